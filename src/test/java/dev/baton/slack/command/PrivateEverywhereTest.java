package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static dev.baton.slack.command.Office.OLGA;
import static dev.baton.slack.command.Office.ZOE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Modal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that can be typed, pressed or opened, by everybody who does not read #1's channel, in every state that it can
 * be in. #1 is Ben's territory's, and nobody but him reads there; #2 is everybody's to see.
 */
class PrivateEverywhereTest extends OfficeFixture {

    private static final LeadNumber NUMBER = new LeadNumber(1);

    /** Who has no part in what happens to it, and who is told by role what a part of theirs takes. */
    private static final List<String> OUTSIDE = List.of(ANA, ZOE, MIA);

    private static final List<String> BY_ROLE = List.of(MAX, OLGA);

    /** What Ben did with it. */
    static Stream<List<String>> histories() {
        return Stream.of(
                List.of(),
                List.of("claim 1", "asked 1 \"Is it cheap?\"", "touch 1 call connected"),
                List.of("claim 1", "touch 1 call connected", "qualify 1"),
                List.of("reject 1 never-asked"),
                List.of("reject 1 only-content"),
                List.of("reject 1 bad-contact-data email"),
                List.of("claim 1", "touch 1 call connected", "disqualify 1 no-budget"));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void nobodyElseIsShownWhoItIsNorHowItStands(List<String> history) {
        happened(history);
        List<Event> before = office.store().leadBook().history(NUMBER);

        for (String person : OUTSIDE) {
            answers(person)
                    .forEach((what, answer) -> assertThat(answer)
                            .as("%s, %s, after %s", person, what, history)
                            .doesNotContain("Secret Inc", "Is it cheap")
                            .doesNotContain(
                                    "#1 belongs",
                                    "#1 is <@U0BEN>'s",
                                    "#1 was claimed",
                                    "#1 has been",
                                    "#1 is open",
                                    "#1 is held")
                            .doesNotContain(
                                    "*#1*",
                                    "#1 Claimed",
                                    "#1: Rejected",
                                    "#1: Recycled",
                                    "#1 is settled",
                                    "leads-americas"));
        }
        assertThat(office.store().leadBook().history(NUMBER)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void managersAndOperationsMoveItWithoutBeingShownWhoItIs(List<String> history) {
        happened(history);

        for (String person : BY_ROLE) {
            answers(person)
                    .forEach((what, answer) -> assertThat(answer)
                            .as("%s, %s, after %s", person, what, history)
                            .doesNotContain("Secret Inc"));
        }
    }

    @Test
    void everyVerbIsTyped() {
        Set<String> told = new TreeSet<>(Pattern.compile("`/lead (\\w+)")
                .matcher(office.says(ANA, "help"))
                .results()
                .map((MatchResult verb) -> verb.group(1))
                .toList());

        assertThat(told).isEqualTo(new TreeSet<>(EveryLine.byVerb().keySet()));
    }

    @Test
    void itsOwnPeopleAreShownAllOfIt() {
        happened(List.of("claim 1"));

        Map<String, String> answers = answers(BEN);

        assertThat(answers.entrySet().stream()
                        .filter(each -> each.getValue().contains("Secret Inc"))
                        .map(Map.Entry::getKey)
                        .toList())
                .contains("status 1", "status secret", "show 1", "list claimed working", "mine", "form full_form");
    }

    @Test
    void whoMayClaimThereButDoesNotReadThereIsNotOfferedIt() {
        Rooms.ofAll(office.store(), Set.of(new UserId(ANA)));
        office.ready(office.facts("Secret Inc", "US"), 84);

        assertThat(office.says(BEN, "next")).contains("Nothing waits").doesNotContain("#1", "Secret Inc");

        Rooms.ofAll(office.store(), Set.of(new UserId(BEN)));
        assertThat(office.says(BEN, "next")).contains("#1", "Secret Inc");
    }

    @Test
    void whatIsWrongIsAskedForWithoutSayingWhatIsKnown() {
        happened(List.of("reject 1 bad-contact-data company"));

        assertThat(form("fix").show(lead(), new UserId(MIA), Entered.nothing()).toString())
                .contains("Fix #1", "Company")
                .doesNotContain("Secret Inc");
        assertThat(form("fix").show(lead(), new UserId(MAX), Entered.nothing()).toString())
                .doesNotContain("Secret Inc");
    }

    @Test
    void whoseADuplicateIsIsForThoseWhoSeeIt() {
        happened(List.of("claim 1"));
        Entered duplicate = Entered.nothing().choosing("reason", "duplicate").saying("lead", "1");
        Lead northwind = office.store().leadBook().find(new LeadNumber(2)).orElseThrow();

        assertThat(form("turn_down").show(northwind, new UserId(ANA), duplicate).toString())
                .contains("It becomes part of #1")
                .doesNotContain(BEN);
    }

    @Test
    void whoseCallItIsIsForThoseWhoSeeItsLead() {
        happened(List.of("claim 1"));
        Rooms.ofAll(office.store(), Set.of(new UserId(MIA)));
        office.type(MIA, "ride 1");
        LeadAnswer held = Objects.requireNonNull(office.screens().buttons().get("ride_held"));

        assertThat(held.answer(new Asker(new UserId(ANA), "held"), NUMBER).text())
                .contains("Only whoever has #1 answers that")
                .doesNotContain(BEN);
    }

    private void happened(List<String> history) {
        Rooms.ofAll(office.store(), Set.of(new UserId(BEN)));
        office.ready(office.facts("Secret Inc", "US"), 84);
        office.ready("Northwind", 70);
        history.forEach(line -> office.type(BEN, line));
    }

    /** By what was typed, pressed or opened. */
    private Map<String, String> answers(String person) {
        Map<String, String> answers = new TreeMap<>();
        EveryLine.byVerb().values().stream()
                .flatMap(List::stream)
                .forEach(line -> answers.put(line, office.says(person, line)));
        for (Modal modal : office.screens().modals()) {
            answers.put(
                    "form " + modal.callbackId(),
                    modal.show(lead(), new UserId(person), Entered.nothing()).toString());
        }
        office.screens().buttons().forEach((button, answer) -> {
            Asker asker = new Asker(new UserId(person), button + person);
            Message told = answer.answer(asker, NUMBER);
            answers.put("button " + button, told.text() + told.blocks());
        });
        for (String line : List.of("list", "report", "list claimed working", "list rejected")) {
            Asker asker = new Asker(new UserId(person), line);
            answers.put(
                    "file " + line, office.screens().kept().file(asker, line).toString());
            answers.put(
                    "shared " + line,
                    office.screens().kept().shared(asker, line, Rooms.EMEA).toString());
        }
        return answers;
    }

    private Modal form(String callbackId) {
        return office.screens().modals().stream()
                .filter(modal -> modal.callbackId().equals(callbackId))
                .findFirst()
                .orElseThrow();
    }

    private Lead lead() {
        return office.store().leadBook().find(NUMBER).orElseThrow();
    }
}
