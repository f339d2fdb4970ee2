package dev.baton.hostile;

import static dev.baton.hostile.LeadsDoor.TYPE;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Everything around the body of {@code POST /api/leads}. */
final class HttpAttacks {

    private static final String JSON = "application/json";
    private static final byte[] LEAD = "{\"source\": \"Website\", \"external_id\": \"forged\"}".getBytes(UTF_8);
    private static final String WRONG_TYPE = "set the header Content-Type to application/json";

    private HttpAttacks() {}

    static List<Attack> rows() {
        return List.of(
                posted("No content type", LEAD, 415, WRONG_TYPE),
                posted("A content type that browsers send without asking", LEAD, 415, WRONG_TYPE, TYPE, "text/plain"),
                posted("A form", LEAD, 415, WRONG_TYPE, TYPE, "application/x-www-form-urlencoded"),
                posted(
                        "Another character set, and what it says",
                        "{}".getBytes(UTF_16),
                        415,
                        WRONG_TYPE,
                        TYPE,
                        JSON + "; charset=utf-16"),
                posted("Another character set than it is in", LEAD, 415, WRONG_TYPE, TYPE, JSON + "; charset=ibm500"),
                posted("Two content types at once", LEAD, 415, WRONG_TYPE, TYPE, "text/plain", TYPE, JSON),
                posted(
                        "A body that is packed",
                        packed(),
                        415,
                        "no Content-Encoding",
                        TYPE,
                        JSON,
                        "Content-Encoding",
                        "gzip"),
                sent("No key", "POST", "/api/leads", 401, "Send a key", TYPE, JSON),
                sent(
                        "A key that nobody made",
                        "POST",
                        "/api/leads",
                        401,
                        "This key is not known",
                        TYPE,
                        JSON,
                        "Authorization",
                        "Bearer guess"),
                sent(
                        "SQL for a key",
                        "POST",
                        "/api/leads",
                        401,
                        "Send a key",
                        TYPE,
                        JSON,
                        "Authorization",
                        "Bearer ' or '1'='1"),
                sent(
                        "The key in the address",
                        "POST",
                        "/api/leads?access_token=" + dev.baton.Company.KEY,
                        401,
                        "Send a key",
                        TYPE,
                        JSON),
                sent("A method that is only claimed", "GET", "/api/leads", 405, "POST a lead", withMethod("POST")),
                sent("PUT", "PUT", "/api/leads", 405, "POST a lead", LeadsDoor.withKey(TYPE, JSON)),
                sent(
                        "DELETE of a lead",
                        "DELETE",
                        "/api/leads/1",
                        405,
                        "nothing else is possible here",
                        LeadsDoor.withKey()),
                sent(
                        "A way out of the folder",
                        "GET",
                        "/api/leads/..%2f..%2fetc%2fpasswd",
                        400,
                        "could not be understood",
                        LeadsDoor.withKey()),
                sent(
                        "SQL for a lead's number",
                        "GET",
                        "/api/leads/1%20or%201=1",
                        404,
                        "There is no such lead",
                        LeadsDoor.withKey()),
                sent(
                        "A number of 40 digits",
                        "GET",
                        "/api/leads/" + "9".repeat(40),
                        404,
                        "There is no such lead",
                        LeadsDoor.withKey()),
                sent(
                        "A zero byte in the address",
                        "GET",
                        "/api/leads/1%00",
                        400,
                        "could not be understood",
                        LeadsDoor.withKey()),
                sent(
                        "Headers of 20 KiB",
                        "GET",
                        "/api/leads/1",
                        431,
                        "The headers are too large",
                        LeadsDoor.withKey("X-Padding", "x".repeat(20 * 1024))));
    }

    private static Attack posted(String what, byte[] body, int status, String says, String... headers) {
        return new Attack(what, site -> site.leads().post("/api/leads", body, headers), status, says, After.NOTHING);
    }

    private static Attack sent(String what, String method, String path, int status, String says, String... headers) {
        byte[] body = method.equals("GET") ? new byte[0] : LEAD;
        return new Attack(what, site -> site.leads().send(method, path, body, headers), status, says, After.NOTHING);
    }

    private static String[] withMethod(String method) {
        return LeadsDoor.withKey("X-HTTP-Method-Override", method);
    }

    private static byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(LEAD);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }
}
