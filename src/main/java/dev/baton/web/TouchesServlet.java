package dev.baton.web;

import dev.baton.intake.ApiKey;
import dev.baton.intake.ApiKey.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code POST /api/touches} logs a touch of a lead that its e-mail address or phone number names. */
public final class TouchesServlet extends ApiServlet {

    private final transient BearerKeys keys;
    private final transient TouchDoor door;

    public TouchesServlet(BearerKeys keys, TouchDoor door) {
        this.keys = keys;
        this.door = door;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws RequestRefused {
        if (Methods.SEND.admit(request, response, "POST a touch here; nothing else is possible.")) {
            ApiKey key = keys.require(Scope.TOUCHES_WRITE, request, response);
            door.take(TouchRequest.of(request, key, null), response).send(response);
        }
    }
}
