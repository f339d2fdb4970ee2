package dev.baton.sandbox.page;

import dev.baton.sandbox.page.blockkit.Click;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Takes what people do in a modal. A page that still shows an older modal than there is changes nothing. */
final class ModalForms {

    static final String PATH = "/modals/";

    private final ModalActing acting;
    private final ModalSlot slot;

    ModalForms(ModalActing acting, ModalSlot slot) {
        this.acting = acting;
        this.slot = slot;
    }

    /** @return a sentence where nothing came of it and no modal says so */
    Optional<String> take(HttpServletRequest request, Place place) {
        String user = place.viewer().id();
        if (!slot.isOnTop(place, request.getParameter("view"))) {
            return Optional.of("That modal is not open any more. Nothing was sent.");
        }
        return switch (request.getRequestURI()) {
            case PATH + "submit" -> acting.submit(user, Entered.in(request));
            case PATH + "close" -> acting.close(user, "true".equals(request.getParameter("all")));
            case PATH + "act" -> act(request, user);
            default -> Optional.of("There is nothing at this address.");
        };
    }

    private Optional<String> act(HttpServletRequest request, String user) {
        String written = request.getParameter("act");
        return (written == null ? Optional.<Click>empty() : Click.read(written))
                .map(click -> acting.act(user, click.blockId(), click.actionId(), Entered.with(request, click)))
                .orElse(Optional.of("That button is gone. Nothing was sent."));
    }
}
