package dev.baton.slack.command;

import dev.baton.desk.AnswerRide;
import dev.baton.desk.RideAlong;
import dev.baton.slack.modal.Sheet;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The line, the buttons and the forms by which marketing listens in on calls, put together. */
final class RideScreens {

    private final LeadAnswer ask;
    private final AnswerRide answerRide;

    /** @param clock the domain's */
    RideScreens(LeadScreens.Books books, TurnDownScreens.Telling telling, Clock clock) {
        RideAlong rideAlong = new RideAlong(books.leads(), books.dialogue().rides(), books.team(), clock);
        ask = new Discreet(books.leads(), books.questions().inquiries())
                .only(new RideAnswer(rideAlong, telling.refusals(), books.team()));
        answerRide = new AnswerRide(books.dialogue().rides(), clock);
    }

    /** The numbers of the last two are those of asks. */
    Map<String, LeadAnswer> buttons() {
        return Map.of(
                "ride",
                ask,
                "ride_held",
                (asker, number) -> RideTold.of(answerRide.mark(number.value(), asker.user(), true)),
                "ride_not_held",
                (asker, number) -> RideTold.of(answerRide.mark(number.value(), asker.user(), false)));
    }

    List<Sheet> sheets() {
        return List.of(new RideAcceptSheet(answerRide), new RideDeclineSheet(answerRide));
    }

    Verb verb() {
        return new NumberVerb(
                "ride", "asks a lead's owner whether you can listen in on the next call (marketing).", ask);
    }
}
