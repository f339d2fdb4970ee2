package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.html.Element;
import dev.baton.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Slack's blocks in HTML, for one reader. */
public final class BlockKit {

    private final Elements elements;
    private final RichText richText;
    private final Inputs inputs;
    private final Markdown markdown;
    private final Grid grid;

    /** For a message. */
    public BlockKit(Reader reader, Buttons buttons) {
        this(reader, buttons, Inputs.none());
    }

    /** For a view. */
    public BlockKit(Reader reader, Buttons buttons, Inputs inputs) {
        this.elements = new Elements(new Mrkdwn(reader), buttons, inputs);
        this.inputs = inputs;
        this.richText = new RichText(new Reference(reader));
        this.markdown = new Markdown(reader);
        this.grid = new Grid(richText);
    }

    /** @param blocks the {@code blocks} of a message or a view, as JSON */
    public Html render(JsonNode blocks) {
        List<Html> drawn = new ArrayList<>();
        for (JsonNode block : blocks) {
            drawn.add(draw(block).orElseGet(() -> Json.show(block)));
        }
        return Html.all(drawn);
    }

    private Optional<Html> draw(JsonNode block) {
        return switch (block.path("type").asText()) {
            case "header" ->
                elements.text(block.path("text"))
                        .map(text -> Html.tag("h3").css("block header").with(text));
            case "section" -> section(block);
            case "context" -> row(block, "block context");
            case "actions" -> row(block, "block actions");
            case "input" -> inputs.block(block);
            case "divider" -> Optional.of(Html.tag("hr"));
            case "image" ->
                elements.image(block).map(image -> Html.tag("div").css("block").with(title(block), image));
            case "rich_text" ->
                richText.render(block)
                        .map(text -> Html.tag("div").css("block text").with(text));
            case "markdown" -> markdown(block.path("text"));
            case "table", "data_table" -> grid.draw(block);
            case "data_visualization" -> Charts.draw(block);
            default -> Optional.empty();
        };
    }

    private Optional<Html> markdown(JsonNode text) {
        return text.isTextual()
                ? Optional.of(Html.tag("div").css("block text").with(markdown.render(text.asText())))
                : Optional.empty();
    }

    private Optional<Html> section(JsonNode block) {
        Element main = Html.tag("div").css("main");
        JsonNode text = block.path("text");
        JsonNode fields = block.path("fields");
        if (text.isMissingNode() && fields.isEmpty()) {
            return Optional.empty();
        }
        if (!text.isMissingNode()) {
            main = main.with(elements.draw(block, text));
        }
        if (!fields.isEmpty()) {
            main = main.with(Html.tag("div").css("fields").with(all(block, fields)));
        }
        Element section = Html.tag("div").css("block section").with(main);
        JsonNode accessory = block.path("accessory");
        return Optional.of(
                accessory.isMissingNode()
                        ? section
                        : section.with(Html.tag("div").css("accessory").with(elements.draw(block, accessory))));
    }

    private Optional<Html> row(JsonNode block, String css) {
        JsonNode inside = block.path("elements");
        return inside.isArray() && !inside.isEmpty()
                ? Optional.of(Html.tag("div").css(css).with(all(block, inside)))
                : Optional.empty();
    }

    private List<Html> all(JsonNode block, JsonNode inside) {
        List<Html> drawn = new ArrayList<>();
        inside.forEach(element -> drawn.add(elements.draw(block, element)));
        return drawn;
    }

    private Html title(JsonNode block) {
        return elements.text(block.path("title")).orElseGet(Html::nothing);
    }
}
