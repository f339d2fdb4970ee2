package dev.baton.slack.command;

import dev.baton.desk.AnswerDispute;
import dev.baton.desk.Evidence;
import dev.baton.desk.Outcome;
import dev.baton.desk.RaiseDispute;
import dev.baton.desk.RuleOnDispute;
import dev.baton.desk.RuleOnDispute.Ruling;
import dev.baton.desk.WithdrawDispute;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Submitted;
import java.util.List;
import java.util.Optional;

/** Makes what somebody does in a dispute, and says what became of it, the same for forms, lines and buttons. */
final class DisputeAnswers {

    private final Steps steps;
    private final MoveAnswer outcomes;
    private final Discreet discreet;

    /** What can be done in one. */
    record Steps(RaiseDispute raise, AnswerDispute answer, WithdrawDispute withdraw, RuleOnDispute rule) {}

    /** @param refused whether nothing was done */
    record Made(Message told, boolean refused) {

        Submitted submitted() {
            return refused ? new Submitted.Refused(told) : new Submitted.Done(told);
        }
    }

    DisputeAnswers(Steps steps, MoveAnswer outcomes, Discreet discreet) {
        this.steps = steps;
        this.outcomes = outcomes;
        this.discreet = discreet;
    }

    /** Nobody contests what they may not see. */
    Made raised(LeadNumber number, Asker asker, Evidence evidence) {
        Optional<Message> hidden = discreet.not(number, asker.user());
        if (hidden.isPresent()) {
            return new Made(hidden.get(), true);
        }
        Outcome outcome = steps.raise().raise(number, asker.user(), evidence, asker.requestKey());
        String who = Named.of(List.copyOf(steps.raise().whoDecides(number)));
        return made(
                outcome,
                number,
                asker,
                "You dispute the reject of " + number + ". Whoever rejected it is told and may answer; " + who
                        + " can decide, within two working days. "
                        + Says.code("/lead dispute " + number.value() + " withdraw") + " takes it back.");
    }

    Made answered(LeadNumber number, Asker asker, String words) {
        return made(
                steps.answer().answer(number, asker.user(), words, asker.requestKey()),
                number,
                asker,
                "Your answer about " + number + " is with whoever decides, and with the one who disputes it.");
    }

    Made conceded(LeadNumber number, Asker asker) {
        return made(
                steps.answer().concede(number, asker.user(), asker.requestKey()),
                number,
                asker,
                "You took your reject of " + number
                        + " back: it is open again in the same hand-off, everybody's to claim" + " who may there.");
    }

    Made withdrawn(LeadNumber number, Asker asker) {
        return made(
                steps.withdraw().withdraw(number, asker.user(), asker.requestKey()),
                number,
                asker,
                "You withdrew the dispute of " + number + ", and the reject stands. Whoever rejected it is told.");
    }

    Made ruled(LeadNumber number, Asker asker, Ruling ruling, String words) {
        String done = ruling == Ruling.UPHOLD
                ? "The reject of " + number + " stands. Both sides are told."
                : number + " is open again in the same hand-off, and the reject does not count. Both sides are told.";
        return made(steps.rule().rule(number, asker.user(), ruling, words, asker.requestKey()), number, asker, done);
    }

    private Made made(Outcome outcome, LeadNumber number, Asker asker, String done) {
        if (outcome instanceof Outcome.Done) {
            return new Made(Says.sentence(done), false);
        }
        return new Made(outcomes.tell(outcome, number, asker), outcome instanceof Outcome.Refused);
    }
}
