package dev.baton.desk;

import dev.baton.intake.Rules;
import dev.baton.lead.Asked;
import dev.baton.lead.Consequence;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Reason;
import java.util.Optional;

/** Works out what turning a lead down does, as its reason says. */
final class Consequences {

    private final Rerouting rerouting;
    private final Merging merging;
    private final Rescoring rescoring;

    Consequences(LeadBook book, Rules rules) {
        this.rerouting = new Rerouting(rules);
        this.merging = new Merging(book, rules);
        this.rescoring = new Rescoring(rules);
    }

    Plan plan(Turning turning) {
        Reason reason = turning.why().reason();
        return missing(turning, reason).orElseGet(() -> planned(turning, reason.does()));
    }

    private Plan planned(Turning turning, Consequence does) {
        if (does instanceof Consequence.Reroute) {
            return rerouting.plan(turning);
        }
        if (does instanceof Consequence.Merge) {
            return merging.plan(turning);
        }
        if (does instanceof Consequence.Rescore) {
            return rescoring.plan(turning);
        }
        if (does instanceof Consequence.HoldUnlessAsked) {
            return Holding.unlessAsked(turning);
        }
        if (does instanceof Consequence.GiveUp least) {
            return Holding.givenUp(turning, least);
        }
        if (does instanceof Consequence.Recycle recycle) {
            return Parking.forDays(turning, recycle.days());
        }
        if (does instanceof Consequence.RecycleOnDate) {
            return Parking.onDate(turning);
        }
        if (does instanceof Consequence.RecycleBeforeEnd before) {
            return Parking.beforeEnd(turning, before.days());
        }
        return new Plan.Do(turning.lead().turnDown(turning.why()));
    }

    private static Optional<Plan> missing(Turning turning, Reason reason) {
        return reason.asks().stream()
                .filter(Reason.Ask::required)
                .map(Reason.Ask::what)
                .filter(what -> turning.request().given(what).isEmpty())
                .findFirst()
                .map(what -> new Plan.Problem(what, sentence(what)));
    }

    private static String sentence(Asked what) {
        return switch (what) {
            case TERRITORY -> "Say which territory is the right one.";
            case LEAD -> "Give the number of the other lead.";
            case CRITERION -> "Say which criterion is not met.";
            case VALUE -> "Say what is true instead.";
            case DATE -> "Say on which day it is to come back.";
            case COMPETITOR -> "Say whom they chose.";
            case CONTRACT_END -> "Say when the contract ends.";
            case TEXT -> "Say it in your own words.";
        };
    }
}
