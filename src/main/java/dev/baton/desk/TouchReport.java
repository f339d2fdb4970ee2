package dev.baton.desk;

import dev.baton.lead.NextStep;
import dev.baton.lead.Touch;
import dev.baton.lead.Typed;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says they did to reach a lead.
 *
 * @param doneAt when they did it; null for just now
 * @param next   what they mean to do next; null for what the playbook says follows such an outcome, if anything
 * @param texts  what they typed about it
 * @param answers to questions of the playbook, by their keys
 * @param via    the API key of the system that tells of it; null where they do
 */
public record TouchReport(
        Touch.Channel channel,
        Touch.Outcome outcome,
        @Nullable Instant doneAt,
        @Nullable NextStep next,
        Map<Typed.Kind, String> texts,
        Map<String, String> answers,
        @Nullable String via) {

    public TouchReport {
        texts = Map.copyOf(texts);
        answers = Map.copyOf(answers);
    }

    /** As they tell it themselves. */
    public TouchReport(
            Touch.Channel channel,
            Touch.Outcome outcome,
            @Nullable Instant doneAt,
            @Nullable NextStep next,
            Map<Typed.Kind, String> texts) {
        this(channel, outcome, doneAt, next, texts, Map.of(), null);
    }

    /** Whether there is nothing in it but how and what came of it, which may have been told already. */
    boolean isBare() {
        return doneAt == null && next == null && texts.isEmpty() && answers.isEmpty();
    }

    /** Just now, without a word more. */
    public static TouchReport now(Touch.Channel channel, Touch.Outcome outcome) {
        return new TouchReport(channel, outcome, null, null, Map.of());
    }
}
