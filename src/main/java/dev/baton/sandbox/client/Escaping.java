package dev.baton.sandbox.client;

import dev.baton.sandbox.workspace.Workspace;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.DomainValidator;

/** What people type, as Slack passes it on: names become ids, and what has a meaning in mrkdwn is escaped. */
final class Escaping {

    // Possessive, and begun only where a word begins: else a long line takes hours, or more stack than there is.
    private static final Pattern NAMED = Pattern.compile(
            "(?<url>https?://[^\\s<>|]+)|(?<![\\w.+-])(?<mail>[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++)|(?<![\\w&])(?:@(?<user>[\\w.-]+)|#(?<channel>[\\w-]+))");

    private static final Pattern SITE =
            Pattern.compile("(?<![\\w@.:/|<-])[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++(?![\\w@|>/-])");

    private final Workspace workspace;

    Escaping(Workspace workspace) {
        this.workspace = workspace;
    }

    /** With people, channels, addresses and links as Slack writes them in what a command is given. */
    String full(String typed) {
        return NAMED.matcher(plain(typed)).replaceAll(found -> Matcher.quoteReplacement(entity(found)));
    }

    /** The same as Slack writes it in a message: people without their names, and what looks like a site as a link. */
    String said(String typed) {
        String named = full(typed).replaceAll("<@(\\w+)\\|[^>]*>", "<@$1>");
        return SITE.matcher(named)
                .replaceAll(found -> Matcher.quoteReplacement(
                        DomainValidator.getInstance().isValid(found.group())
                                ? "<http://" + found.group() + "|" + found.group() + ">"
                                : found.group()));
    }

    /** With nothing but the three reserved characters escaped. */
    String plain(String typed) {
        return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String entity(MatchResult found) {
        String text = found.group();
        if (found.group(1) != null) {
            return "<" + text + ">";
        }
        if (found.group(2) != null) {
            return "<mailto:" + text + "|" + text + ">";
        }
        Optional<String> entity = text.startsWith("@")
                ? workspace.members().find(text).map(user -> "<@" + user.id() + "|" + user.handle() + ">")
                : workspace.channels().find(text).map(channel -> "<#" + channel.id() + "|" + channel.name() + ">");
        return entity.orElse(text);
    }
}
