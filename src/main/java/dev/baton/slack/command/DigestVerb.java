package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code /lead digest subscribe}, {@code /lead digest unsubscribe}. */
final class DigestVerb implements Verb {

    private final List<DigestPart> parts;

    /** @param parts at least one */
    DigestVerb(List<DigestPart> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public String usage() {
        return parts.stream().map(DigestPart::word).collect(Collectors.joining(" | "));
    }

    @Override
    public String example() {
        return "/lead digest " + parts.get(0).word();
    }

    @Override
    public String purpose() {
        return "sends you the weekly digest directly, or ends that.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        String word = arguments.isEmpty() ? "" : arguments.get(0).toLowerCase(Locale.ROOT);
        return parts.stream()
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageProblem("Behind `digest` comes one of: " + usage() + "."))
                .answer(asker, arguments.subList(1, arguments.size()));
    }
}
