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

import dev.baton.lead.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps the page about moves true: every move is tried in every state, and by everybody. */
class MovesDocumentTest extends OfficeFixture {

    private static final Path PAGE = Path.of("docs/moves.md");

    private static final List<Attempt> ATTEMPTS = List.of(
            new Attempt("Claim", "claim #", ANA, Stage.OPEN),
            new Attempt("Touch", "touch # call no-answer", ANA, Stage.CLAIMED),
            new Attempt("Put the next step off", "step_in_an_hour", ANA, Stage.WORKING),
            new Attempt("Release", "release #", ANA, Stage.CLAIMED),
            new Attempt("Reject", "reject # never-asked", ANA, Stage.CLAIMED),
            new Attempt("Disqualify", "disqualify # no-need", ANA, Stage.WORKING),
            new Attempt("Qualify", "qualify # 12000", ANA, Stage.WORKING),
            new Attempt("Won", "won #", ANA, Stage.QUALIFIED),
            new Attempt("Lost", "lost # price", ANA, Stage.QUALIFIED),
            new Attempt("Undo", "undo #", ANA, Stage.CLAIMED),
            new Attempt("Mend", "mend # +44207946PHONE", MIA, Stage.REJECTED),
            new Attempt("Dispute a reject", "dispute # facts-right they asked twice", MIA, Stage.REJECTED),
            new Attempt("Withdraw a dispute", "withdraw_dispute", MIA, Stage.DISPUTED),
            new Attempt("Answer a dispute", "dispute # answer the number is dead", ANA, Stage.DISPUTED),
            new Attempt("Take a disputed reject back", "concede_dispute", ANA, Stage.DISPUTED),
            new Attempt("Uphold a reject", "dispute # uphold", OLGA, Stage.DISPUTED),
            new Attempt("Overturn a reject", "dispute # overturn", OLGA, Stage.DISPUTED),
            new Attempt("Take a suppression back", "unsuppress #", OLGA, Stage.SUPPRESSED),
            new Attempt("Reassign", "reassign # <@" + AMY + ">", MAX, Stage.CLAIMED),
            new Attempt("Hand off anyway", "anyway # they asked by phone", MIA, Stage.HELD),
            new Attempt("Leave a late lead where it is", "move_on", MAX, Stage.OPEN));

    /** Of all that a person has, so it does not depend on one lead's state. */
    private static final Attempt HANDOVER =
            new Attempt("Hand over what a rep works on", "handover <@" + ANA + "> to channel", MAX, Stage.CLAIMED);

    private static final Map<String, String> ROLES = roles();

    private static final String TOP = """
            # Moves

            What can be done with a lead depends on its state and on who asks. This page is made by trying every move in every state and by
            everybody. What is not possible changes nothing; the sentence is what the person is told, in private.

            Ana and Amy are reps on the roster of EMEA, where lead #109 came in, and Ben is one in the Americas; Mia is a marketer, Lea leads
            marketing, Max is a manager, Olga is operations, and Zoe has no role.
            """;

    private int companies;

    @Test
    void thePageSaysWhatHappensInEveryStateAndToEverybody() throws Exception {
        office.ready("The other", 84);
        StringBuilder page = new StringBuilder(TOP).append("\n## Who may do what\n\n");
        roleTable(page);
        page.append("\n## What each state allows\n");
        for (Attempt attempt : ATTEMPTS) {
            stateTable(page, attempt);
        }
        Path made = Files.writeString(Path.of("target/moves.md"), page.toString());

        assertThat(PAGE).as("copy %s over it", made).hasSameTextualContentAs(made);
    }

    @Test
    void everyStateIsTried() {
        assertThat(Arrays.stream(Stage.values()).map(stage -> stage.state)).containsOnly(State.values());
    }

    private void roleTable(StringBuilder page) {
        page.append("| Move | ").append(String.join(" | ", ROLES.values())).append(" |\n|---|");
        page.append("---|".repeat(ROLES.size())).append('\n');
        StringBuilder told = new StringBuilder();
        for (Attempt attempt : roleAttempts()) {
            page.append("| ").append(attempt.title());
            Map<String, String> refusals = new LinkedHashMap<>();
            ROLES.forEach((person, role) -> {
                Attempt.Came came = attempt.in(office, attempt.during().lead(office, company()), person);
                page.append(came.allowed() ? " | yes" : " | –");
                if (!came.allowed()) {
                    refusals.merge(came.told(), role.replaceAll("<br>.*", ""), (some, one) -> some + ", " + one);
                }
            });
            page.append(" |\n");
            refusals.forEach((sentence, who) -> told.append("| ")
                    .append(attempt.title())
                    .append(" | ")
                    .append(who)
                    .append(" | ")
                    .append(sentence)
                    .append(" |\n"));
        }
        page.append("\n| Move | Who is told | that |\n|---|---|---|\n").append(told);
    }

    private void stateTable(StringBuilder page, Attempt attempt) {
        page.append("\n### ").append(attempt.title()).append("\n\n| State | Becomes | What is said |\n|---|---|---|\n");
        for (Stage stage : Stage.values()) {
            Attempt.Came came = attempt.in(office, stage.lead(office, company()), attempt.who());
            page.append("| ")
                    .append(stage.label())
                    .append(" | ")
                    .append(came.allowed() ? Stage.label(came.lead().state()) : "–")
                    .append(" | ")
                    .append(came.told())
                    .append(" |\n");
        }
    }

    private static List<Attempt> roleAttempts() {
        List<Attempt> all = new ArrayList<>(ATTEMPTS);
        all.add(HANDOVER);
        return all;
    }

    private String company() {
        return "Company " + companies++;
    }

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put(ANA, "its rep<br>(Ana)");
        roles.put(AMY, "another rep of the roster<br>(Amy)");
        roles.put(BEN, "a rep of another roster<br>(Ben)");
        roles.put(MIA, "marketer<br>(Mia)");
        roles.put(LEA, "marketing lead<br>(Lea)");
        roles.put(MAX, "manager<br>(Max)");
        roles.put(OLGA, "operations<br>(Olga)");
        roles.put(ZOE, "nobody<br>(Zoe)");
        return roles;
    }
}
