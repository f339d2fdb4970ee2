package dev.baton.digest.edition;

import dev.baton.digest.Digest;
import java.util.List;
import java.util.stream.Stream;

/**
 * A digest in words.
 *
 * @param title    which week or month it is about, and of what
 * @param headline what changed most and what that means, in a sentence
 * @param front    what can be read in a minute
 * @param details  the rest
 */
public record Edition(Digest digest, String title, String headline, List<Part> front, List<Part> details) {

    static final String SUGGESTED = "Suggested";

    public Edition {
        front = List.copyOf(front);
        details = List.copyOf(details);
    }

    /** What might be done about the numbers, each with its evidence; at most three. */
    public List<String> suggestions() {
        return front.stream()
                .filter(part -> part.title().equals(SUGGESTED))
                .flatMap(part -> part instanceof Part.Lines lines ? lines.lines().stream() : Stream.empty())
                .toList();
    }
}
