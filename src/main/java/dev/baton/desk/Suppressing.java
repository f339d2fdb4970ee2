package dev.baton.desk;

import dev.baton.lead.Asked;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.team.Team;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Closes the lead of somebody who is no buyer, and keeps them, or with a manager's yes all of their company, from coming in again. */
final class Suppressing {

    /** Who is no buyer. */
    static final List<String> KINDS = List.of("spam", "test", "student", "vendor", "competitor");

    private final Domain domain;
    private final Team team;

    Suppressing(LeadBook book, Team team) {
        this.domain = new Domain(book);
        this.team = team;
    }

    Plan plan(Turning turning) {
        String which = turning.required(Asked.WHICH).toLowerCase(Locale.ROOT);
        if (!KINDS.contains(which)) {
            return new Plan.Problem(Asked.WHICH, Missing.sentence(Asked.WHICH));
        }
        HandedOffLead lead = turning.lead();
        if (turning.request().given(Asked.EVERYBODY).isEmpty()) {
            return new Plan.Do(lead.suppress(turning.why()));
        }
        return whyNotEverybody(lead)
                .<Plan>map(problem -> new Plan.Problem(Asked.EVERYBODY, problem))
                .orElseGet(() -> new Plan.Do(lead.suppress(turning.why(), team.managers())));
    }

    /** Why nobody can be asked to hold everybody with its e-mail domain; empty where they can. */
    Optional<String> whyNotEverybody(Lead lead) {
        return domain.whyNot(lead)
                .or(() -> team.managers().isEmpty()
                        ? Optional.of("A manager would have to confirm that, and the playbook names none.")
                        : Optional.empty());
    }
}
