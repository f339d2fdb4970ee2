package dev.baton.config;

import dev.baton.definition.Question;
import dev.baton.lead.Condition;
import dev.baton.lead.Touch;
import dev.baton.routing.Routing;
import dev.baton.routing.Territory;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.FollowUps;
import dev.baton.sla.Holidays;
import dev.baton.sla.Promises;
import dev.baton.team.CampaignOwners;
import dev.baton.team.Deciders;
import dev.baton.team.Membership;
import dev.baton.team.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a playbook of a document in which nothing is wrong. */
final class PlaybookReader {

    /** Where the playbook says nothing: half a day after nobody answered, a day after a message was left. */
    private static final Map<Touch.Outcome, Duration> FOLLOW_UPS =
            Map.of(Touch.Outcome.NO_ANSWER, Duration.ofHours(4), Touch.Outcome.VOICEMAIL, Duration.ofHours(9));

    /** Where the playbook names none. */
    private static final List<String> SOURCES = List.of("Trade show", "Referral", "Own");

    private final Part root;
    private final ConditionReader conditions = new ConditionReader();

    PlaybookReader(Part root) {
        this.root = root;
    }

    Playbook read() {
        Part channels = root.at("channels");
        ZoneId timezone = ZoneId.of(required(root.at("timezone")));
        Routing routing = new Routing(
                root.at("territories").items().stream()
                        .map(part -> territory(part, timezone))
                        .toList(),
                required(channels.at("fallback")));
        return new Playbook(
                Playbook.Mode.valueOf(required(root.at("mode")).toUpperCase(Locale.ROOT)),
                timezone,
                optional(root.at("default_country")),
                new Playbook.ChannelNames(
                        required(channels.at("operations")),
                        required(channels.at("marketing")),
                        optional(channels.at("account_owners")),
                        optional(channels.at("shadow")),
                        channels.at("allow_outsiders").node().booleanValue()),
                routing,
                new OfferReader(root).read(routing, BusinessHours.always(timezone)),
                membership(),
                new DefinitionReader(conditions).read(root.at("definition")),
                new Promises(times("claim_within"), times("touch_within")),
                root.at("promises")
                        .at("sales")
                        .at("give_back_after")
                        .text()
                        .flatMap(WorkingTime::duration)
                        .orElse(null),
                followUps(),
                new Playbook.SalesPromise(sales("claimed_in_time"), sales("touched_in_time")),
                new Playbook.MarketingPromise(
                        marketing("accepted_per_week"), marketing("acceptance"), marketing("complete")),
                ReasonReader.read(root),
                root.at("questions").items().stream()
                        .map(PlaybookReader::question)
                        .toList(),
                campaignOwners(),
                deciders(),
                sources(),
                digest());
    }

    private Territory territory(Part part, ZoneId workspace) {
        String zone = optional(part.at("timezone"));
        Part when = part.at("when");
        return new Territory(
                required(part.at("key")),
                required(part.at("name")),
                required(part.at("channel")),
                required(part.at("roster")),
                WorkingTime.parse(required(part.at("hours")))
                        .orElseThrow()
                        .in(zone == null ? workspace : ZoneId.of(zone), holidays(part)),
                when.isGiven() ? conditions.read(when) : new Condition.All(List.of()));
    }

    private static Question question(Part part) {
        return new Question(
                required(part.at("key")),
                required(part.at("fact")),
                required(part.at("label")),
                Question.Kind.valueOf(required(part.at("kind")).toUpperCase(Locale.ROOT)),
                texts(part.at("options")));
    }

    private static Holidays holidays(Part territory) {
        Holidays publicOnes = territory
                .at("holidays")
                .text()
                .<Holidays>map(PublicHolidays::of)
                .orElse(Holidays.NONE);
        return publicOnes.with(
                texts(territory.at("closed")).stream().map(LocalDate::parse).collect(Collectors.toSet()));
    }

    private Membership membership() {
        Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        root.at("roles")
                .entries()
                .forEach((key, people) -> roles.put(Role.valueOf(key.toUpperCase(Locale.ROOT)), texts(people)));
        Set<String> marketers = new LinkedHashSet<>(roles.getOrDefault(Role.MARKETER, List.of()));
        marketers.addAll(campaignOwners().byCampaign().values());
        if (!marketers.isEmpty()) {
            roles.put(Role.MARKETER, List.copyOf(marketers));
        }
        Map<String, List<String>> rosters = new LinkedHashMap<>();
        root.at("rosters").entries().forEach((key, roster) -> rosters.put(key, texts(roster.at("members"))));
        return new Membership(roles, rosters);
    }

    private CampaignOwners campaignOwners() {
        Map<String, String> owners = new LinkedHashMap<>();
        root.at("campaigns")
                .entries()
                .forEach((campaign, part) -> part.at("owner").text().ifPresent(owner -> owners.put(campaign, owner)));
        return new CampaignOwners(owners);
    }

    private Deciders deciders() {
        Part disputes = root.at("disputes");
        return new Deciders(
                role(disputes.at("decider"), Deciders.standard().first()),
                role(disputes.at("next_in_line"), Deciders.standard().next()));
    }

    private static Role role(Part part, Role otherwise) {
        return part.text()
                .map(key -> Role.valueOf(key.toUpperCase(Locale.ROOT)))
                .orElse(otherwise);
    }

    private List<String> sources() {
        List<String> sources = texts(root.at("hand_off").at("sources"));
        return sources.isEmpty() ? SOURCES : sources;
    }

    private Map<String, Duration> times(String promise) {
        Map<String, Duration> times = new LinkedHashMap<>();
        root.at("promises")
                .at("sales")
                .at(promise)
                .entries()
                .forEach((tier, time) ->
                        times.put(tier, WorkingTime.duration(required(time)).orElseThrow()));
        return times;
    }

    private FollowUps followUps() {
        Map<Touch.Outcome, Duration> after = new EnumMap<>(FOLLOW_UPS);
        root.at("follow_up").entries().forEach((outcome, time) -> {
            Duration business = WorkingTime.duration(required(time)).orElseThrow();
            after.put(Touch.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)), business);
        });
        return new FollowUps(after);
    }

    private @Nullable Integer sales(String key) {
        return root.at("promises").at("sales").at(key).whole().orElse(null);
    }

    private @Nullable Integer marketing(String key) {
        return root.at("promises").at("marketing").at(key).whole().orElse(null);
    }

    private Playbook.@Nullable Digest digest() {
        Part digest = root.at("digest");
        if (!digest.isGiven()) {
            return null;
        }
        List<String> at = List.of(required(digest.at("at")).split(" ", 2));
        return new Playbook.Digest(
                texts(digest.at("channels")),
                WorkingTime.day(at.get(0)),
                LocalTime.parse(at.get(1)),
                digest.at("skip_quiet").node().booleanValue(),
                digest.at("rep_notes").node().booleanValue());
    }

    private static List<String> texts(Part list) {
        return list.items().stream().map(PlaybookReader::required).toList();
    }

    static String required(Part part) {
        return part.text().orElseThrow(() -> new IllegalStateException(part.path() + " was not checked"));
    }

    private static @Nullable String optional(Part part) {
        return part.text().orElse(null);
    }
}
