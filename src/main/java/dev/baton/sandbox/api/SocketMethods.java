package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.socket.Sockets;
import java.util.List;

/** {@code apps.connections.*} */
final class SocketMethods {

    private final Sockets sockets;

    SocketMethods(Sockets sockets) {
        this.sockets = sockets;
    }

    List<Method> methods() {
        return List.of(new Method("apps.connections.open", Pace.TIER_2, Method.APP_LEVEL, call -> open()));
    }

    private ObjectNode open() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ok", true)
                .put("url", sockets.invite().toString());
    }
}
