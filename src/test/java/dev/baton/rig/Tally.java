package dev.baton.rig;

import java.util.List;
import java.util.Map;

/**
 * What came of a run.
 *
 * @param kills   that were seen, in the database, to have hit their step
 * @param missed  kills that came when their step was over already
 * @param leads   acknowledged with 201
 * @param tooFast answers of Slack's to a delivery that say it came too soon
 * @param wrong   whatever is not as it must be, in words
 */
record Tally(
        Map<KillStep, Integer> kills,
        int missed,
        int leads,
        Map<String, Census.Row> messages,
        long tooFast,
        List<String> wrong) {

    boolean isClean() {
        return wrong.isEmpty() && tooFast == 0;
    }

    int killed() {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("\nkill -9 at the step\n");
        kills.forEach((step, count) -> table.append("  %-58s %6d%n".formatted(step, count)));
        table.append("  %-58s %6d%n".formatted("together", killed()));
        table.append("  %-58s %6d%n".formatted("and at some other moment", missed));
        table.append("leads in, each acknowledged with 201  %d%n".formatted(leads));
        table.append("%-28s %8s %10s %6s %8s%n".formatted("messages", "owed", "delivered", "lost", "doubled"));
        messages.forEach((kind, row) -> table.append(
                "  %-26s %8d %10d %6d %8d%n".formatted(kind, row.owed(), row.delivered(), row.lost(), row.doubled())));
        table.append("told by Slack to be slower  %d%n".formatted(tooFast));
        wrong.forEach(line -> table.append("WRONG: ").append(line).append('\n'));
        return table.toString();
    }
}
