package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import dev.baton.lead.NextStep;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.lead.Touch;
import dev.baton.slack.card.DueMessage.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DueMessageTest {

    private static final Instant DUE = Samples.CAME_IN.plus(Duration.ofHours(4));
    private static final String AT_14_40 =
            "<!date^1794580800^first touch by {date_short_pretty} at {time}|first touch by 13 Nov 2026 14:40 UTC>";

    private final DueMessage message = new DueMessage(Samples.WORDS);

    @Test
    void anOwnerSeesWhatWantsATouchAndHowToLogOne() {
        Message rendered = message.render(List.of(new Due(Samples.claimed(), About.TOUCH_DUE, DUE)));

        assertThat(rendered.text()).isEqualTo("1 of yours wants a first touch");
        assertThat(Flat.text(rendered))
                .isEqualTo("*1 of yours wants a first touch*\n*#109* Northwind · " + AT_14_40
                        + "\nThe buttons on the card log a touch, or `/lead touch 109 call no-answer`."
                        + " `/lead release 109` gives it back.");
    }

    @Test
    void everythingIsInOneMessageByWhatItIs() {
        Message rendered = message.render(List.of(
                new Due(Samples.claimed(), About.UNTOUCHED, DUE),
                new Due(Samples.open(110, Samples.northwind()), About.UNCLAIMED, DUE),
                new Due(Samples.open(111, Samples.northwind()), About.TAKEN_BACK, DUE),
                new Due(Samples.claimed(Samples.open(112, Samples.northwind())), About.TOUCH_DUE, DUE)));

        assertThat(rendered.text())
                .isEqualTo("1 of yours wants a first touch · 1 of yours went back to the channel, untouched"
                        + " · 1 lead that nobody has claimed in twice the promised time"
                        + " · 1 lead not touched in twice the promised time");
        assertThat(Flat.text(rendered)).contains("<@U0ANA> has it, " + AT_14_40).contains(", to #leads-emea");
    }

    @Test
    void aNextStepCanBeLoggedOrPutOffWhereItIsRead() {
        Message rendered = message.render(List.of(new Due(working(), About.STEP_DUE, DUE)));

        assertThat(rendered.text()).isEqualTo("1 next step is due");
        assertThat(Flat.text(rendered))
                .startsWith(
                        "*1 next step is due*\n*#109* Northwind · <!date^1794580800^e-mail {date_short_pretty} at {time}|"
                                + "e-mail 13 Nov 2026 14:40 UTC>\n[Done…][In an hour][Tomorrow]\n");
    }

    @Test
    void whatIsOfferedCanBeClaimedWhereItIsRead() {
        Message rendered = message.render(List.of(new Due(Samples.open(), About.OFFERED, DUE)));

        assertThat(rendered.text()).isEqualTo("1 lead is offered to you alone");
        assertThat(Flat.text(rendered))
                .contains("[Claim]", "here or with `/lead claim 109`")
                .doesNotContain("[Move on]");
    }

    @Test
    void aManagerCanMoveOnWhereItIsRead() {
        Message rendered = message.render(List.of(new Due(Samples.claimed(), About.UNTOUCHED, DUE)));

        assertThat(Flat.text(rendered))
                .contains(AT_14_40 + "\n[Move on][Reassign…]")
                .contains("*Move on* leaves a lead where it is");
    }

    @Test
    void whoseLeadWasMovedIsToldWhereItIs() {
        Message rendered = message.render(List.of(new Due(Samples.claimed(), About.MOVED_AWAY, DUE)));

        assertThat(rendered.text()).isEqualTo("1 lead is not yours any more");
        assertThat(Flat.text(rendered)).contains("A manager moved it.", ", to <@U0ANA>");
    }

    @Test
    void whatSomebodyLeftCanBeHandedOverWhereItIsRead() {
        Lead other = Samples.claimed(Samples.open(110, Samples.northwind()));
        Message rendered =
                message.render(List.of(new Due(Samples.claimed(), About.LEFT, DUE), new Due(other, About.LEFT, DUE)));

        assertThat(Flat.text(rendered)).startsWith("""
                        *2 leads of somebody who is not here any more*
                        <@U0ANA> · #109, #110
                        [Hand over to channel][Hand over to…]
                        """);
    }

    private static Lead working() {
        Touch touch =
                new Touch(Samples.ANA, Touch.Channel.CALL, Touch.Outcome.CONNECTED, Samples.CAME_IN, Samples.CAME_IN);
        return Samples.claimed()
                .touch(touch, new NextStep(Touch.Channel.EMAIL, DUE))
                .after();
    }

    @Test
    void manyAreCutShort() {
        List<Due> many = LongStream.range(0, 200)
                .mapToObj(number -> (Lead) Samples.claimed(Samples.open(number + 1, Samples.northwind())))
                .map(lead -> new Due(lead, About.TOUCH_DUE, DUE))
                .toList();

        assertThat(Flat.text(message.render(many)))
                .contains("200 of yours want a first touch", "… and 196 more")
                .hasSizeLessThan(3_000);
    }

    @Test
    void whenNothingIsLeftItSaysSo() {
        assertThat(message.render(List.of()).text()).isEqualTo("Nothing waits for you here any more.");
    }
}
