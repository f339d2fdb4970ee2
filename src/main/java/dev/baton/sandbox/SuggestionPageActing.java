package dev.baton.sandbox;

import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.client.SuggestionActions;
import dev.baton.sandbox.client.SuggestionActions.Suggested;
import dev.baton.sandbox.client.SuggestionActions.Which;
import dev.baton.sandbox.page.SuggestionActing;
import dev.baton.sandbox.workspace.Message;

/** Lets the page ask the app what lists offer as the API for people does. */
final class SuggestionPageActing implements SuggestionActing {

    private final SuggestionActions suggestions;

    SuggestionPageActing(SuggestionActions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public Offering inModal(String userId, Field field, String query) {
        return offering(suggestions.inModal(userId, which(field), query));
    }

    @Override
    public Offering inHome(String userId, Field field, String query) {
        return offering(suggestions.inHome(userId, which(field), query));
    }

    @Override
    public Offering inMessage(String userId, Message message, Field field, String query) {
        return offering(suggestions.inMessage(userId, message.channel(), message.ts(), which(field), query));
    }

    private static Which which(Field field) {
        return new Which(field.blockId(), field.actionId());
    }

    private static Offering offering(Suggested suggested) {
        return new Offering(
                suggested.answer(),
                suggested.problem() == null ? "" : suggested.problem().sentence());
    }
}
