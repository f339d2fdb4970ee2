package dev.baton.sandbox.client;

import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServletRequest;

/** What every request of {@code /sandbox/…} says in the same words. */
final class Asked {

    private Asked() {}

    /** By id or by name. */
    static User user(Workspace workspace, HttpServletRequest request) throws Refused {
        String wanted = parameter(request, "user");
        return workspace
                .members()
                .find(wanted)
                .orElseThrow(() -> new Refused("user_not_found", "There is nobody called " + wanted + " here."));
    }

    static String parameter(HttpServletRequest request, String name) throws Refused {
        String value = request.getParameter(name);
        if (value == null || value.isBlank()) {
            throw new Refused("invalid_arguments", "The field " + name + " is missing.");
        }
        return value;
    }
}
