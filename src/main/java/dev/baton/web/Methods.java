package dev.baton.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** What can be done at one address. */
enum Methods {
    READ("GET, HEAD, OPTIONS"),
    SEND("POST, OPTIONS");

    private final String allowed;

    Methods(String allowed) {
        this.allowed = allowed;
    }

    /**
     * @param instead a sentence for whoever wants something else
     * @return false if the request only asks what can be done, which is answered here
     */
    boolean admit(HttpServletRequest request, HttpServletResponse response, String instead) throws RequestRefused {
        String method = request.getMethod();
        if (!List.of(allowed.split(", ", -1)).contains(method)) {
            response.setHeader("Allow", allowed);
            throw new RequestRefused(HttpServletResponse.SC_METHOD_NOT_ALLOWED, instead);
        }
        if (method.equals("OPTIONS")) {
            response.setHeader("Allow", allowed);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return false;
        }
        return true;
    }
}
