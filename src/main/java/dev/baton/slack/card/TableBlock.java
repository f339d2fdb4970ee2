package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slack's {@code table}, which its Java model lacks. Its parts are named as Slack's JSON names them.
 *
 * @param rows the first one holds what the columns are called
 */
record TableBlock(String type, @Nullable String blockId, List<List<Cell>> rows, List<Column> columnSettings)
        implements LayoutBlock {

    TableBlock {
        rows = rows.stream().map(List::copyOf).toList();
        columnSettings = List.copyOf(columnSettings);
    }

    static TableBlock of(List<List<Cell>> rows, List<Column> columns) {
        return new TableBlock("table", null, rows, columns);
    }

    /** @param text never empty, and literal: nothing in it means anything to Slack */
    record Cell(String type, String text) {

        static Cell of(String text) {
            return new Cell("raw_text", text);
        }
    }

    record Column(String align, boolean isWrapped) {

        static final Column NUMBERS = new Column("right", false);
        static final Column WORDS = new Column("left", true);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public @Nullable String getBlockId() {
        return blockId;
    }
}
