package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * {@code /sandbox/home…}: open the home tab as any person, press its buttons and look at it, for tests and for curl. Every
 * answer shows the tab as it is then; what the app publishes a moment later is there at the next look.
 */
public final class HomeServlet extends ViewServlet {

    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;
    private final transient HomeActions home;

    public HomeServlet(Workspace workspace, HomeActions home) {
        super(workspace);
        this.workspace = workspace;
        this.home = home;
    }

    @Override
    Outcome act(String asked, HttpServletRequest request, String user) throws Refused {
        return switch (asked) {
            case "GET " -> Outcome.done(List.of());
            case "POST /open" -> home.open(user);
            case "POST /act" -> home.act(user, Asked.parameter(request, "action_id"), request.getParameter("value"));
            default -> throw Refused.notFound("GET /sandbox/home, or POST /sandbox/home/open or /sandbox/home/act.");
        };
    }

    @Override
    void show(ObjectNode answer, String user) {
        show(answer, workspace.views().home(user));
    }
}
