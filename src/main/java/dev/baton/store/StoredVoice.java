package dev.baton.store;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.query.Voice;
import dev.baton.team.CampaignOwners;
import dev.baton.voice.ItemNumber;
import dev.baton.voice.Saying;
import dev.baton.voice.VoiceItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What sales hears, from the database. */
final class StoredVoice implements Voice {

    /** To be followed by what narrows it. The text is that of whoever heard it first. */
    private static final String SELECT = """
            select i.number, i.kind, i.answer, i.answered_by, i.answered_at, n.times, n.leads, n.first_at, n.latest_at, f.text
            from (select h.item, count(*) as times, count(distinct h.lead) as leads, min(h.at) as first_at,
                         max(h.at) as latest_at, min(h.id) as first_id
                  from heard h HEARD group by h.item) n
            join voice_item i on i.number = n.item
            join heard f on f.id = n.first_id
            """;

    /** What a channel is told of everybody's leads was not heard of one that not everybody may see. */
    private static final String BY_ALL = "h.lead in (select l.number from lead l where " + SightSql.BY_ALL + ")";

    private static final String FREQUENT = " n.times desc, n.latest_at desc, i.number";

    private final Reads reads;

    StoredVoice(Reads reads) {
        this.reads = reads;
    }

    @Override
    public List<VoiceItem> items(@Nullable String campaign, int skip, int limit) {
        return find(
                select(of(campaign)) + "order by case when i.answered_at is null then 0 else 1 end," + FREQUENT
                        + " limit :limit offset :skip",
                of(campaign, Map.of("limit", limit, "skip", skip)));
    }

    @Override
    public Standing standing(@Nullable String campaign) {
        String heard = campaign == null ? "" : " and h.campaign = :campaign";
        return reads.read(handle -> handle.createQuery("""
                        select count(case when i.answered_at is null then 1 end) as open, count(i.answered_at) as answered
                        from voice_item i where exists (select 1 from heard h where h.item = i.number""" + heard + ")")
                .bindMap(of(campaign, Map.of()))
                .map((row, context) -> new Standing(row.getLong("open"), row.getLong("answered")))
                .one());
    }

    @Override
    public Optional<VoiceItem> item(ItemNumber number) {
        return reads.read(handle -> item(handle, number));
    }

    static Optional<VoiceItem> item(Handle handle, ItemNumber number) {
        return handle.createQuery(select("where h.item = :number"))
                .bind("number", number.value())
                .map((row, context) -> read(row))
                .findOne();
    }

    @Override
    public List<Said> said(ItemNumber number, @Nullable String campaign, int skip, int limit) {
        return said(
                (campaign == null ? "" : " and h.campaign = :campaign"),
                of(campaign, Map.of("item", number.value(), "limit", limit, "skip", skip)));
    }

    @Override
    public List<Said> saidBy(UserId rep, ItemNumber number, int limit) {
        return said(
                " and h.person = :rep", Map.of("rep", rep.value(), "item", number.value(), "limit", limit, "skip", 0));
    }

    private List<Said> said(String which, Map<String, ?> values) {
        return reads.read(handle -> handle.createQuery(
                        "select h.lead, h.person, h.at, h.text from heard h where h.item = :item" + which
                                + " order by h.at desc, h.id desc limit :limit offset :skip")
                .bindMap(values)
                .map((row, context) -> new Said(
                        new LeadNumber(row.getLong("lead")),
                        new UserId(row.getString("person")),
                        Columns.instant(row, "at"),
                        row.getString("text")))
                .list());
    }

    @Override
    public List<VoiceItem> openAt(Instant then, int limit) {
        return find(
                select("where h.at < :then and " + BY_ALL)
                        + "where i.answered_at is null or i.answered_at >= :then order by" + FREQUENT + " limit :limit",
                Map.of("then", then.toEpochMilli(), "limit", limit));
    }

    @Override
    public List<VoiceItem> answered(Instant from, Instant until) {
        return find(
                select("where " + BY_ALL)
                        + "where i.answered_at >= :from and i.answered_at < :until order by i.answered_at, i.number",
                Map.of("from", from.toEpochMilli(), "until", until.toEpochMilli()));
    }

    private List<VoiceItem> find(String sql, Map<String, ?> values) {
        return reads.read(handle -> handle.createQuery(sql)
                .bindMap(values)
                .map((row, context) -> read(row))
                .list());
    }

    private static String select(String heard) {
        return SELECT.replace("HEARD", heard);
    }

    private static String of(@Nullable String campaign) {
        return campaign == null ? "" : "where h.campaign = :campaign";
    }

    private static Map<String, Object> of(@Nullable String campaign, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        if (campaign != null) {
            all.put("campaign", CampaignOwners.same(campaign));
        }
        return all;
    }

    private static VoiceItem read(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new VoiceItem(
                new ItemNumber(row.getLong("number")),
                Saying.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("text"),
                row.getLong("times"),
                row.getLong("leads"),
                Columns.instant(row, "first_at"),
                Columns.instant(row, "latest_at"),
                answer == null
                        ? null
                        : new VoiceItem.Answer(
                                answer, new UserId(row.getString("answered_by")), Columns.instant(row, "answered_at")));
    }
}
