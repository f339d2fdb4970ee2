package dev.baton.desk;

import dev.baton.intake.Rules;
import dev.baton.lead.Absorption;
import dev.baton.lead.Asked;
import dev.baton.lead.Change;
import dev.baton.lead.Facts;
import dev.baton.lead.Joining;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.MergedLead;
import dev.baton.lead.Scorecard;
import java.util.Optional;

/** Makes a lead part of another that is the same person. */
final class Merging {

    private final LeadBook book;
    private final Rules rules;

    Merging(LeadBook book, Rules rules) {
        this.book = book;
        this.rules = rules;
    }

    Plan plan(Turning turning) {
        String written = turning.required(Asked.LEAD);
        Optional<Lead> found = number(written).flatMap(book::find);
        while (found.isPresent() && found.get() instanceof MergedLead merged) {
            found = book.find(merged.survivor());
        }
        if (found.isEmpty()) {
            return new Plan.Problem(
                    Asked.LEAD, "There is no lead “" + written + "”. Give the number of the other lead, such as 87.");
        }
        Lead survivor = found.get();
        if (survivor.number().equals(turning.lead().number())) {
            return new Plan.Problem(Asked.LEAD, "That is this lead itself. Give the number of the other one.");
        }
        return new Plan.Do(turning.lead().mergeInto(turning.why(), survivor.number()), absorbing(turning, survivor));
    }

    private Change absorbing(Turning turning, Lead survivor) {
        Absorption absorption =
                Absorption.of(turning.lead(), survivor, turning.why().by(), turning.now());
        Facts facts = survivor.facts().updatedBy(absorption.facts());
        Scorecard scored = rules.score(facts);
        Scorecard rescored = leftOut(turning.lead(), survivor, facts) ? scored.suppressed() : scored;
        return survivor.match(new Joining(absorption, rescored, () -> rules.handOff(facts, rescored, turning.now())));
    }

    private boolean leftOut(Lead merged, Lead survivor, Facts facts) {
        return book.isSuppressed(survivor, facts) || book.isSuppressed(merged, facts);
    }

    private static Optional<LeadNumber> number(String written) {
        String digits = written.startsWith("#") ? written.substring(1) : written;
        return digits.matches("[1-9][0-9]{0,17}")
                ? Optional.of(new LeadNumber(Long.parseLong(digits)))
                : Optional.empty();
    }
}
