package dev.baton.desk;

import dev.baton.lead.Change;
import dev.baton.lead.Consequence;
import dev.baton.lead.LeadBook;
import dev.baton.team.Team;

/** Works out what turning a lead down does, as its reason says. */
final class Consequences {

    private final LeadBook book;
    private final Rerouting rerouting;
    private final Merging merging;
    private final Rescoring rescoring;
    private final Customers customers;
    private final Referring referring;
    private final Suppressing suppressing;

    Consequences(LeadBook book, Team team, TurnDownRules rules) {
        this.book = book;
        this.rerouting = new Rerouting(rules.rules());
        this.merging = new Merging(book, rules.rules());
        this.rescoring = new Rescoring(rules.rules());
        this.customers = new Customers(rules, team);
        this.referring = new Referring(book, rules);
        this.suppressing = new Suppressing(book, team);
    }

    Plan plan(Turning turning) {
        Plan plan = Missing.in(turning)
                .orElseGet(() -> turning.why().reason().does().match(of(turning)));
        return plan instanceof Plan.Do does && does.work().changes().stream().anyMatch(this::handsOffInVain)
                ? new Plan.Problem(
                        null,
                        "Whoever comes in with its e-mail address or domain is held, so it is not handed off again."
                                + " Release it, or choose a reason that closes it.")
                : plan;
    }

    /** It would not be stored. */
    private boolean handsOffInVain(Change change) {
        return change.newHandOff().isPresent()
                && book.isSuppressed(change.after(), change.after().facts());
    }

    private Consequence.Cases<Plan> of(Turning turning) {
        return new Consequence.Cases<>() {
            @Override
            public Plan reroute(Consequence.Reroute does) {
                return rerouting.plan(turning);
            }

            @Override
            public Plan merge(Consequence.Merge does) {
                return merging.plan(turning);
            }

            @Override
            public Plan toAccountOwner(Consequence.ToAccountOwner does) {
                return customers.plan(turning);
            }

            @Override
            public Plan askToFix(Consequence.AskToFix does) {
                return Mending.plan(turning);
            }

            @Override
            public Plan suppress(Consequence.Suppress does) {
                return suppressing.plan(turning);
            }

            @Override
            public Plan doNotContact(Consequence.DoNotContact does) {
                return new Plan.Do(turning.lead().doNotContact(turning.why()));
            }

            @Override
            public Plan questionConsent(Consequence.QuestionConsent does) {
                return new Plan.Do(turning.lead().questionConsent(turning.why(), turning.campaignOwner()));
            }

            @Override
            public Plan rescore(Consequence.Rescore does) {
                return rescoring.plan(turning);
            }

            @Override
            public Plan holdUnlessAsked(Consequence.HoldUnlessAsked does) {
                return Holding.unlessAsked(turning);
            }

            @Override
            public Plan giveUp(Consequence.GiveUp does) {
                return Holding.givenUp(turning, does);
            }

            @Override
            public Plan recycle(Consequence.Recycle does) {
                return Parking.forDays(turning, does.days());
            }

            @Override
            public Plan recycleAndRefer(Consequence.RecycleAndRefer does) {
                return referring.plan(turning, does.days());
            }

            @Override
            public Plan recycleOnDate(Consequence.RecycleOnDate does) {
                return Parking.onDate(turning);
            }

            @Override
            public Plan recycleBeforeEnd(Consequence.RecycleBeforeEnd does) {
                return Parking.beforeEnd(turning, does.days());
            }

            @Override
            public Plan close(Consequence.Close does) {
                return new Plan.Do(turning.lead().turnDown(turning.why()));
            }
        };
    }
}
