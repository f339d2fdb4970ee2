package dev.baton.desk;

import dev.baton.lead.Asked;
import dev.baton.lead.Consequence;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Reason;
import dev.baton.team.Team;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Works out what turning a lead down does, as its reason says. */
final class Consequences {

    /** Who is no buyer. */
    static final List<String> KINDS = List.of("spam", "test", "student", "vendor", "competitor");

    private final Rerouting rerouting;
    private final Merging merging;
    private final Rescoring rescoring;
    private final Customers customers;
    private final Referring referring;

    Consequences(LeadBook book, Team team, TurnDownRules rules) {
        this.rerouting = new Rerouting(rules.rules());
        this.merging = new Merging(book, rules.rules());
        this.rescoring = new Rescoring(rules.rules());
        this.customers = new Customers(rules, team);
        this.referring = new Referring(book, rules);
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
        if (does instanceof Consequence.ToAccountOwner) {
            return customers.plan(turning);
        }
        if (does instanceof Consequence.AskToFix) {
            return Mending.plan(turning);
        }
        if (does instanceof Consequence.RecycleAndRefer recycle) {
            return referring.plan(turning, recycle.days());
        }
        return parked(turning, does);
    }

    private static Plan parked(Turning turning, Consequence does) {
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
        return closed(turning, does);
    }

    private static Plan closed(Turning turning, Consequence does) {
        if (does instanceof Consequence.Suppress) {
            String which = turning.required(Asked.WHICH).toLowerCase(Locale.ROOT);
            return KINDS.contains(which)
                    ? new Plan.Do(turning.lead().suppress(turning.why()))
                    : new Plan.Problem(Asked.WHICH, sentence(Asked.WHICH));
        }
        if (does instanceof Consequence.DoNotContact) {
            return new Plan.Do(turning.lead().doNotContact(turning.why()));
        }
        if (does instanceof Consequence.QuestionConsent) {
            return new Plan.Do(turning.lead().questionConsent(turning.why()));
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
            case ACCOUNT_OWNER -> "Say who looks after this customer.";
            case FIELD -> "Say which field is wrong or missing.";
            case WHICH -> "Choose one of: " + String.join(", ", KINDS) + ".";
            case REFERRAL -> "Say who is to be asked instead.";
            case REFERRAL_CONTACT -> "Give their e-mail address or phone number.";
            case CRITERION -> "Say which criterion is not met.";
            case VALUE -> "Say what is true instead.";
            case DATE -> "Say on which day it is to come back.";
            case COMPETITOR -> "Say whom they chose.";
            case CONTRACT_END -> "Say when the contract ends.";
            case TEXT -> "Say it in your own words.";
        };
    }
}
