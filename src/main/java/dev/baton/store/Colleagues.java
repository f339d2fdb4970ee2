package dev.baton.store;

import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.routing.Circumstances.Colleague;
import dev.baton.routing.CompanyName;
import dev.baton.routing.FreemailProviders;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Who has a lead of the same company: the same e-mail domain, unless anybody can have it, or the same name. */
final class Colleagues {

    private static final int ENOUGH = 20;

    private Colleagues() {}

    static List<Colleague> of(Handle handle, Lead lead) {
        String domain = FactsRows.emailDomain(lead.facts().person().email());
        List<Colleague> byDomain = domain == null || FreemailProviders.has(domain)
                ? List.of()
                : find(
                        handle.createQuery(owned("select lead from lead_facts where email_domain = :domain"))
                                .bind("domain", domain),
                        lead);
        return byDomain.isEmpty() ? byName(handle, lead) : byDomain;
    }

    /** The words narrow it down; whether it is the same name is seen then. */
    private static List<Colleague> byName(Handle handle, Lead lead) {
        CompanyName name = name(lead.facts());
        if (name.words().isEmpty()) {
            return List.of();
        }
        String words = IntStream.range(0, name.words().size())
                .mapToObj(i -> "select lead from company_word where word = :word" + i)
                .collect(Collectors.joining(" intersect "));
        Query query = handle.createQuery(owned(words));
        for (int i = 0; i < name.words().size(); i++) {
            query.bind("word" + i, name.words().get(i));
        }
        return find(query, lead);
    }

    private static String owned(String leads) {
        return "select l.number, l.owner, f.facts from lead l join lead_facts f on f.lead = l.number"
                + " where l.state in (<states>) and l.number != :self and l.number in ("
                + leads + ")"
                + " order by l.claimed_at desc, l.number limit " + ENOUGH;
    }

    private static List<Colleague> find(Query query, Lead lead) {
        return query
                .bindList("states", Columns.codes(State.FOLLOWED))
                .bind("self", lead.number().value())
                .map((row, context) -> new Found(
                        new Colleague(new LeadNumber(row.getLong("number")), new UserId(row.getString("owner"))),
                        Json.read(row.getString("facts"), Facts.class)))
                .stream()
                .filter(found -> sameCompany(found.facts, lead.facts()))
                .map(Found::colleague)
                .toList();
    }

    private static boolean sameCompany(Facts one, Facts other) {
        String domain = FactsRows.emailDomain(one.person().email());
        boolean sameDomain = domain != null
                && !FreemailProviders.has(domain)
                && domain.equals(FactsRows.emailDomain(other.person().email()));
        return sameDomain || (!name(one).words().isEmpty() && name(one).equals(name(other)));
    }

    private static CompanyName name(Facts facts) {
        return new CompanyName(CompanyWords.of(facts.company().name()));
    }

    private record Found(Colleague colleague, Facts facts) {}
}
