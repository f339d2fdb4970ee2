package dev.baton.slack.command;

import dev.baton.store.Store;

/** What the two teams say to each other, in a real database. */
public final class StoredDialogue {

    private StoredDialogue() {}

    public static Dialogue of(Store store) {
        return new Dialogue(
                store.dialogues().voice(),
                store.dialogues().voiceBook(),
                store.dialogues().follows(),
                store.dialogues().rides(),
                store.dialogues().briefs());
    }
}
