package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import dev.baton.lead.Lead;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the page about reasons true: all that it says comes from the form. */
class TurningDownDocumentTest extends OfficeFixture {

    private static final Path PAGE = Path.of("docs/turning-down.md");
    private static final Pattern LINE = Pattern.compile("`/lead ((?:reject|disqualify) 1 [^`]+)`");
    private static final Pattern REFERENCE = Pattern.compile("<[^<>|]+\\|([^<>]*)>");
    private static final String TOP = """
            # Turning leads down

            A reason is never only a label: it makes something happen, and the form says what before it does. This page is made from the
            form, for a lead in EMEA that was touched once, with the reasons that Baton brings along; a playbook can change them
            ([docs/playbook.md](playbook.md)). “Counts” is whether it counts in the quality of marketing's leads.
            """;

    @Test
    void thePageSaysWhatTheFormSays() throws Exception {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        StringBuilder page = new StringBuilder(TOP);
        for (Reason.Kind kind : Reason.Kind.values()) {
            page.append("\n## ")
                    .append(
                            kind == Reason.Kind.REJECT
                                    ? "Reject: a fault of the hand-off"
                                    : "Disqualify: a fact about the lead");
            page.append("\n\n| Reason | Asks for | Counts | What happens | In one line |\n|---|---|---|---|---|\n");
            List<String> lines = lines(kind);
            List<Reason> reasons = Reasons.standard().of(kind);
            for (int row = 0; row < reasons.size(); row++) {
                page.append(row(reasons.get(row), lines.get(row)));
            }
        }
        Path made = Files.writeString(Path.of("target/turning-down.md"), page.toString());

        assertThat(PAGE).as("copy %s over it", made).hasSameTextualContentAs(made);
    }

    private List<String> lines(Reason.Kind kind) {
        return LINE.matcher(office.says(ANA, kind.code() + " 1 ?"))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private String row(Reason reason, String line) {
        Lead lead = office.ready("Company of " + reason.key(), 84);
        office.type(ANA, "touch " + lead.number().value() + " connected");
        String asks = reason.asks().stream()
                .map(ask ->
                        AskedInputs.label(ask.what()).toLowerCase(Locale.ROOT) + (ask.required() ? "" : " (optional)"))
                .collect(Collectors.joining(", "));
        return "| " + reason.label() + " | " + (asks.isEmpty() ? "–" : asks) + " | "
                + (reason.countsInQuality() ? "yes" : "no") + " | " + named(happens(reason, lead, line), lead)
                + " | `/lead " + line.replace(" 1 ", " 109 ") + "` |\n";
    }

    /** What the form says that the line fills in. */
    private String happens(Reason reason, Lead lead, String line) {
        List<String> words = Arguments.split(line.replace("87", "1"));
        Entered entered = ReasonList.choosing(reason);
        for (var given : read(words.subList(2, words.size())).given().entrySet()) {
            entered = AskedInputs.fill(entered, given.getKey(), given.getValue());
        }
        if (reason.key().equals("existing_customer")) {
            entered = entered.picking("account_owner", new UserId(BEN));
        }
        Shown.Screen screen = (Shown.Screen) office.screens().modals().stream()
                .filter(modal -> modal.callbackId().equals("turn_down"))
                .findFirst()
                .orElseThrow()
                .show(office.store().leadBook().find(lead.number()).orElseThrow(), new UserId(ANA), entered);
        LayoutBlock last = screen.blocks().get(screen.blocks().size() - 1);
        return ((SectionBlock) last).getText().getText().replace("*What happens*\n", "");
    }

    private TurnDownLine read(List<String> words) {
        return new TurnDownWords(
                        Reasons.standard(),
                        new TypedDates(office.store().team(), office.clock()),
                        new TypedPeople(office.store().team()))
                .read(words, new UserId(ANA))
                .orElseThrow();
    }

    /** Numbers and people that the other pages speak of, in the place of the test's. */
    private static String named(String text, Lead lead) {
        return REFERENCE
                .matcher(text)
                .replaceAll("$1")
                .replaceAll(lead.number() + "\\b", "#109")
                .replaceAll("#1\\b", "#87")
                .replace("<@" + BEN + ">", "the account owner")
                .replace("<@" + ANA + ">", "Its owner");
    }
}
