package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.config.Settings;
import dev.baton.definition.Definitions;
import dev.baton.intake.csv.ImportReport;
import dev.baton.intake.csv.LeadImport;
import dev.baton.intake.csv.NoLeads;
import dev.baton.lead.LeadBook;
import dev.baton.store.Store;
import dev.baton.store.StoreState;
import dev.baton.store.StoreUnavailable;
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
        String database = settings.databaseUrl().value();
        tell(
                dryRun ? rehearse(playbook, database) : run(playbook, database),
                spec.commandLine().getOut());
        return 0;
    }

    private ImportReport run(Playbook playbook, String database) {
        try (Store store = Store.open(database, Clock.systemUTC())) {
            store.register(playbook.definition());
            return leads(playbook, store.definitions(), store.leadBook(playbook.offers()))
                    .run(file, mapping, progress());
        }
    }

    private ImportReport rehearse(Playbook playbook, String database) {
        Definitions unregistered = new PlaybookInForce(playbook.definition());
        StoreState state = Store.look(database);
        if (state == StoreState.ABSENT) {
            return leads(playbook, unregistered, new NoLeads()).rehearse(file, mapping, progress());
        }
        if (state == StoreState.OUTDATED) {
            throw new StoreUnavailable("The database is of an older Baton, and a rehearsal does not change it. "
                    + "Start `serve` once, which brings it up to date, then rehearse again. Nothing was changed.");
        }
        try (Store store = Store.open(database, Clock.systemUTC())) {
            return leads(playbook, unregistered, store.leadBook()).rehearse(file, mapping, progress());
        }
    }

    private static LeadImport leads(Playbook playbook, Definitions definitions, LeadBook book) {
        return LeadIntake.of(playbook, definitions, book, Clock.systemUTC()).fromFiles();
    }

    private LeadImport.Progress progress() {
        return isWatched() ? this::show : SILENT;
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
        out.printf("  %6d more submissions of leads there were%n", report.known());
        out.printf("  %6d taken in before, so that nothing was added%n", report.repeated());
        out.printf("  %6d rejected%s%n", report.rejected(), whereRejected(report));
        table("Rows that were not rejected, by the state of their lead", report.byState(), out);
        table("The same rows, by the tier of their lead", report.byTier(), out);
        table("Those whose lead is handed off, by territory", report.byTerritory(), out);
        table("Rows rejected, by reason (a row may have several)", report.reasons(), out);
        table("Rows not rejected, by what was not understood in them", report.warnings(), out);
        if (!report.leftOut().isEmpty()) {
            out.println(
                    "Columns the mapping says nothing about: " + TerminalText.of(String.join(", ", report.leftOut())));
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
