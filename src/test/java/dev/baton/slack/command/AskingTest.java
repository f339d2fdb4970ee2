package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.lead.Facts;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What marketers ask about their leads, and what they are told. */
class AskingTest extends OfficeFixture {

    @BeforeEach
    void someLeads() {
        office.ready("Northwind", 84);
        office.ready("Southwind", 70);
        office.ready(office.facts("Westwind", "US"), 90);
        office.held("Eastwind", 48, List.of());
        office.type(ANA, "claim 1");
        office.type(ANA, "touch 1 call connected");
        office.type(BEN, "reject 3 never-asked");
    }

    @Test
    void aCampaignIsToldInFiguresThatAddUp() {
        Message told = office.type(MIA, "campaign webinar-may");

        assertThat(told.text()).isEqualTo("webinar-may · 3 handed off");
        assertThat(told.blocks().toString())
                .contains("waiting 1 · working 1 · rejected 1 (adds up to 3)")
                .contains("claimed 1 · touched 1 · connected 1", "*held at the door* 1")
                .contains("*turned down* 1 time: says they never asked 1 (all closed)")
                .contains("median of 1, 2 never touched");
    }

    @Test
    void itsButtonsAskForTheLeadsBehindIt() {
        Message told = office.type(MIA, "campaign WEBINAR-May this month");

        assertThat(told.text()).isEqualTo("webinar-may · this month so far (1–13 Nov) · 3 handed off");
        assertThat(buttons(told))
                .containsExactly(
                        "See the 1 waiting: list open campaign:webinar-may handed-off from 2026-11-01 to 2026-11-13",
                        "See the 1 turned down: list turned-down campaign:webinar-may handed-off from 2026-11-01 to"
                                + " 2026-11-13",
                        "See the 2 never touched: list untouched campaign:webinar-may handed-off from 2026-11-01 to"
                                + " 2026-11-13",
                        "CSV: report campaign:webinar-may from 2026-11-01 to 2026-11-13",
                        "Share here: report campaign:webinar-may from 2026-11-01 to 2026-11-13");
        assertThat(press(MIA, told, 0)).contains("#2 ").doesNotContain("#1 ", "#3 ");
        assertThat(press(MIA, told, 1)).contains("#3 ").doesNotContain("#1 ", "#2 ");
    }

