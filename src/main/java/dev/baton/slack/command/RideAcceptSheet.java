package dev.baton.slack.command;

import dev.baton.desk.AnswerRide;
import dev.baton.desk.AnswerRide.Answered;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When the call is on which somebody may listen in. */
final class RideAcceptSheet implements Sheet {

    static final String AT = "at";

    private final AnswerRide answerRide;
    private final RideTold told;

    RideAcceptSheet(AnswerRide answerRide, RideTold told) {
        this.answerRide = answerRide;
        this.told = told;
    }

    @Override
    public String callbackId() {
        return "ride_accept";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("ride_accept");
    }

    @Override
    public Shown show(long number, UserId reader, Entered entered) {
        Answered look = answerRide.look(number, reader);
        if (!(look instanceof Answered.Open open)) {
            return new Shown.Instead(told.of(look, reader));
        }
        Instant at = open.ride().at();
        Entered known = at == null ? entered : entered.at(AT, at);
        return new Shown.Screen(
                "Listen in on " + open.ride().lead(),
                "Accept",
                List.of(new Inputs(known)
                        .moment(AT, "When is the call?", "In your timezone; the other one sees it in theirs.")));
    }

    @Override
    public Submitted submit(Sent sent) {
        Optional<Instant> at = sent.entered().moment(AT);
        if (at.isEmpty()) {
            return new Submitted.Errors(Map.of(AT, "Pick a day and a time. Nothing was accepted."));
        }
        Answered answered = answerRide.accept(sent.number(), sent.by(), at.get());
        if (answered instanceof Answered.NotThen) {
            return new Submitted.Errors(
                    Map.of(AT, "It has to be still to come, and within 60 days. Nothing was accepted."));
        }
        return answered instanceof Answered.Done
                ? new Submitted.Done(told.of(answered, sent.by()))
                : new Submitted.Refused(told.of(answered, sent.by()));
    }
}
