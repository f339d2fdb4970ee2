package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.config.Settings;
import dev.baton.intake.csv.ImportReport;
import dev.baton.intake.csv.LeadImport;
import dev.baton.store.Store;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes the leads of a CSV file in. */
@Command(
        name = "import",
        description = {
            "Takes the leads of a CSV file in, as a mapping says what its columns mean.",
            "Bad rows go to FILE.rejected.csv with the reason. Importing a file again adds nothing twice."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final LeadImport.Progress SILENT = (rows, percent) -> {};

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A CSV file with a first line of column names.")
    private Path file;

    @Option(names = "--mapping", required = true, paramLabel = "MAPPING", description = "A mapping in YAML.")
    private Path mapping;

    @Option(names = "--dry-run", description = "Tells what would happen, and changes nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        Settings settings = Settings.from(main.environment());
        Playbook playbook = Baton.playbook(settings);
        PrintWriter out = spec.commandLine().getOut();
        try (Store store = Store.open(settings.databaseUrl().value(), Clock.systemUTC())) {
            store.register(playbook.definition());
            LeadImport leads = LeadIntake.of(playbook, store, Clock.systemUTC()).fromFiles();
            LeadImport.Progress progress = isWatched() ? this::show : SILENT;
            tell(dryRun ? leads.rehearse(file, mapping, progress) : leads.run(file, mapping, progress), out);
        }
        return 0;
    }

    /** Whether somebody looks at a terminal; newer JDKs answer with a console that is none. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        return System.console() != null && System.getenv("TERM") != null;
    }

    private void show(long rows, int percent) {
        PrintWriter err = spec.commandLine().getErr();
        err.print("\r" + percent + " %  " + rows + " rows");
        err.print(percent == 100 ? System.lineSeparator() : "");
        err.flush();
    }

    private void tell(ImportReport report, PrintWriter out) {
        out.printf("%s%d rows%n", dryRun ? "Nothing was changed. It would be: " : "", report.rows());
        out.printf("  %6d new leads%n", report.added());
        out.printf("  %6d of people who were known%n", report.known());
        out.printf("  %6d taken in before%n", report.repeated());
        out.printf("  %6d rejected%s%n", report.rejected(), whereRejected(report));
        table("by state", report.byState(), out);
        table("by tier", report.byTier(), out);
        table("handed off by territory", report.byTerritory(), out);
        table("why rejected", report.reasons(), out);
        table("noticed", report.warnings(), out);
        if (!report.leftOut().isEmpty()) {
            out.println("Columns the mapping says nothing about: " + String.join(", ", report.leftOut()));
        }
        out.flush();
    }

    private String whereRejected(ImportReport report) {
        return dryRun || report.isClean() ? "" : ": see " + file + ".rejected.csv";
    }

    private static void table(String title, Map<String, Long> counts, PrintWriter out) {
        if (counts.isEmpty()) {
            return;
        }
        out.println(title);
        counts.forEach((name, count) -> out.printf("  %6d %s%n", count, name));
    }
}
