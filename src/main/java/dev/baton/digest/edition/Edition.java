package dev.baton.digest.edition;

import dev.baton.digest.Digest;
import java.util.List;

/**
 * A digest in words.
 *
 * @param title    which week or month it is about, and of what
 * @param headline what changed most and what that means, in a sentence
 * @param front    what can be read in a minute
 * @param details  the rest
 */
public record Edition(Digest digest, String title, String headline, List<Part> front, List<Part> details) {

    public Edition {
        front = List.copyOf(front);
        details = List.copyOf(details);
    }
}
