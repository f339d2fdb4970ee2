package dev.baton.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what Slack would turn into a mention, a link or a picture in the raw form of a message. */
final class LiveMarkup {

    private static final Pattern TOKEN = Pattern.compile("<[^<>]+>");

    /** What Baton itself writes: times, the two reps, the manager, the marketer, and the contact of a lead of these tests. */
    private static final Pattern OWN = Pattern.compile("<!date\\^\\d+\\^[^<>]*>|<@U0000000(ANA|BEN|MAX|MIA)>"
            + "|<tel:\\+44\\d+\\|[^<>]*>|<mailto:[a-z0-9-]+@[a-z0-9.-]+\\|[^<>]*>");

    /** Slack's own eagerness, where a text does not say that it is to be taken as it is. */
    private static final Pattern GUESSED =
            Pattern.compile("https?://|\\bwww\\.|@(here|channel|everyone)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Set<String> LIVE =
            Set.of("link", "user", "usergroup", "broadcast", "channel", "team", "date", "image", "color");

    private final List<String> found = new ArrayList<>();

    private LiveMarkup() {}

    /** @param blocks as they were sent; missing where the message is only its text */
    static List<String> in(String text, JsonNode blocks) {
        LiveMarkup markup = new LiveMarkup();
        markup.mrkdwn(text, blocks.size() > 0);
        markup.walk(blocks);
        return markup.found;
    }

    private void walk(JsonNode node) {
        String type = node.path("type").asText();
        if (type.equals("mrkdwn")) {
            mrkdwn(node.path("text").asText(), node.path("verbatim").asBoolean());
        }
        if (LIVE.contains(type) || node.has("url") || node.has("image_url")) {
            found.add(node.toString());
        }
        node.forEach(this::walk);
    }

    /** @param verbatim whether Slack leaves everything alone that is not marked up; it does where blocks stand for a text */
    private void mrkdwn(String text, boolean verbatim) {
        TOKEN.matcher(text)
                .results()
                .map(token -> token.group())
                .filter(token -> !OWN.matcher(token).matches())
                .forEach(found::add);
        String bare = TOKEN.matcher(CODE.matcher(text).replaceAll("")).replaceAll("");
        if (!verbatim && GUESSED.matcher(bare).find()) {
            found.add(text);
        }
    }
}
