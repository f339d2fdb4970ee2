package dev.baton.intake.csv;

import dev.baton.intake.ReceiveLead;
import dev.baton.lead.Submission;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Brings the rows of one file in, or to those that are bad. */
final class RowsIn {

    private final RowReader reader;
    private final ReceiveLead receive;
    private final BadRows bad;
    private final Tally tally = new Tally();
    private final Crew crew;

    RowsIn(RowReader reader, ReceiveLead receive, BadRows bad, Executor hands) {
        this.reader = reader;
        this.receive = receive;
        this.bad = bad;
        this.crew = new Crew(hands, tally);
    }

    /**
     * @param progress hears how many rows were read
     * @throws ImportStopped if something other than a row is wrong
     */
    ImportReport all(CsvRows rows, LongConsumer progress) {
        long line = 1;
        long count = 0;
        try (bad) {
            Optional<Row> row = rows.next();
            while (row.isPresent()) {
                line = row.get().line();
                take(row.get());
                count++;
                progress.accept(count);
                row = rows.next();
            }
            crew.finish();
            return tally.report(reader.leftOut());
        } catch (IOException | RuntimeException failed) {
            throw new ImportStopped(line, failed);
        }
    }

    private void take(Row row) throws IOException {
        RowReader.Read read = row.problem() == null
                ? reader.read(row.cells())
                : new RowReader.Read.Bad(List.of(new Reason("The row", null, row.problem())));
        if (read instanceof RowReader.Read.Bad rejected) {
            tally.rejected(rejected.reasons());
            bad.add(row, rejected.reasons().stream().map(Reason::told).collect(Collectors.joining("; ")));
            return;
        }
        RowReader.Read.Good good = (RowReader.Read.Good) read;
        Submission submission = good.submission();
        String key = RowKey.of(good.document());
        crew.take(submission.facts().identities(), good.warnings(), () -> receive.receive(submission, key));
    }
}
