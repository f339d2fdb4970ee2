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
    private final RideTold told;

    /** @param clock the domain's */
    RideScreens(LeadScreens.Books books, TurnDownScreens.Telling telling, Clock clock) {
        RideAlong rideAlong = new RideAlong(books.leads(), books.dialogue().rides(), books.team(), clock);
        ask = telling.discreet().only(new RideAnswer(rideAlong, telling.refusals(), books.team()));
        told = new RideTold(telling.discreet());
        answerRide = new AnswerRide(books.dialogue().rides(), clock);
    }

    /** The numbers of the last two are those of asks. */
    Map<String, LeadAnswer> buttons() {
        return Map.of(
                "ride",
                ask,
                "ride_held",
                (asker, number) -> told.of(answerRide.mark(number.value(), asker.user(), true), asker.user()),
                "ride_not_held",
                (asker, number) -> told.of(answerRide.mark(number.value(), asker.user(), false), asker.user()));
    }

    List<Sheet> sheets() {
        return List.of(new RideAcceptSheet(answerRide, told), new RideDeclineSheet(answerRide, told));
    }

    Verb verb() {
        return new NumberVerb(
                "ride", "asks a lead's owner whether you can listen in on the next call (marketing).", ask);
    }
}
