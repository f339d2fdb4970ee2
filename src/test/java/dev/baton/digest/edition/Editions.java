package dev.baton.digest.edition;

import dev.baton.definition.Definition;
import dev.baton.definition.Definitions;
import dev.baton.lead.Reasons;
import dev.baton.voice.ItemNumber;
import dev.baton.voice.Saying;
import dev.baton.voice.VoiceItem;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a digest is put into words with. */
public final class Editions {

    private static final Instant THEN = Instant.parse("2026-11-10T10:00:00Z");

    private Editions() {}

    public static Editor editor() {
        return new Editor(names(), new Pledges(160, 85, 95, 90, 85), UnaryOperator.identity());
    }

    public static Names names() {
        Definition none = new Definition(1, 50, List.of(), List.of(), List.of(), List.of());
        return new Names(Reasons.standard(), new Definitions() {
            @Override
            public Definition current() {
                return none;
            }

            @Override
            public Definition version(int version) {
                return none;
            }
        });
    }

    public static Heard heard() {
        return new Heard(
                List.of(new VoiceItem(
                        new ItemNumber(1), Saying.Kind.QUESTION, "Do you integrate with SAP?", 7, 6, THEN, THEN, null)),
                List.of(),
                2);
    }
}
