package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.LEA;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static dev.baton.slack.command.Office.OLGA;
import static dev.baton.slack.command.Office.ZOE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sales hears, as it is noted, read and answered in lines and in the form. */
class VoiceLinesTest extends OfficeFixture {

    private static final String SAP = " \"Do you integrate with SAP?\"";
    private static final Set<Stage> HEARD =
            EnumSet.of(Stage.CLAIMED, Stage.WORKING, Stage.QUALIFIED, Stage.WON, Stage.LOST);

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theOwnerNotesItWhileTheyHaveTheLeadAndAfterwards(Stage stage) {
        office.ready("The other", 84);
        Lead lead = stage.lead(office, "Northwind");

        String told = office.type(ANA, "asked " + lead.number() + SAP).text();

        if (HEARD.contains(stage)) {
            assertThat(told).isEqualTo("Noted: V1");
        } else {
            assertThat(told).contains(lead.number().toString()).doesNotContain("Noted");
            assertThat(office.says(MIA, "voice")).contains("Nobody has noted a question");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {AMY, BEN, MIA, LEA, MAX, OLGA, ZOE})
    void nobodyElseHeardIt(String other) {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");

        assertThat(office.type(other, "asked 1" + SAP).text())
                .contains("#1 is <@U0ANA>'s, and only they, or a rep of its roster who has touched it");
        assertThat(office.store().dialogues().voice().standing(null).all()).isZero();
    }

    @Test
    void whoTouchedItBeforeHeardItToo() {
        office.ready("Northwind", 84);
        office.type(AMY, "touch 1 call connected");
        office.type(AMY, "release 1");
        office.type(ANA, "claim 1");

        assertThat(office.says(AMY, "missing 1 case study for hospitals")).contains("Noted of #1", "V1, heard once");
        assertThat(office.says(ANA, "missing 1 Case studies for hospital")).contains("V1, heard 2 times");
        assertThat(office.says(ANA, "missing 1 case study for hospitals")).contains("You had noted that of #1 already");
    }

    @Test
    void aTouchThatWasTakenBackIsNoTouch() {
        office.ready("Northwind", 84);
        office.type(AMY, "touch 1 call connected");
        office.type(AMY, "undo 1");
        office.type(ANA, "claim 1");

        assertThat(office.type(AMY, "asked 1" + SAP).text()).contains("only they, or a rep");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asked             | Which lead? The number is missing.",
                "asked 1           | What did they ask?",
                "missing 1         | Which material was missing?",
                "asked 1 ???       | It takes words, and at most 300 characters",
                "asked 9 why       | There is no lead #9",
                "asked northwind x | `northwind` is not the number of a lead.",
                "voice V7          | There is no V7.",
                "voice nowhere     | Nothing was heard of leads that came in through `nowhere`.",
                "answer            | Answer what?",
                "answer #1 x       | `#1` is not the number of an item such as `V3`",
            })
    void whatCannotBeTakenIsSaidSo(String line, String told) {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");

        assertThat(office.type(ANA, line).text()).contains(told);
    }

    @Test
    void itTakesAtMost300Characters() {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");

        assertThat(office.type(ANA, "asked 1 " + "x".repeat(301)).text()).contains("at most 300");
        assertThat(office.type(ANA, "asked 1 " + "x".repeat(300)).text()).isEqualTo("Noted: V1");
    }

    @Test
    void whatIsHeardIsListedWithItsWordsAndLeadsAndWithoutContactDetails() {
        for (String company : new String[] {"Northwind", "Harbour"}) {
            Lead lead = office.ready(company, 84);
            office.type(ANA, "claim " + lead.number());
            office.type(ANA, "asked " + lead.number() + SAP);
        }
        office.type(ANA, "asked 2 DO YOU integrate with SAP");
        office.type(ANA, "missing 2 <!channel> a list for priya@harbour.example *now*");

        assertThat(office.says(BEN, "voice"))
                .contains("What sales hears: 2 open, 0 answered", "*V1* · asked 2 times, 2 leads · open")
                .contains("“Do you integrate with SAP?”", "#2, #1", "@channel a list for (hidden)")
                .doesNotContain("priya@", "<!channel>", "actionId=answer");
        assertThat(office.says(BEN, "voice webinar-MAY")).contains("of `webinar-MAY`: 2 open");
        assertThat(office.says(BEN, "voice V1")).contains("Who heard V1", "· #2 · <@U0ANA>", "· #1 · <@U0ANA>");
        assertThat(office.says(BEN, "voice v1 2")).contains("There is no page 2: V1 was heard 2 times.");
    }

