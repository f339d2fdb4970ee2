package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.config.Settings;
import dev.baton.config.Workspace;
import dev.baton.digest.Extent;
import dev.baton.digest.Extents;
import dev.baton.digest.Period;
import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Names;
import dev.baton.digest.edition.Openings;
import dev.baton.printing.CsvPrint;
import dev.baton.printing.JsonPrint;
import dev.baton.printing.NumberRow;
import dev.baton.printing.Page;
import dev.baton.printing.PlainText;
import dev.baton.store.Store;
import dev.baton.store.StoreState;
import dev.baton.store.StoreUnavailable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells both teams' numbers of a week or a month. */
@Command(
        name = "digest",
        description = {
            "Tells both teams' numbers of a week or a month that is over, and changes nothing.",
            "It may be run while `serve` runs."
        },
        mixinStandardHelpOptions = true)
final class DigestCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @ArgGroup
    private @Nullable When when;

    @ArgGroup
    private @Nullable Of of;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, csv or html. Default: ${DEFAULT-VALUE}.")
    private String format;

    @Option(names = "--output", paramLabel = "FILE", description = "Writes it there, in UTF-8, instead of here.")
    private @Nullable Path output;

    /** At most one of them. */
    static final class When {
        @Option(
                names = "--week",
                paramLabel = "WEEK",
                description = "Such as 2026-W46. Default: the last one that is over.")
        private @Nullable String week;

        @Option(names = "--month", paramLabel = "MONTH", description = "Such as 2026-10.")
        private @Nullable String month;
    }

    /** At most one of them. */
    static final class Of {
        @Option(names = "--territory", paramLabel = "KEY", description = "Of the hand-offs of one territory.")
        private @Nullable String territory;

        @Option(names = "--campaign", paramLabel = "NAME", description = "Of the hand-offs of one campaign.")
        private @Nullable String campaign;
    }

    private enum Format {
        TEXT,
        JSON,
        CSV,
        HTML
    }

    @Override
    public Integer call() {
        Format wanted = wanted();
        Settings settings = Settings.from(main.environment());
        Playbook playbook = Baton.playbook(settings);
        Period period = new DigestOrder(domain(settings), playbook.timezone())
                .period(when == null ? null : when.week, when == null ? null : when.month);
        String database = settings.databaseUrl().value();
        refuseToMakeOne(Store.look(database));
        try (Store store = Store.open(database, Clock.systemUTC())) {
            Names names = Digests.names(playbook, new PlaybookInForce(playbook.definition()));
            Edition edition = Digests.newsroom(playbook, store, names).edition(period, extent(playbook, store));
            deliver(edition, printed(wanted, edition, new Openings(names)));
        }
        return 0;
    }

    private Format wanted() {
        try {
            return Format.valueOf(format.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException isNone) {
            throw new BadInput("There is no format " + format + ". There are text, json, csv and html.");
        }
    }

    /** In the sandbox a week is over when the sandbox's clock says so. */
    private static Clock domain(Settings settings) {
        if (settings.workspace() instanceof Workspace.Slack) {
            return Clock.systemUTC();
        }
        try {
            return SandboxSide.clock(settings, Clock.systemUTC());
        } catch (IllegalStateException unreadable) {
            throw new CannotStart(unreadable);
        }
    }

    private static void refuseToMakeOne(StoreState state) {
        if (state == StoreState.ABSENT) {
            throw new StoreUnavailable(
                    "There is no database yet, so there is nothing to tell, and none was made. Look at"
                            + " BATON_DATABASE_URL, or start `serve` once.");
        }
        if (state == StoreState.OUTDATED) {
            throw new StoreUnavailable(
                    "The database is of an older Baton, and a digest does not change it. Start `serve`"
                            + " once, which brings it up to date. Nothing was changed.");
        }
    }

    private Extent extent(Playbook playbook, Store store) {
        if (of == null) {
            return Extent.all();
        }
        Extents extents = Digests.extents(playbook, store);
        return of.territory != null
                ? DigestOrder.territory(of.territory, extents)
                : DigestOrder.campaign(Objects.requireNonNull(of.campaign), extents);
    }

    private static String printed(Format format, Edition edition, Openings openings) {
        return switch (format) {
            case TEXT -> TerminalText.of(PlainText.of(edition));
            case CSV -> CsvPrint.of(NumberRow.all(edition, openings));
            case JSON -> JsonPrint.of(edition, NumberRow.all(edition, openings));
            case HTML -> Page.of(edition, openings);
        };
    }

    private void deliver(Edition edition, String text) {
        PrintWriter out = spec.commandLine().getOut();
        if (output == null) {
            out.print(text);
        } else {
            try {
                Files.writeString(output, text);
            } catch (IOException | RuntimeException refused) {
                throw new BadInput("The digest could not be written to " + output + " ("
                        + refused.getClass().getSimpleName()
                        + "). Name a file in a folder that is there and that you may write to.");
            }
            out.println(TerminalText.of(edition.title()) + ": see " + output);
        }
        if (out.checkError()) {
            throw new BadInput("The digest could not be written here: the disk is full, or nobody reads it any more.");
        }
    }
}
