package dev.baton.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.BooleanSupplier;

/** {@code /healthz}: 200 once leads can be taken, otherwise 503. */
public final class HealthServlet extends HttpServlet {

    private final transient BooleanSupplier takesLeads;

    /** @param takesLeads asked for every request */
    public HealthServlet(BooleanSupplier takesLeads) {
        this.takesLeads = takesLeads;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            Problem.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "The health check only answers GET.")
                    .send(response);
            return;
        }
        if (takesLeads.getAsBoolean()) {
            Answers.send(
                    response,
                    HttpServletResponse.SC_OK,
                    Answers.JSON,
                    Answers.object().put("status", "ok"));
        } else {
            response.setHeader("Retry-After", ApiServlet.RETRY_AFTER_SECONDS);
            Problem.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Leads cannot be taken now.")
                    .send(response);
        }
    }
}
