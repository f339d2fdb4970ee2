package dev.baton.desk;

import dev.baton.lead.Asked;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says when they turn a lead down, from a form or from a line. What the reason does not ask for is not
 * looked at, so that a form can send along what was typed for another.
 *
 * @param reason its key, such as {@code wrong_territory}; hyphens and capitals do no harm
 * @param asked  what they gave for what the reason asks for, as {@link Asked} has it; days as {@code 2027-02-01}
 * @param note   what they typed beside that; null for nothing
 */
public record TurnDownRequest(
        String reason, Map<Asked, String> asked, @Nullable String note) {

    public TurnDownRequest {
        Map<Asked, String> given = new EnumMap<>(Asked.class);
        asked.forEach((what, text) -> {
            if (!text.isBlank()) {
                given.put(what, text.strip());
            }
        });
        asked = Map.copyOf(given);
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** Without a note. */
    public TurnDownRequest(String reason, Map<Asked, String> asked) {
        this(reason, asked, null);
    }

    Optional<String> given(Asked what) {
        return Optional.ofNullable(asked.get(what));
    }
}
