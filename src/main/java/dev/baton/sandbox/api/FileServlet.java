package dev.baton.sandbox.api;

import dev.baton.sandbox.app.InstalledApp;
import dev.baton.sandbox.page.Protection;
import dev.baton.sandbox.workspace.FileType;
import dev.baton.sandbox.workspace.StoredFile;
import dev.baton.sandbox.workspace.Team;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /files-pri/…}: gives a file out, to the app with its token and {@code files:read}, and on the page to whoever
 * sees it ({@code as}).
 */
public final class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;
    private final transient Tokens tokens;
    private final transient Permissions permissions;

    public FileServlet(Workspace workspace, InstalledApp app) {
        this.workspace = workspace;
        this.tokens = new Tokens(app.botToken(), app.appToken());
        this.permissions = new Permissions(app.manifest().scopes());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Protection.of(response);
        Optional<StoredFile> file = file(request).filter(StoredFile::complete).filter(found -> mayRead(request, found));
        Optional<byte[]> content = file.flatMap(found -> workspace.files().content(found.id()));
        if (file.isEmpty() || content.isEmpty()) {
            response.setStatus(404);
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().print("There is no such file, or it is not for you.");
            return;
        }
        FileType type = FileType.of(file.get());
        response.setContentType(type.media() + (type.isText() ? ";charset=utf-8" : ""));
        String name = file.get().path().replaceFirst(".*/", "");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }

    private Optional<StoredFile> file(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String id = path.substring(1).split("/", -1)[0];
        return id.startsWith(Team.ID + "-")
                ? workspace.files().get(id.substring(Team.ID.length() + 1))
                : Optional.empty();
    }

    private boolean mayRead(HttpServletRequest request, StoredFile file) {
        String person = request.getParameter("as");
        return person == null
                ? isApp(request.getHeader("Authorization"))
                : workspace.files().isSeenBy(person, file);
    }

    private boolean isApp(@Nullable String header) {
        return header != null
                && header.startsWith("Bearer ")
                && tokens.isBot(header.substring("Bearer ".length()))
                && permissions.has("files:read");
    }
}
