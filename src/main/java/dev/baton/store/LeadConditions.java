package dev.baton.store;

import dev.baton.lead.State;
import dev.baton.query.LeadFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/** A filter as SQL. Names are found through indexes: whoever asks waits, and there may be a million leads. */
final class LeadConditions {

    /** Sorts after everything that begins with the same letters, byte by byte. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private static final String BEST_FIRST = "l.score desc, l.waiting_since, l.number";

    private String order = BEST_FIRST;

    private LeadConditions() {}

    static LeadConditions of(LeadFilter filter) {
        LeadConditions made = new LeadConditions();
        if (!filter.states().isEmpty()) {
            made.conditions.add("l.state in ("
                    + filter.states().stream()
                            .map(State::code)
                            .sorted()
                            .map(code -> ":" + made.value(code))
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        if (filter.channel() != null) {
            made.conditions.add("l.channel = :" + made.value(filter.channel()));
        }
        if (filter.owner() != null) {
            made.conditions.add("l.owner = :" + made.value(filter.owner().value()));
        }
        if (filter.identity() != null) {
            made.conditions.add(
                    "l.number in (select lead from lead_identity where kind in ('email', 'phone') and value = :"
                            + made.value(filter.identity()) + ")");
        }
        if (filter.company() != null) {
            made.conditions.add("l.number in (" + made.atCompany(filter.company()) + ")");
        }
        if (filter.claimant() != null) {
            made.claimableBy(filter.claimant());
        }
        SightSql.condition(filter.sight(), made::value).ifPresent(made.conditions::add);
        if (filter.waitsToBeMended()) {
            made.conditions.add("l.number in (select t.lead from fix_task t where t.ended_at is null)");
            made.order =
                    "(select min(t.asked_at) from fix_task t where t.lead = l.number and t.ended_at is null), l.number";
        }
        return made;
    }

    private void claimableBy(LeadFilter.Claimant claimant) {
        String rep = value(claimant.rep().value());
        String at = value(claimant.at().toEpochMilli());
        String rosters = claimant.rosters().stream()
                .sorted()
                .map(roster -> ":" + value(roster))
                .collect(Collectors.joining(", ", " or l.roster in (", ")"));
        conditions.add(claimant.rosters().isEmpty() ? "1 = 0" : "(l.roster is null" + rosters + ")");
        String running = "select 1 from running_offer r where r.lead = l.number and r.ends_at > :" + at + " and r.rep";
        conditions.add("not exists (" + running + " <> :" + rep + ")");
        order = "case when exists (" + running + " = :" + rep + ") then 0 else 1 end, l.score desc, "
                + "coalesce((select due.claim_due from handoff due where due.lead = l.number and due.number = l.hand_off), "
                + Long.MAX_VALUE + "), l.waiting_since, l.number";
    }

    /** Every word asked for begins a word of the name, or the domain is the one asked for, with or without its ending. */
    private String atCompany(String company) {
        String domain = company.strip().toLowerCase(Locale.ROOT).replaceFirst("^@", "");
        String byDomain = "select lead from lead_facts where email_domain = :" + value(domain)
                + " or (email_domain >= :" + value(domain + ".") + " and email_domain < :" + value(domain + "/") + ")";
        String byName = CompanyWords.of(company).stream()
                .map(word -> "select lead from company_word where word >= :" + value(word) + " and word < :"
                        + value(word + LAST))
                .collect(Collectors.joining(" intersect "));
        return byName.isEmpty() ? byDomain : byName + " union " + byDomain;
    }

    private String value(Object value) {
        String name = "filter_" + values.size();
        values.put(name, value);
        return name;
    }

    /** Begins with a space where there is something to say. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The best first: what is offered to the claimant, then by score, promise and age. */
    String order() {
        return " order by " + order;
    }

    Query bindTo(Query query) {
        values.forEach(query::bind);
        return query;
    }
}
