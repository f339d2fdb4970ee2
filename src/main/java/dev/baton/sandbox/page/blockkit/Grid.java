package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.html.ScrollingTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@code table} and {@code data_table} blocks. The first row names the columns, as in Slack. */
final class Grid {

    private static final Set<String> SIDES = Set.of("left", "center", "right");

    private final RichText richText;

    Grid(RichText richText) {
        this.richText = richText;
    }

    /** Empty where it has no rows of cells. */
    Optional<Html> draw(JsonNode block) {
        JsonNode rows = block.path("rows");
        for (JsonNode row : rows) {
            if (!row.isArray() || row.isEmpty()) {
                return Optional.empty();
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Html> body = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            body.add(row(block, rows.get(i), false));
        }
        String caption = block.path("caption").asText("");
        Element head = Html.tag("thead").with(row(block, rows.get(0), true));
        return Optional.of(around(
                caption.isEmpty() ? "Table" : caption, head, Html.tag("tbody").with(body)));
    }

    static Element around(String name, Html... parts) {
        return ScrollingTable.of(name, parts).css("block grid");
    }

    private Html row(JsonNode block, JsonNode cells, boolean head) {
        Element row = Html.tag("tr");
        int names = block.path("row_header_column_index").asInt(-1);
        for (int i = 0; i < cells.size(); i++) {
            Element cell = head || i == names ? Html.tag("th").attr("scope", head ? "col" : "row") : Html.tag("td");
            String css = css(block.path("column_settings").path(i), cells.get(i));
            row = row.with((css.isEmpty() ? cell : cell.css(css)).with(content(cells.get(i))));
        }
        return row;
    }

    private static String css(JsonNode column, JsonNode cell) {
        boolean number = cell.path("type").asText().equals("raw_number");
        String side = column.path("align").asText(number ? "right" : "");
        String wrapped = column.path("is_wrapped").asBoolean() ? "wrapped" : "";
        return SIDES.contains(side) ? (side + " " + wrapped).strip() : wrapped;
    }

    private Html content(JsonNode cell) {
        Optional<Html> drawn =
                switch (cell.path("type").asText()) {
                    case "raw_text" -> Optional.of(Html.text(cell.path("text").asText()));
                    case "raw_number" ->
                        Optional.of(Html.text(
                                cell.path("text").asText(cell.path("value").asText())));
                    case "rich_text" -> richText.render(cell);
                    default -> Optional.empty();
                };
        return drawn.orElseGet(() -> Json.show(cell));
    }
}
