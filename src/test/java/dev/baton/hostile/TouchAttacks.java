package dev.baton.hostile;

import static dev.baton.hostile.LeadsDoor.TYPE;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a dialer sends that means no good. #1 and #2 are open, #3 is held. */
final class TouchAttacks {

    private static final String CALL = "\"channel\": \"call\", \"outcome\": \"voicemail\"";
    private static final String BY_ANA = CALL + ", \"by\": \"ana@sandbox.example\"";

    private TouchAttacks() {}

    static List<Attack> rows() {
        return List.of(
                touch("Nothing", "", 400, "it is empty"),
                touch("A list", "[]", 422, "A touch is a JSON object"),
                touch("An empty object", "{}", 422, "channel"),
                touch(
                        "A channel that there is not",
                        one("\"channel\": \"telepathy\", \"outcome\": \"voicemail\""),
                        422,
                        "give call"),
                touch("A number for an outcome", one("\"channel\": \"call\", \"outcome\": 7"), 422, "outcome"),
                touch(
                        "A lead in the body, too",
                        one(CALL + ", \"email\": \"jo@harbour.example\""),
                        422,
                        "names a lead"),
                touch(
                        "A state that it would like to have",
                        one(CALL + ", \"state\": \"won\""),
                        422,
                        "is not a field of a touch"),
                touch(
                        "The name by which JavaScript is deceived",
                        one(CALL + ", \"__proto__\": {}"),
                        422,
                        "is not a field of a touch"),
                touch("Somebody who is nobody", one(CALL + ", \"by\": \"<!channel>\""), 422, "by"),
                touch("SQL for somebody", one(CALL + ", \"by\": \"' or 1=1; --\""), 422, "by"),
                touch("A list for somebody", one(CALL + ", \"by\": [\"U1\"]"), 422, "has the wrong type; give a text"),
                touch("A note of 10,000 characters", note("x".repeat(10_000)), 422, "at most 3000 characters"),
                touch("An escape sequence in a note", note("\\u001b[2J"), 422, "holds control characters"),
                touch("A zero byte in a note", note("\\u0000"), 422, "holds control characters"),
                touch("Half of a character in a note", note("\\ud83d"), 422, "broken Unicode"),
                touch("A number for a note", one(CALL + ", \"note\": 5"), 422, "has the wrong type; give a text"),
                done("The year 2099", "2099-01-01T00:00:00Z", "done_at"),
                done("The year 9999", "9999-12-31T23:59:59Z", "done_at"),
                done("Before there were telephones", "1800-01-01T00:00:00Z", "done_at"),
                done("29 February of a year without one", "2027-02-29T10:00:00Z", "is not a date and time"),
                done("A time without an offset", "2026-11-13T10:00:00", "done_at"),
                done("A day alone", "2026-11-13", "is not a date and time"),
                done("An hour that there is not", "2026-11-13T25:00:00Z", "is not a date and time"),
                done("An offset beyond all measure", "2026-11-13T10:00:00+99:00", "is not a date and time"),
                done("A year of ten digits", "+1000000000-01-01T00:00:00Z", "is not a date and time"),
                done("A formula for a time", "=NOW()", "is not a date and time"),
                touch("A number for a time", one(CALL + ", \"done_at\": 1763000000"), 422, "done_at"),
                touch(
                        "A next step that is past",
                        one(BY_ANA + ", \"next\": {\"at\": \"2020-01-01T00:00:00Z\"}"),
                        422,
                        "next"),
                touch(
                        "A next step in the year 9999",
                        one(BY_ANA + ", \"next\": {\"at\": \"9999-12-31T00:00:00Z\"}"),
                        422,
                        "next"),
                touch("A next step that is a text", one(BY_ANA + ", \"next\": \"tomorrow\""), 422, "next"),
                posted("A lead that there is not", "/api/leads/999999/touches", one(CALL), 404, "There is no"),
                posted(
                        "A lead of 40 digits",
                        "/api/leads/" + "9".repeat(40) + "/touches",
                        one(CALL),
                        404,
                        "There is no"),
                posted("SQL for a lead", "/api/leads/1%20or%201=1/touches", one(CALL), 404, "There is no"),
                posted("A held lead", "/api/leads/3/touches", one(BY_ANA), 409, "held"),
                posted("No lead at all", "/api/touches", one(CALL), 422, "is missing"),
                posted(
                        "A phone of letters",
                        "/api/touches",
                        one(CALL + ", \"phone\": \"call me\""),
                        422,
                        "is not a phone number"),
                posted(
                        "An address that nobody has",
                        "/api/touches",
                        one(CALL + ", \"email\": \"no@one.example\""),
                        404,
                        "No lead"),
                posted(
                        "A mention of everybody for an address",
                        "/api/touches",
                        one(CALL + ", \"email\": \"<!channel>\""),
                        422,
                        "is not an e-mail address"));
    }

    private static String one(String fields) {
        return "{" + fields + "}";
    }

    private static String note(String text) {
        return one(CALL + ", \"note\": \"" + text + "\"");
    }

    private static Attack done(String what, String at, String says) {
        return touch("Done at: " + what, one(BY_ANA + ", \"done_at\": \"" + at + "\""), 422, says);
    }

    private static Attack touch(String what, String body, int status, String says) {
        return posted(what, "/api/leads/1/touches", body, status, says);
    }

    private static Attack posted(String what, String path, String body, int status, String says) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Attack(
                what, site -> site.leads().post(path, bytes, TYPE, "application/json"), status, says, After.NOTHING);
    }
}
