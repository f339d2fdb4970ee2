package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.api.Shapes;
import dev.baton.sandbox.workspace.View;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code /sandbox/modal…}: look at the modal that any person has open, and act in it, for tests and for curl. Fields are
 * parameters named {@code block/action}; every answer shows the modal as it is then.
 */
public final class ModalServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;
    private final transient ModalActions modals;
    private final transient Shapes shapes;

    public ModalServlet(Workspace workspace, ModalActions modals) {
        this.workspace = workspace;
        this.modals = modals;
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
            show(answer, user);
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
            case "POST /act" ->
                modals.act(
                        user,
                        Asked.parameter(request, "block_id"),
                        Asked.parameter(request, "action_id"),
                        entered(request));
            case "POST /submit" -> modals.submit(user, entered(request));
            case "POST /close" -> modals.close(user, "true".equals(request.getParameter("all")));
            default ->
                throw Refused.notFound("GET /sandbox/modal, or POST /sandbox/modal/act, /sandbox/modal/submit or"
                        + " /sandbox/modal/close.");
        };
    }

    private static Map<String, List<String>> entered(HttpServletRequest request) {
        Map<String, List<String>> entered = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> entered.put(name, List.of(values)));
        return entered;
    }

    /** What the person sees: the view on top, or null where none is open. */
    private void show(ObjectNode answer, String user) {
        List<View> stack = workspace.views().stack(user);
        answer.put("stack", stack.size()).putNull("view");
        if (!stack.isEmpty()) {
            View top = stack.get(stack.size() - 1);
            answer.set("view", shapes.filledView(top));
            ObjectNode errors = answer.putObject("errors");
            top.errors().forEach(errors::put);
        }
    }
}