    @Test
    void whatWasSaidInAPrivateChannelIsItsMembers() {
        Rooms.ofAll(office.store(), Set.of(new UserId(BEN), new UserId(LEA)));
        office.ready(office.facts("Contoso", "US"), 84);
        office.type(BEN, "claim 1");
        office.type(BEN, "asked 1" + SAP);

        assertThat(office.says(MIA, "voice"))
                .contains("*V1* · asked 1 time", "_said of leads in private channels_")
                .doesNotContain("SAP", "#1");
        assertThat(office.says(MIA, "voice V1"))
                .contains("1 time of leads in private channels.")
                .doesNotContain("SAP");
        assertThat(office.says(LEA, "voice")).contains("SAP", "#1");
        assertThat(office.type(MIA, "ride 1").text()).contains("#1 is in a private channel");
        assertThat(office.type(LEA, "ride 1").text()).contains("is asked whether you can listen in");
    }

    @Test
    void longListsArePaged() {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        for (int question = 1; question <= 12; question++) {
            office.type(ANA, "asked 1 question number " + question);
        }

        assertThat(office.says(MIA, "voice webinar-may"))
                .contains("12 open", "… and 2 more: `/lead voice webinar-may 2`.");
        assertThat(office.says(MIA, "voice 2")).contains("*V11*", "*V12*").doesNotContain("*V10*", "… and");
        assertThat(office.says(MIA, "voice 3")).contains("There is no page 3: there are only 12 items.");
    }

    @Test
    void marketingAnswersAndWhoeverRaisesItLaterHearsItAtOnce() {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        office.type(ANA, "asked 1" + SAP);

        for (String other : new String[] {ANA, MAX, OLGA, ZOE}) {
            assertThat(office.type(other, "answer V1 yes").text()).contains("that is marketing's", "<@U0MIA>");
        }
        assertThat(office.type(MIA, "answer V1").text()).contains("between 1 and 1,000 characters");
        assertThat(office.type(MIA, "answer V1 " + "x".repeat(1_001)).text())
                .contains("between 1 and 1,000 characters");
        assertThat(office.type(MIA, "answer 1 Yes: <https://docs.example/sap?a=1&amp;b=2> <!here>")
                        .text())
                .contains("V1 is answered", "The one person who raised it is told.")
                .doesNotContain("SAP");
        assertThat(office.type(LEA, "answer V1 Yes: https://docs.example/sap?a=1&b=2 @here")
                        .text())
                .contains("V1 has this very answer already");

        office.ready("Harbour", 84);
        office.type(ANA, "claim 2");
        assertThat(office.says(ANA, "asked 2 do you integrate with sap"))
                .contains("Marketing has answered it:", "Yes: <https://docs.example/sap?a=1&amp;b=2> @here");
        assertThat(office.says(MIA, "voice")).contains("0 open, 1 answered", "answered by <@U0MIA>", "Change…");
    }

    @Test
    void theFormAnswersLikeTheLine() {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        office.type(ANA, "asked 1" + SAP);
        Sheet sheet = office.screens().sheets().stream()
                .filter(each -> each.buttons().contains("answer"))
                .findFirst()
                .orElseThrow();

        assertThat(office.says(MIA, "voice")).contains("actionId=answer", "Answer…");
        assertThat(sheet.show(1, new UserId(MIA), Entered.nothing())).isInstanceOf(Shown.Screen.class);
        assertThat(sheet.show(1, new UserId(ANA), Entered.nothing()).toString()).contains("that is marketing's");
        assertThat(sheet.show(7, new UserId(MIA), Entered.nothing()).toString()).contains("There is no V7");
        assertThat(submit(sheet, 1, MIA, "")).isInstanceOf(Submitted.Errors.class);
        assertThat(submit(sheet, 1, ANA, "yes")).isInstanceOf(Submitted.Refused.class);
        assertThat(submit(sheet, 7, MIA, "yes")).isInstanceOf(Submitted.Refused.class);
        assertThat(submit(sheet, 1, MIA, "yes")).isInstanceOf(Submitted.Done.class);
        assertThat(sheet.show(1, new UserId(LEA), Entered.nothing()).toString()).contains("initialValue=yes");
    }

    private static Submitted submit(Sheet sheet, long number, String by, String text) {
        Entered entered = Entered.nothing().saying("answer", text);
        return sheet.submit(new Sheet.Sent(number, new UserId(by), by + text, entered));
    }
}
