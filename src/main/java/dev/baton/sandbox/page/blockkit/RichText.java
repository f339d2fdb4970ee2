package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.html.chart.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code rich_text} block: sections, lists, quotes and preformatted text, and what stands in them. */
final class RichText {

    private static final List<String> STYLES =
            List.of("bold", "italic", "strike", "underline", "highlight", "client_highlight", "code");
    private static final List<String> STYLE_TAGS = List.of("strong", "em", "s", "u", "mark", "mark", "code");
    private static final int MOST_INDENT = 8;

    private static final String CONTAINER = "rich_text_";

    private final Reference references;

    RichText(Reference references) {
        this.references = references;
    }

    Optional<Html> render(JsonNode block) {
        JsonNode elements = block.path("elements");
        return elements.isEmpty() ? Optional.empty() : Optional.of(all(elements));
    }

    private Html all(JsonNode elements) {
        List<Html> drawn = new ArrayList<>();
        elements.forEach(element -> drawn.add(draw(element).orElseGet(() -> Json.show(element))));
        return Html.all(drawn);
    }

    private Optional<Html> draw(JsonNode element) {
        JsonNode inside = element.path("elements");
        if (element.path("type").asText().startsWith(CONTAINER) && inside.isEmpty()) {
            return Optional.empty();
        }
        return switch (element.path("type").asText()) {
            case "rich_text_section" -> Optional.of(Html.tag("p").css("plain").with(all(inside)));
            case "rich_text_quote" ->
                Optional.of(
                        Html.tag("blockquote").css(bordered("plain", element)).with(all(inside)));
            case "rich_text_preformatted" -> Optional.of(pre(element).with(all(inside)));
            case "rich_text_list" -> Optional.of(list(element, inside));
            default -> inline(element).map(drawn -> styled(drawn, element.path("style")));
        };
    }

    /** A list in a list comes as one more list that stands further in, with its count going on. */
    private Html list(JsonNode element, JsonNode items) {
        boolean ordered = element.path("style").asText().equals("ordered");
        int indent = Math.min(element.path("indent").asInt(0), MOST_INDENT);
        int offset = element.path("offset").asInt(0);
        Element list = Html.tag(ordered ? "ol" : "ul");
        if (indent > 0 || element.path("border").asInt(0) > 0) {
            list = list.css(bordered("indent-" + Math.max(indent, 0), element));
        }
        if (ordered && offset > 0) {
            list = list.attr("start", Integer.toString(offset + 1));
        }
        for (JsonNode item : items) {
            list = list.with(Html.tag("li").with(draw(item).orElseGet(() -> Json.show(item))));
        }
        return list;
    }

    private static Element pre(JsonNode element) {
        Element pre = Html.tag("pre");
        return element.path("border").asInt(0) > 0 ? pre.css("bordered") : pre;
    }

    private static String bordered(String css, JsonNode element) {
        return element.path("border").asInt(0) > 0 ? css + " bordered" : css;
    }

    private Optional<Html> inline(JsonNode element) {
        return switch (element.path("type").asText()) {
            case "text" -> Optional.of(Html.text(element.path("text").asText()));
            case "emoji" -> Optional.of(Html.text(emoji(element)));
            case "date" -> references.date(element);
            case "color" -> colour(element.path("value").asText());
            case "team" -> Optional.of(Html.text(element.path("team_id").asText()));
            case "user" -> Optional.of(references.member(element.path("user_id").asText()));
            case "channel" ->
                Optional.of(references.channel(element.path("channel_id").asText(), Optional.empty()));
            case "usergroup" ->
                Optional.of(references.group(element.path("usergroup_id").asText(), Optional.empty()));
            case "broadcast" ->
                Optional.of(references.everybody(element.path("range").asText()));
            case "link" ->
                references.link(
                        element.path("url").asText(),
                        Optional.ofNullable(element.path("text").textValue()));
            default -> Optional.empty();
        };
    }

    /** By its characters, where they are given: {@code 1f44b-1f3fd}. */
    private static String emoji(JsonNode element) {
        String points = element.path("unicode").asText();
        if (!points.matches("[0-9a-fA-F]{2,5}(-[0-9a-fA-F]{2,5}){0,9}")) {
            return Shortcodes.emoji(element.path("name").asText());
        }
        StringBuilder text = new StringBuilder();
        for (String point : points.split("-", -1)) {
            text.appendCodePoint(Integer.parseInt(point, 16));
        }
        return text.toString();
    }

    /** A drawing, as the page takes no styles from a message. */
    private static Optional<Html> colour(String value) {
        if (!value.matches("#[0-9a-fA-F]{3,8}")) {
            return Optional.empty();
        }
        Element patch = Html.tag("svg")
                .css("patch")
                .attr("viewbox", "0 0 10 10")
                .attr("aria-hidden", "true")
                .with(Svg.rectangle(0, 0, 10, 10).attr("fill", value));
        return Optional.of(Html.tag("code").with(patch, Html.text(value)));
    }

    private static Html styled(Html drawn, JsonNode style) {
        Html result = drawn;
        for (int i = 0; i < STYLES.size(); i++) {
            if (style.path(STYLES.get(i)).asBoolean()) {
                result = Html.tag(STYLE_TAGS.get(i)).with(result);
            }
        }
        return result;
    }
}
