package dev.baton.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.workspace.Message;

/** Asks the app what lists offer. */
public interface SuggestionActing {

    /**
     * @param answer  {@code options} or {@code option_groups}
     * @param problem a sentence where the app could not be asked; mostly empty
     */
    record Offering(JsonNode answer, String problem) {}

    /** In the modal that somebody sees. */
    Offering inModal(String userId, Field field, String query);

    /** On somebody's home tab. */
    Offering inHome(String userId, Field field, String query);

    /** In a message. */
    Offering inMessage(String userId, Message message, Field field, String query);
}
