package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.Lead;
import dev.baton.lead.NextStep;
import dev.baton.lead.Promise;
import dev.baton.lead.Reassignment;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Touch;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreadTextTest {

    private static final Actor ANA = new Actor.Person(Samples.ANA);
    private static final String AT_10_44 = "<!date^1794566640^{time}|10:44 UTC>";

    private final ThreadText thread = new ThreadText(Samples.WORDS);
    private final Instant at = Samples.CAME_IN.plus(Duration.ofMinutes(4));

    @Test
    void leadThatAManagerMovedSaysWhoMovedItAndThatTheTimeStartsAnew() {
        Instant at = Samples.CAME_IN;
        Actor max = new Actor.Person(new UserId("U0MAX"));

        assertThat(thread.line(
                        Samples.claimed(),
                        new Reassignment.Reassigned(at, max, 1, new UserId("U0BEN"), Samples.ANA),
                        List.of()))
                .endsWith(
                        " <@U0MAX> gave it to <@U0ANA> (it was <@U0BEN>'s); the time for the first touch starts anew");
        assertThat(thread.line(Samples.open(), new Reassignment.Reassigned(at, max, 1, null, Samples.ANA), List.of()))
                .endsWith(" <@U0MAX> gave it to <@U0ANA>");
        assertThat(thread.line(Samples.open(), new Reassignment.HandedBack(at, max, 1, Samples.ANA), List.of()))
                .endsWith(" <@U0MAX> gave it back to the channel (it was <@U0ANA>'s), so it is open again");
    }

    @Test
    void aClaimInTimeSaysSo() {
        assertThat(line(claimed(Samples.CAME_IN.plus(Duration.ofMinutes(15)))))
                .isEqualTo(AT_10_44 + " <@U0ANA> claimed it, 4 min after it came in (promise 15 min) ✓");
    }

    @Test
    void aLateClaimSaysSo() {
        assertThat(line(claimed(Samples.CAME_IN.plus(Duration.ofMinutes(3))))).endsWith("(promise 3 min) ✗ late");
    }

    @Test
    void aPromiseOverNightIsToldByItsEnd() {
        assertThat(line(claimed(Samples.CAME_IN.plus(Duration.ofHours(22)))))
                .endsWith(
                        "(<!date^1794645600^promised by {date_short_pretty} at {time}|promised by 14 Nov 2026 08:40 UTC>) ✓");
    }

    @Test
    void aClaimWithoutAPromiseSaysOnlyHowLongItTook() {
        assertThat(line(claimed(null))).isEqualTo(AT_10_44 + " <@U0ANA> claimed it, 4 min after it came in");
    }

    @Test
    void aClaimOfALeadThatWasHeldFirstCountsFromItsHandOff() {
        Event.Claimed claimed = new Event.Claimed(
                Samples.CAME_IN.plus(Duration.ofDays(2)), ANA, 1, Samples.CAME_IN.plus(Duration.ofHours(47)), null);

        assertThat(line(claimed)).endsWith("claimed it, 1 h after it was handed off");
    }

    @Test
    void aLeadThatWasGivenBackIsPromisedAnew() {
        List<Event> before = new ArrayList<>(Samples.history());
        before.add(claimed(Samples.CAME_IN.plus(Duration.ofMinutes(15))));
        before.add(new Event.Released(Samples.CAME_IN.plus(Duration.ofMinutes(20)), ANA, 1));
        Event.Claimed again = new Event.Claimed(
                Samples.CAME_IN.plus(Duration.ofMinutes(33)),
                ANA,
                1,
                Samples.CAME_IN,
                Samples.CAME_IN.plus(Duration.ofMinutes(15)));

        assertThat(thread.line(Samples.open(), again, before))
                .endsWith(" claimed it, 13 min after it was open again (promise 15 min) ✓");
    }

    @Test
    void aHandOffSaysWhereAndWhy() {
        assertThat(line(new Event.HandedOff(at, new Actor.Baton(), 1, 84, "hot", "emea", "#leads-emea")))
                .isEqualTo(AT_10_44 + " handed off to #leads-emea: territory EMEA, score 84 of 100 (hot)");
        assertThat(line(new Event.HandedOff(at, new Actor.Baton(), 1, 61, null, null, "C77")))
                .isEqualTo(AT_10_44 + " handed off to <#C77>: no territory took it, score 61 of 100");
    }

    @Test
    void aLeadHandedOffAtOnceCameInThen() {
        assertThat(line(new Event.HandedOff(Samples.CAME_IN, new Actor.Baton(), 1, 84, "hot", "emea", "#leads-emea")))
                .contains(" came in and was handed off to #leads-emea");
    }

    @Test
    void anAnswerSaysWhatItChangedAndWhy() {
        assertThat(line(answered(84, List.of(new Scorecard.Result("demo", 16, true)))))
                .isEqualTo(AT_10_44 + " Score 68 → 84: asked for a demo +16 (answered by <@U0ANA>)");
        assertThat(line(answered(52, List.of(new Scorecard.Result("demo", 16, false)))))
                .endsWith(" Score 68 → 52: asked for a demo −16 (answered by <@U0ANA>)");
        assertThat(line(answered(68, List.of())))
                .endsWith(" Score still 68: 1 answer that no criterion turns on (answered by <@U0ANA>)");
    }

    @Test
    void whatHappensToANextStepIsASentence() {
        NextStep step = new NextStep(Touch.Channel.EMAIL, at);

        assertThat(line(new FollowUp.StepMoved(at, ANA, 1, step)))
                .startsWith(AT_10_44 + " <@U0ANA> put the next step off · <!date^1794566640^next: e-mail ");
        assertThat(line(new FollowUp.StepDue(at, new Actor.Baton(), 1, at))).contains("the next step was due");
        assertThat(line(new FollowUp.MovedOn(at, ANA, 1)))
                .endsWith("<@U0ANA> knows that it is late, and leaves it where it is");
    }

    private FollowUp.Answered answered(int now, List<Scorecard.Result> turned) {
        return new FollowUp.Answered(at, ANA, 1, List.of("budget"), 1, 68, now, turned);
    }

    @Test
    void everythingElseThatHappensIsASentence() {
        assertThat(line(new Event.Received(at, Samples.website())))
                .isEqualTo(AT_10_44 + " came in through webinar-may (Webinar), sent by the key website");
        assertThat(line(new Event.Received(at, new Actor.Importer()))).endsWith(", sent by an import");
        assertThat(line(new Event.Held(at, Samples.website(), 35, 25)))
                .isEqualTo(AT_10_44 + " held, score 35 of 100, 25 points short");
        assertThat(line(new Event.Held(at, Samples.website(), 80, 0))).isEqualTo(AT_10_44 + " held, score 80 of 100");
        assertThat(line(new Event.CameInAgain(at, Samples.website(), 84, 90)))
                .isEqualTo(AT_10_44 + " came in again through webinar-may (Webinar), score 84 → 90");
        assertThat(line(new Event.Released(at, ANA, 1)))
                .isEqualTo(AT_10_44 + " <@U0ANA> released it, so it is open again");
    }

    @Test
    void aThreadLineIsOneBlock() {
        Message message = thread.render(Samples.open(), new Event.Released(at, ANA, 1), Map.of(), List.of());

        assertThat(message.blocks()).hasSize(1);
        assertThat(message.text()).contains("released it");
    }

    @Test
    void aPromiseThatWasNotKeptIsSaidWithoutNamingAnybody() {
        assertThat(line(ran(Promise.CLAIM, Promise.Stage.MISSED)))
                .contains("10:44 UTC> nobody has claimed it yet (", "|10:40 UTC>) ✗ late")
                .doesNotContain("<@");
        assertThat(line(ran(Promise.TOUCH, Promise.Stage.WARNED)))
                .contains("two thirds of the time for the first touch have passed (");
        assertThat(line(ran(Promise.TOUCH, Promise.Stage.MISSED))).contains("no first touch yet (");
        assertThat(line(ran(Promise.TOUCH, Promise.Stage.ESCALATED)))
                .contains("twice the promised time has passed, and nobody has touched it (");
    }

    @Test
    void aLeadThatWentBackSaysWhoHadItAndSinceWhen() {
        assertThat(line(new Event.TakenBack(at, new Actor.Baton(), 1, Samples.ANA, Samples.CAME_IN)))
                .contains("went back to the channel: <@U0ANA> had claimed it ", "10:40 UTC")
                .endsWith(" and nobody has touched it");
    }

    private Event ran(Promise promise, Promise.Stage stage) {
        return new Event.PromiseRan(at, new Actor.Baton(), 1, promise, stage, Samples.CAME_IN);
    }

    private Event claimed(@Nullable Instant promisedBy) {
        return new Event.Claimed(at, ANA, 1, Samples.CAME_IN, promisedBy);
    }

    private String line(Event event) {
        Lead lead = Samples.open();
        return thread.line(lead, event, List.of());
    }

    @Test
    void whatWasTypedFollowsOnLinesOfItsOwnWithoutContactDetails() {
        Event touched = new Event.Released(at, ANA, 1);
        Map<Typed.Kind, String> typed = Map.of(
                Typed.Kind.ASKED, "Do you integrate with <SAP>?",
                Typed.Kind.NOTE, "left a message at nobody@elsewhere.example");

        String text = thread.render(Samples.open(), touched, typed, List.of()).text();

        assertThat(text.lines().skip(1)).hasSize(2).last().isEqualTo("> asked: Do you integrate with &lt;SAP&gt;?");
        assertThat(text).contains("> left a message at").doesNotContain("nobody@elsewhere.example");
    }
}
