package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Friday, 13 November 2026. */
class TurnDownLineTest extends OfficeFixture {

    private static final LeadNumber NUMBER = new LeadNumber(1);
    private static final Pattern LINE = Pattern.compile("`/lead ((?:reject|disqualify) 1 [^`]+)`");

    @BeforeEach
    void leadIsWorked() {
        office.ready("Northwind", 84);
        office.type(ANA, "touch 1 connected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reject 1 wrong-person Kim Lee", "disqualify 1 no-authority Kim"})
    void nameWithoutAContactIsSeenBeforeItIsDone(String line) {
        assertThat(form(line).orElseThrow().entered().text("referral"))
                .hasValueSatisfying(name -> assertThat(name).startsWith("Kim"));
    }

    @Test
    void whatBecomesAFactIsNoLongerThanItsInput() {
        String line = "reject 1 criteria-not-met size " + "x".repeat(2_900);

        assertThat(office.type(ANA, line).text()).contains("at most 200 characters, so nothing was changed");
        assertThat(history()).doesNotContain("corrected", "rejected");
    }

    @ParameterizedTest
    @CsvSource({
        "reject 1 wrong-territory americas, 'Noted: wrong territory. #1 is open and nobody''s, in #leads-americas.'",
        "reject 1 WRONG territory Americas they moved, Noted: wrong territory.",
        "reject 1 only-content, Noted: only content",
        "reject 1 existing-customer @ben their second year, Noted: existing customer. #1 belongs to <@U0BEN>",
        "reject 1 bad-contact-data phone, #1: Rejected by",
        "reject 1 not-a-buyer student, #1: Rejected by",
        "reject 1 never-asked, #1: Rejected by",
        "reject 1 wrong-person Kim Lee kim@northwind.example she decides, Recycled until",
        "reject 1 wrong-person he left, Recycled until",
        "disqualify 1 do-not-contact, #1: Disqualified by",
        "disqualify 1 bad-timing 2027-02-01, Recycled until",
        "disqualify 1 no-budget, Recycled until",
        "disqualify 1 no need, #1: Disqualified by",
        "disqualify 1 other they merged with us, #1: Disqualified by",
        "disqualify 1 chose-competitor \"Rival Ltd\" 2027-06-30 they said, Recycled until",
        "disqualify 1 chose-competitor Rival, #1: Disqualified by",
    })
    void lineThatSaysEverythingIsDoneAtOnce(String line, String told) {
        assertThat(form(line)).isEmpty();
        assertThat(office.type(ANA, line).text()).contains(told);
        assertThat(history()).containsAnyOf("rejected", "disqualified");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsListedWithALineThatWorks(Reason.Kind kind) {
        String listed = office.says(ANA, kind.code() + " 1 nonsense");
        List<String> lines = LINE.matcher(listed)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(lines).hasSameSizeAs(Reasons.standard().of(kind));
        // Without a channel for account owners somebody has to be named.
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(form(line).isPresent()).as(line).isEqualTo(line.contains("existing-customer")));
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(office.type(ANA, line).text()).doesNotContain("no reason to", "not a date"));
    }

    @ParameterizedTest
    @CsvSource({
        "disqualify 1 bad-timing next month, 2026-12-01",
        "disqualify 1 bad timing in 3 weeks after their move, 2026-12-04",
        "disqualify 1 bad-timing 2020-01-01, 2020-01-01",
        "disqualify 1 bad-timing 2035-01-01, 2035-01-01",
    })
    void dateInWordsOrOneThatCannotBeIsShownBackBeforeItCounts(String line, LocalDate day) {
        OpenForm form = form(line).orElseThrow();

        assertThat(form.entered().choice("disqualify")).contains("bad_timing");
        assertThat(form.entered().date("date")).contains(day);
        String shown = shown(form);
        assertThat(shown).contains(day.toString());
        assertThat(shown.contains("It is handed off again on")).isEqualTo(day.getYear() == 2026);
        assertThat(history()).doesNotContain("rejected", "disqualified");
    }

    @Test
    void dateThatCanMeanTwoDaysIsLeftToBePicked() {
        OpenForm form = form("disqualify 1 bad-timing 3/4").orElseThrow();

        assertThat(form.entered().date("date")).isEmpty();
        assertThat(shown(form)).contains("Say on which day it is to come back.");
    }

    @Test
    void whatIsMissingIsAskedForInTheFormWithEverythingThatWasTyped() {
        OpenForm form = form("reject 1 criteria-not-met size").orElseThrow();

        assertThat(form.entered().choice("reject")).contains("criteria_not_met");
        assertThat(form.entered().choice("criterion")).contains("size");
        assertThat(shown(form)).contains("Say what is true instead.");
    }

    @Test
    void numberAloneOpensTheFormWithTheReasonsOfThatKind() {
        assertThat(shown(form("reject 1").orElseThrow()))
                .contains("wrong_territory")
                .doesNotContain("no_budget");
        assertThat(shown(form("disqualify 1").orElseThrow()))
                .contains("no_budget")
                .doesNotContain("wrong_territory");
    }

    @ParameterizedTest
    @CsvSource({
        "reject 1 wrong-teritory americas, Did you mean `/lead reject 1 wrong-territory americas`?",
        "reject 1 duplicat 87, Did you mean `/lead reject 1 duplicate 87`?",
        "disqualify 1 no-buget, Did you mean `/lead disqualify 1 no-budget`?",
        "disqualify 1 duplicate 87, Type it like this: `/lead reject 1 duplicate 87`.",
        "disqualify 1 bad-timing soonish, `soonish` is not a date that I understand",
        "reject x wrong-territory, `x` is not the number of a lead.",
        "reject, The number is missing.",
        "reject 1 existing-customer @nobody, The playbook knows nobody here as “@nobody”",
        "reject 1 bad-contact-data shoes, “shoes” cannot be mended. Choose one of: phone",
        "reject 1 wrong-territory narnia, There is no territory “narnia”. Choose one of: emea",
        "disqualify 1 unreachable, Nobody is given up before 6 touches",
    })
    void lineThatCannotBeIsAnsweredWithWhatCouldBeAndNothingIsDone(String line, String told) {
        assertThat(form(line)).isEmpty();
        assertThat(office.type(ANA, line).text()).contains(told);
        assertThat(history()).doesNotContain("rejected", "disqualified");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reject", "disqualify"})
    void helpNamesIt(String verb) {
        assertThat(office.says(ANA, "help")).contains("/lead " + verb);
        assertThat(office.type(ANA, "help " + verb).text()).contains("For example: `/lead " + verb + " 109 ");
    }

    private Optional<OpenForm> form(String line) {
        return office.screens().command().form(new Asker(new UserId(ANA), "request"), line);
    }

    private String shown(OpenForm form) {
        Shown shown = form.form()
                .show(office.store().leadBook().find(form.number()).orElseThrow(), new UserId(ANA), form.entered());
        return shown.toString();
    }

    private List<String> history() {
        return office.store().leadBook().history(NUMBER).stream()
                .map(Event::type)
                .toList();
    }
}
