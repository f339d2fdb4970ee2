package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.html.Html;

/** How a button of a message is drawn, so that the page can say where a click goes. */
@FunctionalInterface
public interface Buttons {

    /**
     * Draws one button.
     *
     * @param blockId the id of the block it stands in; empty where the block has none
     * @param button  a Block Kit button whose text and action id are there
     */
    Html draw(String blockId, JsonNode button);
}
