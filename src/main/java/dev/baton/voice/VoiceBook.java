package dev.baton.voice;

/** Keeps what sales hears, and tells whoever heard it what marketing answers. Each call is stored whole or not at all. */
public interface VoiceBook {

    /** The same rep saying the same of the same lead again changes nothing. */
    Noted note(Saying saying);

    /**
     * Gives an item its answer, or another one, and owes everybody who raised it a direct message. The same answer again
     * changes nothing and is told to nobody.
     */
    Answered answer(ItemNumber number, VoiceItem.Answer answer);

    /**
     * @param item  as it is now
     * @param again whether they had said it of this lead before
     */
    record Noted(VoiceItem item, boolean again) {}

    sealed interface Answered {

        record NoSuchItem() implements Answered {}

        /** It has this very answer. */
        record Already(VoiceItem item) implements Answered {}

        /** @param told how many people are told */
        record Done(VoiceItem item, int told) implements Answered {}
    }
}
