package dev.baton.sandbox.page;

import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.workspace.Message;

/** For a page on which no list asks the app. */
final class NoSuggestions implements SuggestionActing {

    @Override
    public Offering inModal(String userId, Field field, String query) {
        throw new AssertionError("No list asks");
    }

    @Override
    public Offering inHome(String userId, Field field, String query) {
        throw new AssertionError("No list asks");
    }

    @Override
    public Offering inMessage(String userId, Message message, Field field, String query) {
        throw new AssertionError("No list asks");
    }
}
