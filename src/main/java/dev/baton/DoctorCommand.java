package dev.baton;

import dev.baton.doctor.Examined;
import dev.baton.doctor.Finding;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what stands in the way of a good start, and what to do about it. */
@Command(
        name = "doctor",
        description = {
            "Looks at settings, database, playbook, token, scopes, clock, channels and people, and changes nothing.",
            "Each thing that is wrong comes with its mend; exit code 1 if there is one."
        },
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    private static final String LINE = "%-6s %-10s %s%n";

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Examined> seen = new Examination(main.environment(), Clock.systemUTC()).all();
        seen.forEach(examined -> tell(examined, out));
        long wrong = seen.stream().mapToLong(one -> one.findings().size()).sum();
        if (wrong == 0) {
            out.println("Nothing stands in the way. Start with `baton serve`, then type /lead help in Slack.");
        } else {
            out.println(wrong == 1 ? "1 thing to mend." : wrong + " things to mend.");
        }
        out.flush();
        return wrong == 0 ? 0 : Failure.FAILED;
    }

    private static void tell(Examined examined, PrintWriter out) {
        if (examined.isGood()) {
            out.printf(LINE, "ok", examined.subject(), examined.seen());
        }
        for (Finding finding : examined.findings()) {
            out.printf(LINE, "WRONG", examined.subject(), finding.problem());
            out.printf(LINE, "", "", "→ " + finding.mend());
        }
    }
}
