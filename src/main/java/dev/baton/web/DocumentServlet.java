package dev.baton.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Shows one document that the program brings along; it is the same for everybody, so nobody is asked for a key. */
public final class DocumentServlet extends ApiServlet {

    private final transient byte[] document;
    private final String mediaType;

    /** @param resource such as {@code /openapi.json} */
    public DocumentServlet(String resource, String mediaType) {
        this.mediaType = mediaType;
        try (InputStream stream =
                Objects.requireNonNull(DocumentServlet.class.getResourceAsStream(resource), resource)) {
            document = stream.readAllBytes();
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws RequestRefused {
        if (Methods.READ.admit(request, response, "GET this document; nothing else is possible here.")) {
            Answers.send(response, HttpServletResponse.SC_OK, mediaType, document);
        }
    }
}
