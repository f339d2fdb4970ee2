package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.app.InstalledApp;
import dev.baton.sandbox.socket.Sockets;
import dev.baton.sandbox.workspace.ChangeNotKept;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /api/<method>}: Slack's Web API. */
public final class ApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);

    private final transient Tokens tokens;
    private final transient Permissions permissions;
    private final transient Pace pace;
    private final transient Weather weather;
    private final transient Map<String, Method> methods;
    private final transient CallReader reader = new CallReader();

    /** What other parts of the sandbox use, too. */
    public record Shared(
            Triggers triggers, Composer composer, Sockets sockets, Weather weather, MessageShapes shapes) {}

    /** @param clock real time, for the pace */
    public ApiServlet(Workspace workspace, InstalledApp app, Shared shared, Clock clock) {
        this.tokens = new Tokens(app.botToken(), app.appToken());
        this.permissions = new Permissions(app.manifest().scopes());
        this.pace = new Pace(clock);
        this.weather = shared.weather();
        Rooms rooms = new Rooms(workspace, permissions);
        this.methods = Stream.of(
                        new PeopleMethods(workspace, permissions).methods(),
                        new ConversationMethods(workspace, rooms, permissions).methods(),
                        new HistoryMethods(workspace, rooms, shared.shapes()).methods(),
                        new ChatMethods(workspace, rooms, shared.composer(), pace, shared.shapes()).methods(),
                        new FileMethods(workspace, rooms, shared.shapes().files()).methods(),
                        new ViewMethods(
                                        workspace,
                                        shared.composer(),
                                        shared.triggers(),
                                        app.manifest().homeTab())
                                .methods(),
                        new SocketMethods(shared.sockets()).methods())
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableMap(Method::name, Function.identity()));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (weather.isDown()) {
            response.setStatus(503);
            return;
        }
        response.setContentType("application/json;charset=utf-8");
        try {
            weather.pass(pace);
            response.getWriter().print(answer(request, response));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            response.setStatus(503);
        } catch (SlackError e) {
            if (e.retryAfter() > 0) {
                response.setStatus(429);
                response.setHeader("Retry-After", Long.toString(e.retryAfter()));
            }
            response.getWriter().print(e.answer());
        } catch (ChangeNotKept e) {
            LOG.error("{}", e.getMessage());
            response.setStatus(500);
            response.getWriter().print(new SlackError("internal_error").answer());
        } catch (RuntimeException e) {
            LOG.error("The sandbox could not answer {}", request.getPathInfo(), e);
            response.setStatus(500);
            response.getWriter().print(new SlackError("internal_error").answer());
        }
    }

    private ObjectNode answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Method method = methods.get(path.substring(1));
        if (method == null) {
            throw new SlackError("unknown_method");
        }
        Call call = reader.read(request);
        tokens.check(shown(request, call), method);
        response.setHeader("X-OAuth-Scopes", method.isAppLevel() ? Method.APP_LEVEL : permissions.granted());
        pace.call(method.name(), method.perMinute());
        if (!method.scope().isEmpty() && !method.isAppLevel()) {
            permissions.need(method.scope());
        }
        return method.answer().apply(call);
    }

    private static String shown(HttpServletRequest request, Call call) {
        String header = request.getHeader("Authorization");
        return header != null && header.startsWith("Bearer ")
                ? header.substring("Bearer ".length())
                : call.text("token").orElseThrow(() -> new SlackError("not_authed"));
    }
}
