package dev.baton.desk;

import dev.baton.definition.Criterion;
import dev.baton.intake.Rules;
import dev.baton.lead.Asked;
import dev.baton.lead.Correction;
import dev.baton.lead.Facts;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Truth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what is true in the place of what was thought to be, and scores the lead again. */
final class Rescoring {

    private final Rules rules;

    Rescoring(Rules rules) {
        this.rules = rules;
    }

    Plan plan(Turning turning) {
        HandedOffLead lead = turning.lead();
        String written = turning.required(Asked.CRITERION);
        Optional<Criterion> criterion = rules.definitions().current().criterion(written.replace('-', '_'));
        if (criterion.isEmpty() || !criterion.get().when().holds(lead.facts())) {
            return new Plan.Problem(
                    Asked.CRITERION, "“" + written + "” gave it no points. Choose one of: " + met(lead) + ".");
        }
        String value = turning.required(Asked.VALUE);
        Optional<Facts> truth = truth(criterion.get(), lead.facts(), value);
        if (truth.isEmpty()) {
            return new Plan.Problem(
                    Asked.VALUE,
                    "“" + value + "” cannot be the value of " + criterion.get().label()
                            + ". Give a whole number where something is counted, and a country as two letters.");
        }
        if (criterion.get().when().holds(truth.get())) {
            return new Plan.Problem(
                    Asked.VALUE,
                    "With “" + value + "” the lead still meets “"
                            + criterion.get().label() + "”. Give the value by which it does not.");
        }
        Scorecard rescored = rules.score(truth.get());
        Correction correction = new Correction(criterion.get().key(), truth.get(), rescored);
        return new Plan.Do(
                rescored.ready()
                        ? lead.correct(turning.why().by(), turning.now(), correction)
                        : lead.holdBack(turning.why(), correction));
    }

    /** The first of the criterion's facts that this can be the value of, best one by which the criterion is not met. */
    private static Optional<Facts> truth(Criterion criterion, Facts facts, String value) {
        List<Facts> possible = criterion.when().facts().stream()
                .flatMap(fact -> new Truth(fact, value).in(facts).stream())
                .toList();
        return possible.stream()
                .filter(each -> !criterion.when().holds(each))
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }

    private String met(HandedOffLead lead) {
        return rules.definitions().current().criteria().stream()
                .filter(each -> each.when().holds(lead.facts()))
                .map(Criterion::key)
                .collect(Collectors.joining(", "));
    }
}
