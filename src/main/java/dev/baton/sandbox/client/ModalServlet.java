package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.workspace.View;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /sandbox/modal…}: look at the modal that any person has open, and act in it, for tests and for curl. Fields are
 * parameters named {@code block/action}; every answer shows the modal as it is then.
 */
public final class ModalServlet extends ViewServlet {

    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;
    private final transient ModalActions modals;

    public ModalServlet(Workspace workspace, ModalActions modals) {
        super(workspace);
        this.workspace = workspace;
        this.modals = modals;
    }

    @Override
    Outcome act(String asked, HttpServletRequest request, String user) throws Refused {
        return switch (asked) {
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

    /** The view on top. */
    @Override
    void show(ObjectNode answer, String user) {
        List<View> stack = workspace.views().stack(user);
        answer.put("stack", stack.size());
        Optional<View> top = stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
        show(answer, top);
        top.ifPresent(view -> {
            ObjectNode errors = answer.putObject("errors");
            view.errors().forEach(errors::put);
        });
    }
}
