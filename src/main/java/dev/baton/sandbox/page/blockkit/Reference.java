package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.html.SafeUrl;
import java.util.Optional;
import java.util.Set;

/** What mrkdwn puts between angle brackets: people, channels, everybody, dates and links. */
final class Reference {

    private static final Set<String> EVERYBODY = Set.of("channel", "here", "everyone");
    private static final String GROUP = "!subteam^";
    private static final String DATE = "!date^";

    private final Reader reader;

    Reference(Reader reader) {
        this.reader = reader;
    }

    /**
     * Draws one reference.
     *
     * @param inside what stands between the brackets
     * @return empty where it is no reference, so that it stays the text it is
     */
    Optional<Html> render(String inside) {
        int bar = inside.indexOf('|');
        String target = bar < 0 ? inside : inside.substring(0, bar);
        Optional<String> label = bar < 0 ? Optional.empty() : Optional.of(Entities.decode(inside.substring(bar + 1)));
        if (target.startsWith("@")) {
            return Optional.of(member(target.substring(1)));
        }
        if (target.startsWith("#")) {
            return Optional.of(channel(target.substring(1), label));
        }
        return target.startsWith("!") ? special(target, label) : link(Entities.decode(target), label);
    }

    Html member(String id) {
        String name = reader.memberName(id).orElse(id);
        return mention("@" + name, reader.isSelf(id));
    }

    Html channel(String id, Optional<String> label) {
        Optional<String> name = reader.channelName(id);
        if (name.isEmpty()) {
            return mention("#" + label.orElse(id), false);
        }
        return Html.tag("a")
                .css("mention")
                .attr("href", reader.channelAddress(id))
                .with("#" + name.get());
    }

    Html group(String id, Optional<String> label) {
        String name = reader.groupName(id).orElse(id);
        return mention(label.orElse("@" + name), false);
    }

    Html everybody(String range) {
        return mention("@" + range, true);
    }

    Optional<Html> link(String address, Optional<String> label) {
        boolean leavesThePage = !address.startsWith("/") && !address.startsWith("#");
        return SafeUrl.of(address).filter(safe -> leavesThePage).map(safe -> {
            Element link = Html.tag("a").attr("href", safe).attr("rel", "noopener noreferrer");
            Element opened = safe.startsWith("http") ? link.attr("target", "_blank") : link;
            return opened.with(label.orElseGet(() -> safe.replaceFirst("^(mailto|tel):", "")));
        });
    }

    /** @param element of rich text; its date stands in the reader's zone, or as the fallback */
    Optional<Html> date(JsonNode element) {
        Optional<Html> told = new SlackDate(reader)
                .render(
                        element.path("timestamp").asText(),
                        element.path("format").asText())
                .or(() -> Optional.ofNullable(element.path("fallback").textValue())
                        .map(Html::text));
        return told.map(date -> linked(date, element.path("url").asText("")));
    }

    private Optional<Html> special(String target, Optional<String> label) {
        if (EVERYBODY.contains(target.substring(1))) {
            return Optional.of(everybody(target.substring(1)));
        }
        if (target.startsWith(GROUP)) {
            return Optional.of(group(target.substring(GROUP.length()), label));
        }
        if (target.startsWith(DATE)) {
            return date(target.substring(DATE.length()).split("\\^", -1), label);
        }
        return label.map(text -> mention(text, false));
    }

    private Optional<Html> date(String[] parts, Optional<String> fallback) {
        if (parts.length < 2) {
            return fallback.map(Html::text);
        }
        Optional<Html> date = new SlackDate(reader)
                .render(parts[0], Entities.decode(parts[1]))
                .or(() -> fallback.map(Html::text));
        if (parts.length < 3) {
            return date;
        }
        return date.map(told -> linked(told, Entities.decode(parts[2])));
    }

    private static Html linked(Html told, String address) {
        return SafeUrl.of(address)
                .filter(safe -> !safe.isEmpty())
                .<Html>map(safe -> Html.tag("a")
                        .attr("href", safe)
                        .attr("rel", "noopener noreferrer")
                        .with(told))
                .orElse(told);
    }

    private static Html mention(String text, boolean addressed) {
        return Html.tag("span").css(addressed ? "mention addressed" : "mention").with(text);
    }
}
