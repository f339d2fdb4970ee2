package dev.baton.digest.edition;

import dev.baton.voice.VoiceItem;
import java.util.List;

/**
 * What the two teams told each other, as of the cut-off.
 *
 * @param open     what sales hears and nobody had answered, the most frequent first
 * @param answered what marketing answered in the week
 * @param rides    calls that marketing listened in on
 */
public record Heard(List<VoiceItem> open, List<VoiceItem> answered, long rides) {

    public Heard {
        open = List.copyOf(open);
        answered = List.copyOf(answered);
    }
}
