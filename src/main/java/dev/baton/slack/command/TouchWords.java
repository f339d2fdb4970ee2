package dev.baton.slack.command;

import dev.baton.lead.Touch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of a touch in a line: how, what came of it, and a note, in this order. Each is read once. */
final class TouchWords {

    private static final Map<String, Touch.Channel> ALSO = Map.of(
            "phone", Touch.Channel.CALL,
            "called", Touch.Channel.CALL,
            "mail", Touch.Channel.EMAIL,
            "text", Touch.Channel.SMS);

    private List<String> left;

    TouchWords(List<String> words) {
        this.left = words;
    }

    Optional<Touch.Channel> channel() {
        if (left.isEmpty()) {
            return Optional.empty();
        }
        String word = plain(left.get(0));
        Optional<Touch.Channel> channel = Stream.of(Touch.Channel.values())
                .filter(each -> plain(each.code()).equals(word))
                // "Other" alone is an outcome.
                .filter(each -> each != Touch.Channel.OTHER || left.size() > 1)
                .findFirst()
                .or(() -> Optional.ofNullable(ALSO.get(word)));
        // "Call later" is what came of a call, and both words are needed to say so.
        if (channel.isPresent() && !(left.size() > 1 && outcomeOf(2).isPresent())) {
            take(1);
        }
        return channel;
    }

    /** One word or two: {@code voicemail}, {@code no answer}, {@code no-answer}. */
    Optional<Touch.Outcome> outcome() {
        for (int words = Math.min(2, left.size()); words > 0; words--) {
            Optional<Touch.Outcome> outcome = outcomeOf(words);
            if (outcome.isPresent()) {
                take(words);
                return outcome;
            }
        }
        return Optional.empty();
    }

    private Optional<Touch.Outcome> outcomeOf(int words) {
        String spoken = plain(String.join("", left.subList(0, words)));
        return Stream.of(Touch.Outcome.values())
                .filter(each -> plain(each.code()).equals(spoken))
                .findFirst();
    }

    /** Everything that was not read. */
    List<String> left() {
        return left;
    }

    /** {@code connected, voicemail, no answer …}. */
    static String outcomes() {
        return Stream.of(Touch.Outcome.values())
                .map(outcome -> Says.code(outcome.code().replace('_', '-')))
                .collect(Collectors.joining(", "));
    }

    private void take(int words) {
        left = left.subList(words, left.size());
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
    }
}
