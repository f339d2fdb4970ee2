package dev.baton.hostile;

import static dev.baton.hostile.LeadsDoor.TYPE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Bodies of {@code POST /api/leads/batch}. In most of them a bad line stands above a good one, which has to go in. */
final class BatchAttacks {

    private static final String TOO_LONG = "A line has at most 64 KiB";

    private BatchAttacks() {}

    static List<Attack> rows() {
        return List.of(
                lines("Nothing", "", 0, ""),
                lines("5,000 empty lines", "\r\n \n".repeat(2_500), 0, ""),
                lines("A line that is no JSON", "oops\n" + good(1), 1, "this is not JSON"),
                lines(
                        "A line that breaks off, and goes on in the next",
                        "{\"source\":\n\"Website\"}\n" + good(2),
                        1,
                        "this is not JSON"),
                lines(
                        "Two leads in one line",
                        good(3).strip() + " " + good(3) + good(4),
                        1,
                        "something follows after its end"),
                lines(
                        "A list of leads in one line",
                        "[" + good(5).strip() + "]\n" + good(6),
                        1,
                        "A lead is a JSON object"),
                lines(
                        "A field that is given twice",
                        "{\"source\": \"a\", \"source\": \"b\"}\n" + good(7),
                        1,
                        "a field is given twice"),
                lines(
                        "Not a number",
                        "{\"source\": \"a\", \"external_id\": \"x\", \"employees\": NaN}\n" + good(8),
                        1,
                        "this is not JSON"),
                lines("A line of 64 KiB and a byte", " ".repeat(64 * 1024 - 1) + "{}\n" + good(9), 1, TOO_LONG),
                lines("A line of a million characters", "x".repeat(1_000_000) + "\n" + good(10), 1, TOO_LONG),
                lines("A line that is nested 60,000 deep", "[".repeat(60_000) + "\n" + good(11), 1, "nested"),
                lines(
                        "A line in Latin-1",
                        ("{\"source\": \"Caf\u00e9\"}\n" + good(12)).getBytes(ISO_8859_1),
                        1,
                        "it is not UTF-8"),
                lines("A zero byte", "{\"source\": \"a\u0000\"}\n" + good(13), 1, "this is not JSON"),
                lines(
                        "Only carriage returns for line breaks",
                        good(14).replace('\n', '\r') + good(15).replace('\n', '\r'),
                        0,
                        "something follows after its end"),
                lines(
                        "A separator of lines that is none in NDJSON",
                        good(16).strip() + "\u2028" + good(17).strip() + "\n" + good(18),
                        1,
                        "this is not JSON"),
                lines("UTF-16", good(19).getBytes(UTF_16LE), 0, "this is not JSON"),
                lines("The same lead in 50 lines", good(20).repeat(50), 1, "\"status\":200")
                        .but(After.submissions(1, 50)),
                lines("10,001 lines, none of them good", "{}\n".repeat(10_001), 0, "A batch has at most 10000 lines"),
                lines("A last line without an end", good(21).strip(), 1, "\"status\":201"),
                new Attack(
                        "A batch as one JSON document",
                        site -> post(site, good(22).getBytes(UTF_8), "application/json"),
                        415,
                        "application/x-ndjson",
                        After.NOTHING),
                new Attack(
                        "A batch without a key",
                        site -> site.leads()
                                .send(
                                        "POST",
                                        "/api/leads/batch",
                                        good(23).getBytes(UTF_8),
                                        TYPE,
                                        "application/x-ndjson"),
                        401,
                        "Send a key",
                        After.NOTHING));
    }

    private static Attack lines(String what, String body, int leads, String says) {
        return lines(what, body.getBytes(UTF_8), leads, says);
    }

    private static Attack lines(String what, byte[] body, int leads, String says) {
        return new Attack(
                what,
                site -> post(site, body, "application/x-ndjson"),
                200,
                says,
                leads == 0 ? After.NOTHING : After.leads(leads));
    }

    private static Answer post(Site site, byte[] body, String type) throws Exception {
        return site.leads().post("/api/leads/batch", body, TYPE, type);
    }

    private static String good(int number) {
        return "{\"source\": \"Website\", \"external_id\": \"batch-%d\"}\n".formatted(number);
    }
}
