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
    private final Map<String, String> values = new LinkedHashMap<>();

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
        return made;
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

    private String value(String value) {
        String name = "filter_" + values.size();
        values.put(name, value);
        return name;
    }

    /** Begins with a space where there is something to say. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Query bindTo(Query query) {
        values.forEach(query::bind);
        return query;
    }
}
