package dev.baton.sandbox.api;

import dev.baton.sandbox.workspace.StoredFile;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;

/** {@code /upload/v1/<ticket>}: takes the bytes of a file that was announced, as they are or as a form's file. */
public final class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;
    private final transient Weather weather;

    public UploadServlet(Workspace workspace, Weather weather) {
        this.workspace = workspace;
        this.weather = weather;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setContentType("text/plain;charset=utf-8");
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Optional<StoredFile> file =
                workspace.files().byTicket(path.substring(1)).filter(known -> !known.complete());
        if (weather.isDown()) {
            response.setStatus(503);
        } else if (file.isEmpty()) {
            say(response, 404, "No file is expected at this address.");
        } else {
            take(file.get(), bytes(request), response);
        }
    }

    private void take(StoredFile file, byte[] content, HttpServletResponse response) throws IOException {
        if (content.length != file.size()) {
            say(
                    response,
                    400,
                    "%d bytes came, and %d were announced. Nothing was kept.".formatted(content.length, file.size()));
        } else {
            workspace.files().send(file, content);
            say(response, 200, "OK - " + content.length);
        }
    }

    /** No more than can be right. */
    private static byte[] bytes(HttpServletRequest request) throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return read(request.getInputStream());
        }
        Collection<Part> parts = request.getParts();
        return parts.isEmpty() ? new byte[0] : read(parts.iterator().next().getInputStream());
    }

    private static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(StoredFile.MAX_SIZE + 1);
    }

    private static void say(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.getWriter().print(sentence);
    }
}