    @Test
    void aLongListGoesOnWithTheNextButton() {
        IntStream.range(0, 30).forEach(each -> office.ready("Company " + each, 61));

        Message first = office.type(MIA, "list open campaign:webinar-may");

        assertThat(first.text()).isEqualTo("Webinar-may · waiting: 31 leads");
        assertThat(buttons(first)).startsWith("Next: list open campaign:webinar-may 2");
        assertThat(press(MIA, first, 0)).contains("#34 ").doesNotContain("Next");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        list rejected                    | #3
        list rejected never-asked        | #3
        list working owner:@ana          | #1
        list waiting source:webinar      | #2
        list territory:emea today        | #1 #2
        list turned-down today           | #3
        list reason:never_asked          | #3
        list state:held                  | #4
        list "campaign:webinar-may" held | #4
        list mine                        | #1
        list mine today                  | #1
        list mine 1                      | #1
        list state=held                  | #4
        list                             | #2
        list all leads                   | #1 #2 #3 #4
        list all                         | #1 #2 #3 #4
        held                             | #4
        """)
    void filtersNarrowTheList(String line, String leads) {
        String told = office.says(ANA, line);

        assertThat(IntStream.rangeClosed(1, 4)
                        .filter(each -> told.contains("#" + each + " "))
                        .mapToObj(each -> "#" + each))
                .containsExactly(leads.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        campaign webinar-mai    | “webinar-mai” is read as “webinar-may”.
        source Wibinar          | “wibinar” is read as “webinar”.
        campaign                | Which campaign? Its name is missing.
        list territory:mars     | There is no territory `mars`, only `emea`, `americas`.
        list rejectd            | `rejectd` is no state, reason, period or other filter. Did you mean `rejected`?
        list open next week     | “next week” is still to come
        """)
    void whatIsMisspeltOrCannotBeAskedIsTold(String line, String told) {
        assertThat(office.says(MIA, line)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        list campaign:webinar-may                    | false
        list held                                    | false
        mine                                         | false
        list turned-down campaign:webinar-may        | false
        list webinar leads that are waiting          | true
        list all leads                               | false
        list everything                              | true
        """)
    void howALineWasReadIsSaidWhereItIsNotPlain(String line, boolean said) {
        assertThat(office.says(ANA, line).contains("I read this as: ")).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Berlin, Paris and “the rest”", "won last week", "2026", "mine,held", "A & B"})
    void namesThatCouldBeSomethingElseAreReadBackFromButtonsAndLines(String name) {
        IntStream.range(0, 21).forEach(each -> office.ready(ofCampaign("Company " + each, name), 61));
        String typed = "\"campaign:" + name.replaceAll("[“”]", "") + "\"";

        Message first = office.type(MIA, "list " + typed.replace("&", "&amp;"));

        assertThat(first.text()).endsWith(": 21 leads");
        assertThat(press(MIA, first, 0)).contains(": 21 leads").doesNotContain("Next");
    }

    @Test
    void aCampaignThatIsCalledLikeAStateIsReadAsOneBehindItsVerb() {
        office.ready(ofCampaign("Northgate", "won last week"), 61);

        assertThat(office.type(MIA, "campaign \"won last week\"").text()).isEqualTo("won last week · 1 handed off");
    }

    @Test
    void everyLeadGoesOnWithTheNextButton() {
        IntStream.range(0, 30).forEach(each -> office.ready("Company " + each, 61));

        Message first = office.type(MIA, "list all leads");

        assertThat(first.text()).isEqualTo("All leads: 34 leads");
        assertThat(buttons(first)).startsWith("Next: list all leads 2");
        assertThat(press(MIA, first, 0)).contains("All leads: 34 leads").doesNotContain("Next");
    }

    @Test
    void anEmptyAnswerSaysWhichFilterEmptiedIt() {
        String told =
                office.type(MIA, "list won campaign:webinar-may territory:emea").text();

        assertThat(told)
                .startsWith("No lead of webinar-may in EMEA is won.")
                .contains("• Without “won” there are 2: `/lead list campaign:webinar-may territory:emea`")
                .doesNotContain("Without “EMEA”", "Without “webinar-may”");
    }

    @Test
    void aPrivateChannelsLeadsStayWithItsMembersAndTheirOwner() {
        Rooms.ofAll(office.store(), Set.of(new UserId(BEN)));

        Message outsider = office.type(MIA, "campaign webinar-may");

        assertThat(outsider.text()).isEqualTo("webinar-may · 2 handed off");
        assertThat(outsider.blocks().toString()).contains(Answers.LEFT_OUT).doesNotContain("never asked");
        assertThat(office.says(MIA, "list rejected")).contains(Answers.LEFT_OUT).doesNotContain("#3 ");
        assertThat(office.type(BEN, "campaign webinar-may").text()).isEqualTo("webinar-may · 3 handed off");
        assertThat(office.says(BEN, "list rejected")).contains("#3 ").doesNotContain(Answers.LEFT_OUT);
    }

    private Facts ofCampaign(String company, String campaign) {
        Facts facts = office.facts(company, "GB");
        return new Facts(
                facts.person(),
                facts.company(),
                new Facts.Origin("Webinar", campaign, "/demo"),
                facts.form(),
                facts.activities(),
                facts.consent(),
                facts.meetingAt(),
                facts.fields());
    }

    private static List<String> buttons(Message message) {
        return elements(message).stream()
                .map(button -> button.getText().getText() + ": " + button.getValue())
                .toList();
    }

    private String press(String user, Message message, int button) {
        ButtonElement pressed = elements(message).get(button);
        Message told = Objects.requireNonNull(office.screens().lines().get(pressed.getActionId()))
                .answer(new Asker(new UserId(user), "press-" + button), pressed.getValue());
        return told.text() + "\n" + told.blocks();
    }

    private static List<ButtonElement> elements(Message message) {
        return message.blocks().stream()
                .filter(ActionsBlock.class::isInstance)
                .flatMap(block -> ((ActionsBlock) block).getElements().stream())
                .map(ButtonElement.class::cast)
                .toList();
    }
}
