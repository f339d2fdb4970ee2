package dev.baton.slack.card;

import dev.baton.lead.Lead;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is shown of the texts that came with a lead: always on one line and without what cannot be seen; and
 * for everybody but its owner, without contact details. Not escaped.
 */
final class Shown {

    private final UnaryOperator<String> mask;

    private Shown(UnaryOperator<String> mask) {
        this.mask = mask;
    }

    static Shown toEverybody(Lead lead) {
        return new Shown(new ContactMask(lead.facts())::hide);
    }

    static Shown toOwner() {
        return new Shown(UnaryOperator.identity());
    }

    /** @param max UTF-16 units; none when nothing of the text is left to see */
    Optional<String> text(@Nullable String typed, int max) {
        return Optional.ofNullable(typed)
                .map(text -> Mrkdwn.line(text, Integer.MAX_VALUE))
                .map(mask)
                .map(text -> Mrkdwn.cut(text, max))
                .filter(text -> !text.isEmpty());
    }
}
