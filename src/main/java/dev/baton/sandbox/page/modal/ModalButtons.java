package dev.baton.sandbox.page.modal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.html.Html;
import dev.baton.sandbox.page.blockkit.ButtonLook;
import dev.baton.sandbox.page.blockkit.Buttons;
import dev.baton.sandbox.page.blockkit.Click;

/** The buttons among the blocks of a modal: pressing one tells the app what is entered so far, too. */
final class ModalButtons implements Buttons {

    @Override
    public Html draw(String blockId, JsonNode button) {
        String written = Click.of(blockId, button).written();
        return ButtonLook.link(button)
                .orElseGet(() -> ModalView.posting(ButtonLook.button(button), "act")
                        .attr("formaction", "/modals/act")
                        .attr("id", "act-" + written)
                        .attr("name", "act")
                        .attr("value", written));
    }
}
