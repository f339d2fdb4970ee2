package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Locale;

/** {@code /lead digest}: the digest of a week, what is behind its numbers, and whether it comes by itself. */
final class DigestVerb implements Verb {

    private final DigestShow show;
    private final List<DigestPart> parts;

    DigestVerb(DigestShow show, List<DigestPart> parts) {
        this.show = show;
        this.parts = List.copyOf(parts);
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public String usage() {
        return "[last week | month] [territory:x | campaign:x] | why [number] | subscribe | unsubscribe";
    }

    @Override
    public String example() {
        return "/lead digest last week";
    }

    @Override
    public String purpose() {
        return "shows both teams' numbers of a week or a month; `why acceptance` opens one; `subscribe` sends it to you.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        String word = arguments.isEmpty() ? "" : arguments.get(0).toLowerCase(Locale.ROOT);
        return parts.stream()
                .filter(part -> part.word().equals(word))
                .findFirst()
                .map(part -> part.answer(asker, arguments.subList(1, arguments.size())))
                .orElseGet(() -> show.answer(arguments));
    }
}
