package dev.baton.sandbox.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.sandbox.workspace.ReplyAddress;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code /respond/<id>}: takes an app's later answers to a command or a click. */
public final class ReplyServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Workspace workspace;
    private final transient Replies replies;
    private final transient Weather weather;

    public ReplyServlet(Workspace workspace, Replies replies, Weather weather) {
        this.weather = weather;
        this.workspace = workspace;
        this.replies = replies;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (weather.isDown()) {
            response.setStatus(503);
            return;
        }
        try {
            JsonNode body = JSON.readTree(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
            Optional<ReplyAddress> address = workspace.replyAddresses().use(path.substring(1));
            if (address.isEmpty()) {
                throw new SlackError("expired_url");
            }
            replies.give(address.get(), body);
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().print("ok");
        } catch (JsonProcessingException e) {
            refuse(response, new SlackError("invalid_payload"));
        } catch (SlackError e) {
            refuse(response, e);
        }
    }

    private static void refuse(HttpServletResponse response, SlackError error) throws IOException {
        response.setStatus("expired_url".equals(error.getMessage()) ? 404 : 400);
        response.setContentType("application/json;charset=utf-8");
        response.getWriter().print(error.answer());
    }
}
