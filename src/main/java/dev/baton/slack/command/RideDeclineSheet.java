package dev.baton.slack.command;

import dev.baton.desk.AnswerRide;
import dev.baton.desk.AnswerRide.Answered;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind no to whoever asks to listen in. */
final class RideDeclineSheet implements Sheet {

    static final String WORDS = "words";

    private final AnswerRide answerRide;
    private final RideTold told;

    RideDeclineSheet(AnswerRide answerRide, RideTold told) {
        this.answerRide = answerRide;
        this.told = told;
    }

    @Override
    public String callbackId() {
        return "ride_decline";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("ride_decline");
    }

    @Override
    public Shown show(long number, UserId reader, Entered entered) {
        Answered look = answerRide.look(number, reader);
        if (!(look instanceof Answered.Open open)) {
            return new Shown.Instead(told.of(look, reader));
        }
        Inputs.Question question =
                new Inputs.Question(WORDS, "A word why", "May stay empty: they are told that it does not fit.", true);
        return new Shown.Screen(
                "Not this time " + open.ride().lead(),
                "Not this time",
                List.of(new Inputs(entered).lines(question, AnswerRide.LONGEST)));
    }

    @Override
    public Submitted submit(Sent sent) {
        String words = sent.entered().text(WORDS).orElse("");
        Answered answered = answerRide.decline(sent.number(), sent.by(), words);
        if (answered instanceof Answered.TooLong) {
            return new Submitted.Errors(
                    Map.of(WORDS, "It has at most " + AnswerRide.LONGEST + " characters. Nothing was sent."));
        }
        return answered instanceof Answered.Done
                ? new Submitted.Done(told.of(answered, sent.by()))
                : new Submitted.Refused(told.of(answered, sent.by()));
    }
}
