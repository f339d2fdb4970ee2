package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.api.Shapes;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code /sandbox/home…}: open the home tab as any person, press its buttons and look at it, for tests and for curl. Every
 * answer shows the tab as it is then; what the app publishes a moment later is there at the next look.
 */
public final class HomeServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;
    private final transient HomeActions home;
    private final transient Shapes shapes;

    public HomeServlet(Workspace workspace, HomeActions home) {
        this.workspace = workspace;
        this.home = home;
        this.shapes = new Shapes(workspace);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentType("application/json;charset=utf-8");
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        try {
            String user = Asked.user(workspace, request).id();
            act(request, user).tellIn(answer);
            answer.putNull("view");
            workspace.views().home(user).ifPresent(view -> answer.set("view", shapes.filledView(view)));
        } catch (Refused e) {
            response.setStatus(e.status());
            e.outcome().tellIn(answer);
        }
        response.getWriter().print(answer);
    }

    private Outcome act(HttpServletRequest request, String user) throws Refused {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return switch (request.getMethod() + " " + path) {
            case "GET " -> Outcome.done(List.of());
            case "POST /open" -> home.open(user);
            case "POST /act" -> home.act(user, Asked.parameter(request, "action_id"), request.getParameter("value"));
            default -> throw Refused.notFound("GET /sandbox/home, or POST /sandbox/home/open or /sandbox/home/act.");
        };
    }
}
