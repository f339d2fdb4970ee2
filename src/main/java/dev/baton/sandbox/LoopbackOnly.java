package dev.baton.sandbox;

import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses what a foreign web page makes a browser send. The sandbox has no login: another site must neither reach it under
 * a name of its own (DNS rebinding) nor send it anything, be it by a form or by the address of a picture.
 */
final class LoopbackOnly extends Handler.Wrapper {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");
    private static final int USUAL_PORT = 80;

    LoopbackOnly(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        String name = Request.getServerName(request);
        if (name == null || !LOOPBACK.contains(name)) {
            refuse(
                    response,
                    callback,
                    HttpStatus.MISDIRECTED_REQUEST_421,
                    "The sandbox answers only as localhost or 127.0.0.1.");
        } else if (isForeign(request) || (origin != null && !origin.equals(ownOrigin(request)))) {
            refuse(
                    response,
                    callback,
                    HttpStatus.FORBIDDEN_403,
                    "Another site cannot act in the sandbox. Nothing was done; open the sandbox's own page.");
        } else {
            return super.handle(request, response, callback);
        }
        return true;
    }

    /** Pictures and plain links carry no Origin, but every browser says where they stand. */
    private static boolean isForeign(Request request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        return site != null && FOREIGN.contains(site) && !isLinkToSomethingToRead(request);
    }

    private static boolean isLinkToSomethingToRead(Request request) {
        String path = request.getHttpURI().getPath();
        return HttpMethod.GET.is(request.getMethod())
                && "navigate".equals(request.getHeaders().get("Sec-Fetch-Mode"))
                && "document".equals(request.getHeaders().get("Sec-Fetch-Dest"))
                && (path.equals("/") || path.startsWith("/files-pri/"));
    }

    private static String ownOrigin(Request request) {
        int port = Request.getServerPort(request);
        return "http://" + Request.getServerName(request) + (port == USUAL_PORT ? "" : ":" + port);
    }

    private static void refuse(Response response, Callback callback, int status, String sentence) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        Content.Sink.write(response, true, sentence, callback);
    }
}
