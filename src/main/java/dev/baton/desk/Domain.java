package dev.baton.desk;

import dev.baton.lead.FactNames;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.routing.FreemailProviders;
import java.util.Optional;

/** The e-mail domain of a lead, and whether everybody there can be held. */
public final class Domain {

    private final LeadBook book;

    Domain(LeadBook book) {
        this.book = book;
    }

    /** {@code acme.example}; empty for a lead without an e-mail address. */
    public static Optional<String> of(Lead lead) {
        return FactNames.values(lead.facts(), "email_domain").stream().findFirst();
    }

    /** Why not, as a sentence that shows the domain; empty where they can. */
    Optional<String> whyNot(Lead lead) {
        return whyNot(lead, of(lead));
    }

    /** The same of the domain that was asked about. */
    Optional<String> whyNotAsked(Lead lead) {
        return whyNot(lead, book.askedDomain(lead.number()));
    }

    private Optional<String> whyNot(Lead lead, Optional<String> domain) {
        if (domain.isEmpty()) {
            return Optional.of("It has no e-mail address, so there is no domain to hold.");
        }
        String name = domain.get();
        if (FreemailProviders.has(name)) {
            return Optional.of("Anybody can have an address at " + name + ", so that domain is never held.");
        }
        return book.hasOthersAt(name, lead.number())
                ? Optional.of("There are other leads at " + name + ", so that domain is not held.")
                : Optional.empty();
    }
}
