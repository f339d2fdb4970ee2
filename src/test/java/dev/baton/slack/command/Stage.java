package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MIA;

import dev.baton.lead.Lead;
import dev.baton.lead.State;
import java.util.List;
import java.util.Locale;

/** Every state that a lead can be in, one of them in three ways, and what Ana, and where it says so Mia, did to bring it there. */
enum Stage {
    HELD(State.HELD),
    OPEN(State.OPEN),
    CLAIMED(State.CLAIMED, "claim #"),
    WORKING(State.WORKING, "touch # call voicemail"),
    QUALIFIED(State.QUALIFIED, "touch # call connected", "qualify #"),
    WON(State.WON, "touch # call connected", "qualify #", "won #"),
    LOST(State.LOST, "touch # call connected", "qualify #", "lost # price"),
    REJECTED(State.REJECTED, "touch # call bad-number", "reject # bad-contact-data phone"),
    DISPUTED(State.REJECTED, "reject # never-asked", "Mia: dispute # facts-right they asked twice"),
    SUPPRESSED(State.REJECTED, "reject # not-a-buyer student"),
    DISQUALIFIED(State.DISQUALIFIED, "touch # call connected", "disqualify # no-need"),
    RECYCLED(State.RECYCLED, "touch # call connected", "disqualify # no-budget"),
    MERGED(State.MERGED, "reject # duplicate 1");

    private static final String MIAS = "Mia: ";

    final State state;
    /** Each on a line of its own. */
    private final String lines;

    Stage(State state, String... lines) {
        this.state = state;
        this.lines = String.join("\n", lines);
    }

    /** A lead of its own in this state. There has to be a lead #1 that another can be a duplicate of. */
    Lead lead(Office office, String company) {
        Lead lead = this == HELD ? office.held(company, 40, List.of()) : office.ready(company, 84);
        lines.lines()
                .forEach(line -> office.type(
                        line.startsWith(MIAS) ? MIA : ANA,
                        line.replace(MIAS, "")
                                .replace("#", Long.toString(lead.number().value()))));
        Lead brought = office.store().leadBook().find(lead.number()).orElseThrow();
        if (brought.state() != state) {
            throw new AssertionError("It is " + brought.state() + " and not " + state);
        }
        return brought;
    }

    String label() {
        return switch (this) {
            case SUPPRESSED -> "Rejected, address suppressed";
            case DISPUTED -> "Rejected, and disputed";
            default -> label(state);
        };
    }

    static String label(State state) {
        String code = state.code();
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }
}
