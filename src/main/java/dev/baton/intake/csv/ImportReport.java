package dev.baton.intake.csv;

import java.util.List;
import java.util.Map;

/**
 * What became of the rows of a file. Each row is counted once, with its lead as that row left it: {@code rows} is the sum
 * of {@code byState} and {@code rejected}, and of {@code added}, {@code known}, {@code repeated} and {@code rejected}.
 *
 * @param rows        rows of the file, without the first line
 * @param added       rows that made a new lead
 * @param known       rows that added a submission to the lead of a known person
 * @param repeated    rows that were taken before, so that nothing was added
 * @param rejected    rows that are bad
 * @param byState     rows taken, by the state of their lead: {@code held}, {@code open} …
 * @param byTier      rows taken, by the tier of their lead; {@code none} for leads below every tier
 * @param byTerritory rows whose lead is handed off, by its territory; the fallback channel's name for leads that no
 *                    territory takes
 * @param reasons     why rows were rejected, and how many rows each reason is about; a row may have several
 * @param warnings    what was not understood but did not cost the row, and how many rows it is about
 * @param leftOut     columns that the mapping says nothing about
 */
public record ImportReport(
        long rows,
        long added,
        long known,
        long repeated,
        long rejected,
        Map<String, Long> byState,
        Map<String, Long> byTier,
        Map<String, Long> byTerritory,
        Map<String, Long> reasons,
        Map<String, Long> warnings,
        List<String> leftOut) {

    /** Whether every row was taken. */
    public boolean isClean() {
        return rejected == 0;
    }
}
