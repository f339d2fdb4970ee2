package dev.baton.sandbox.director;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.baton.html.Html;
import dev.baton.sandbox.page.Protection;
import dev.baton.sandbox.page.SidePanel;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /director}: the panel's buttons, for the page and for curl; and how it stands. */
public final class DirectorServlet extends HttpServlet implements SidePanel {

    private static final long serialVersionUID = 1L;

    private transient volatile @Nullable Director director;

    /** From now on there is somebody to press buttons for. */
    public void direct(Director by) {
        director = by;
    }

    /** Nothing while there is no director. */
    @Override
    public Html render(String back) {
        Director present = director;
        return present == null ? Html.nothing() : new Panel(present).render(back);
    }

    @Override
    public Instant now(Instant real) {
        Director present = director;
        return present == null ? real : present.scene().now();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Protection.of(response);
        request.setCharacterEncoding(UTF_8.name());
        Director present = director;
        if (present == null || request.getPathInfo() != null) {
            say(response, 404, "There is nothing at this address.");
        } else if (request.getMethod().equals("POST")) {
            press(present, request, response);
        } else {
            show(present, request, response);
        }
    }

    private static void show(Director director, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Director.Scene scene = director.scene();
        if (Panel.key(scene).equals(request.getParameter("shown"))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            send(response, "text/html", new Panel(director).state(scene).render());
        }
    }

    private static void press(Director director, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String word = request.getParameter("do");
        String back = request.getParameter("back");
        try {
            Optional<String> told = new Controls(director).press(word == null ? "" : word);
            if (told.isEmpty()) {
                say(response, 400, "The field do takes one of: " + String.join(", ", Controls.words()) + ".");
            } else if (request.getHeader("HX-Request") != null) {
                Html news = Html.tag("div")
                        .attr("id", "news")
                        .attr("hx-swap-oob", "innerHTML")
                        .with(told.get());
                send(
                        response,
                        "text/html",
                        Html.all(new Panel(director).render(back == null ? "/" : back), news)
                                .render());
            } else if (back != null && back.startsWith("/?")) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", back);
            } else {
                say(response, 200, told.get() + "\n");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            say(response, 503, "The sandbox is stopping.");
        }
    }

    private static void say(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        send(response, "text/plain", sentence);
    }

    private static void send(HttpServletResponse response, String type, String content) throws IOException {
        response.setContentType(type + ";charset=utf-8");
        response.getOutputStream().write(content.getBytes(UTF_8));
    }
}
