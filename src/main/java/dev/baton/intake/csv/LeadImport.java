package dev.baton.intake.csv;

import dev.baton.intake.ReceiveLead;
import dev.baton.intake.Rules;
import dev.baton.intake.SubmissionReader;
import dev.baton.lead.LeadBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Takes the leads of a CSV file in, as a mapping says. Good rows go in whatever is wrong with others; bad ones are
 * written to {@code FILE.rejected.csv} with the reason. The same row is taken once, however often it is imported. The
 * file is read as it goes and never held in memory.
 */
public final class LeadImport {

    private static final int HANDS = 16;

    private final SubmissionReader reader;
    private final LeadBook book;
    private final Rules rules;

    public LeadImport(SubmissionReader reader, LeadBook book, Rules rules) {
        this.reader = reader;
        this.book = book;
        this.rules = rules;
    }

    /** Hears how far the import is. */
    @FunctionalInterface
    public interface Progress {

        /**
         * @param rows    rows read so far
         * @param percent of the file, 0 to 100
         */
        void read(long rows, int percent);
    }

    /**
     * Takes the file in.
     *
     * @throws ImportRefused if the file or the mapping cannot be used; nothing was taken in then
     * @throws ImportStopped if it ended half-way; importing again takes the rest
     */
    public ImportReport run(Path file, Path mapping, Progress progress) {
        Mapping read = MappingReader.read(mapping);
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try (LeadFile leads = LeadFile.open(file, read.separator())) {
            RowReader rows = new RowReader(read, leads.header(), reader);
            BadRows rejected = RejectedRows.beside(file, leads.header(), read.separator());
            return bring(leads, new RowsIn(rows, new ReceiveLead(book, rules), rejected, hands), progress);
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        } finally {
            hands.shutdown();
        }
    }

    /**
     * Tells what {@link #run} would do now, and changes nothing: neither a lead nor a file. Holds the leads of the file in
     * memory.
     *
     * @throws ImportRefused if the file or the mapping cannot be used
     */
    public ImportReport rehearse(Path file, Path mapping, Progress progress) {
        Mapping read = MappingReader.read(mapping);
        try (LeadFile leads = LeadFile.open(file, read.separator())) {
            RowReader rows = new RowReader(read, leads.header(), reader);
            ReceiveLead receive = new ReceiveLead(new Rehearsal(book), rules);
            return bring(leads, new RowsIn(rows, receive, BadRows.nowhere(), Runnable::run), progress);
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    private static ImportReport bring(LeadFile leads, RowsIn rows, Progress progress) {
        return rows.all(leads.rows(), count -> progress.read(count, leads.percentRead()));
    }
}
