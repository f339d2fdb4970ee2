package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.definition.Definitions;
import dev.baton.intake.ReceiveLead;
import dev.baton.intake.Rules;
import dev.baton.intake.SubmissionReader;
import dev.baton.intake.csv.LeadImport;
import dev.baton.lead.LeadBook;
import java.time.Clock;

/** The way in for leads, the same for the API and for a file. */
record LeadIntake(SubmissionReader reader, Rules rules, LeadBook book) {

    static LeadIntake of(Playbook playbook, Definitions definitions, LeadBook book, Clock clock) {
        return new LeadIntake(
                new SubmissionReader(playbook.defaultCountry(), clock), rules(playbook, definitions), book);
    }

    static Rules rules(Playbook playbook, Definitions definitions) {
        return new Rules(definitions, playbook.routing(), playbook.promises(), playbook.fallbackHours());
    }

    ReceiveLead oneByOne() {
        return new ReceiveLead(book, rules);
    }

    LeadImport fromFiles() {
        return new LeadImport(reader, book, rules);
    }
}
