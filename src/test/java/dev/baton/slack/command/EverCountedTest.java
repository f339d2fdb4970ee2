package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What once happened to leads, wherever they are by now. */
class EverCountedTest extends OfficeFixture {

    /** #1 and #2 are worked, #3 was claimed and rejected, #4 is claimed, #5 waits. */
    @BeforeEach
    void fiveLeads() {
        office.ready("Northwind", 84);
        office.ready("Southwind", 70);
        office.ready(office.facts("Westwind", "US"), 90);
        office.ready("Midwind", 60);
        office.ready("Lowwind", 60);
        office.type(ANA, "claim 1");
        office.type(ANA, "touch 1 call connected");
        office.type(ANA, "claim 2");
        office.type(ANA, "touch 2 call voicemail");
        office.type(BEN, "claim 3");
        office.type(BEN, "reject 3 never-asked");
        office.type(ANA, "claim 4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        how many leads were claimed this month              | 4 leads
        how many leads were claimed                         | 4 leads
        how many leads are claimed                          | 1 lead
        how many webinar leads were touched today           | 2 leads
        how many leads were rejected today                  | 1 lead
        how many leads were turned down this month          | 1 lead
        how many leads handed off today have been claimed   | 4 leads
        which webinar leads have not been touched           | 3 leads
        list untouched campaign:webinar-may                 | 3 leads
        """)
    void whatHappenedIsCountedWhateverBecameOfIt(String line, String leads) {
        assertThat(office.type(MIA, line).text()).endsWith(": " + leads);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        how many leads were qualified today     | I can count how many leads are qualified now, but not how many ever were
        how many leads did Ana claim today      | cannot count all that one person ever did
        how many leads were waiting today       | I can count how many leads are open now, but not how many ever were
        """)
    void whatCannotBeCountedIsRefused(String line, String told) {
        assertThat(office.type(MIA, line).text()).contains(told);
    }

    @Test
    void whatWasTurnedDownThenIsCountedThereEvenIfItMovedOnSince() {
        office.clock().tick(Duration.ofDays(40));

        assertThat(office.type(MIA, "how many leads were rejected this month").text())
                .startsWith("No lead");
        assertThat(office.type(MIA, "how many leads were rejected last 50 days").text())
                .endsWith(": 1 lead");
    }

    @Test
    void theFigureOfWhatWasNeverTouchedHasAButtonThatShowsIt() {
        Message told = office.type(MIA, "campaign webinar-may");
        ButtonElement button = told.blocks().stream()
                .filter(ActionsBlock.class::isInstance)
                .flatMap(block -> ((ActionsBlock) block).getElements().stream())
                .map(ButtonElement.class::cast)
                .filter(each -> each.getText().getText().equals("See the 3 never touched"))
                .findFirst()
                .orElseThrow();

        Message list = Objects.requireNonNull(office.screens().lines().get(button.getActionId()))
                .answer(new Asker(new UserId(MIA), "press"), button.getValue());

        assertThat(told.blocks().toString()).contains("3 never touched");
        assertThat(list.text()).isEqualTo("Webinar-may · never touched: 3 leads");
        assertThat(list.blocks().toString()).contains("#3 ", "#4 ", "#5 ").doesNotContain("#1 ", "#2 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        show me the webinar leads                     | #1
        show webinar leads                            | #1
        why were the webinar leads turned down        | says they never asked 1
        status of the webinar leads                   | 5 handed off
        """)
    void aQuestionMayBeginWithAVerb(String line, String told) {
        assertThat(office.says(MIA, line)).contains(told).doesNotContain("One lead at a time");
    }

    @Test
    void severalNumbersAreStillRefused() {
        for (String verb : List.of("show", "why", "form")) {
            assertThat(office.type(MIA, verb + " 1 2").text()).startsWith("One lead at a time");
        }
        assertThat(office.type(MIA, "show me flurb leads").text()).contains("`flurb`");
    }
}
