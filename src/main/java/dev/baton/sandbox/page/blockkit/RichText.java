package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.sandbox.page.html.Element;
import dev.baton.sandbox.page.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code rich_text} block: sections, lists, quotes and preformatted text, and what stands in them. */
final class RichText {

    private static final List<String> STYLES = List.of("bold", "italic", "strike", "code");
    private static final List<String> STYLE_TAGS = List.of("strong", "em", "s", "code");

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
                Optional.of(Html.tag("blockquote").css("plain").with(all(inside)));
            case "rich_text_preformatted" -> Optional.of(Html.tag("pre").with(all(inside)));
            case "rich_text_list" -> Optional.of(list(element, inside));
            default -> inline(element).map(drawn -> styled(drawn, element.path("style")));
        };
    }

    private Html list(JsonNode element, JsonNode items) {
        Element list = Html.tag(element.path("style").asText().equals("ordered") ? "ol" : "ul");
        for (JsonNode item : items) {
            list = list.with(Html.tag("li").with(draw(item).orElseGet(() -> Json.show(item))));
        }
        return list;
    }

    private Optional<Html> inline(JsonNode element) {
        return switch (element.path("type").asText()) {
            case "text" -> Optional.of(Html.text(element.path("text").asText()));
            case "emoji" ->
                Optional.of(Html.text(Shortcodes.emoji(element.path("name").asText())));
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
