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
import java.util.Optional;

/** Acts in something that any person sees, for tests and for curl; every answer shows it as it is then. */
abstract class ViewServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;
    private final transient Shapes shapes;

    ViewServlet(Workspace workspace) {
        this.workspace = workspace;
        this.shapes = new Shapes(workspace);
    }

    /** @param asked method and path, such as {@code POST /act}; {@code GET } with no path for a look */
    abstract Outcome act(String asked, HttpServletRequest request, String user) throws Refused;

    /** Adds what the person sees. */
    abstract void show(ObjectNode answer, String user);

    /** As the app gets it; null where there is nothing. */
    void show(ObjectNode answer, Optional<View> view) {
        answer.putNull("view");
        view.ifPresent(seen -> answer.set("view", shapes.filledView(seen)));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentType("application/json;charset=utf-8");
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        try {
            String user = Asked.user(workspace, request).id();
            String path = request.getPathInfo() == null ? "" : request.getPathInfo();
            act(request.getMethod() + " " + path, request, user).tellIn(answer);
            show(answer, user);
        } catch (Refused e) {
            response.setStatus(e.status());
            e.outcome().tellIn(answer);
        }
        response.getWriter().print(answer);
    }
}
