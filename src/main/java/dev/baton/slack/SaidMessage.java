package dev.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.model.Attachment;
import com.slack.api.model.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message that a shortcut was used on: what it says as people read it, and where it is. */
final class SaidMessage {

    /** {@code <mailto:a@b.c|a@b.c>}, {@code <tel:+44…|020…>}, {@code <https://…|label>}, {@code <@U1>}, {@code <!here>}. */
    private static final Pattern TOKEN = Pattern.compile("<([^<>|\\n]*)(?:\\|([^<>\\n]*))?>");

    /** What makes words bold, struck or code, and quotes; an underscore belongs to many addresses. */
    private static final Pattern MARKS =
            Pattern.compile("[*~`•]|^&gt;[ ]?|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}@])", Pattern.MULTILINE);

    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]{1,80}");
    private static final Pattern ID = Pattern.compile("[A-Z0-9]{2,40}");
    private static final Pattern TS = Pattern.compile("(\\d{1,12})\\.(\\d{6})");

    private final MessageShortcutPayload used;

    SaidMessage(MessageShortcutPayload used) {
        this.used = used;
    }

    String text() {
        Message message = used.getMessage();
        Stream<String> attached = Objects.requireNonNullElse(message.getAttachments(), List.<Attachment>of()).stream()
                .filter(Objects::nonNull)
                .flatMap(SaidMessage::texts);
        return Stream.concat(Stream.of(Objects.requireNonNullElse(message.getText(), "")), attached)
                .map(SaidMessage::plain)
                .collect(Collectors.joining("\n"));
    }

    /** Where it can be read, as Slack writes such addresses; empty where the request does not say enough for one. */
    Optional<String> link() {
        String domain = used.getTeam() == null
                ? ""
                : Objects.requireNonNullElse(used.getTeam().getDomain(), "");
        String channel = used.getChannel() == null
                ? ""
                : Objects.requireNonNullElse(used.getChannel().getId(), "");
        Matcher ts = TS.matcher(Objects.requireNonNullElse(used.getMessageTs(), ""));
        return DOMAIN.matcher(domain).matches() && ID.matcher(channel).matches() && ts.matches()
                ? Optional.of("https://" + domain + ".slack.com/archives/" + channel + "/p" + ts.group(1) + ts.group(2))
                : Optional.empty();
    }

    /** Systems that post forms put them here, a field each. */
    private static Stream<String> texts(Attachment attachment) {
        Stream<String> fields = attachment.getFields() == null
                ? Stream.empty()
                : attachment.getFields().stream()
                        .filter(Objects::nonNull)
                        .map(field -> field.getTitle() + ": " + field.getValue());
        return Stream.concat(
                Stream.of(attachment.getPretext(), attachment.getTitle(), attachment.getText())
                        .filter(Objects::nonNull),
                fields);
    }

    static String plain(String text) {
        String untokened = TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(words(token)));
        return MARKS.matcher(untokened)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String words(MatchResult token) {
        String target = token.group(1);
        String label = Objects.requireNonNullElse(token.group(2), "");
        if (target.startsWith("mailto:")) {
            String address = target.substring("mailto:".length()).replaceFirst("\\?.*$", "");
            return label.contains("@") || label.isBlank() ? address : label + " " + address;
        }
        if (target.startsWith("tel:")) {
            return target.substring("tel:".length());
        }
        boolean isPerson = target.startsWith("@") || target.startsWith("#") || target.startsWith("!");
        return isPerson || label.contains("://") ? " " : label;
    }
}
