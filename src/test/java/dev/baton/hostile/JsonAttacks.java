package dev.baton.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Bodies of {@code POST /api/leads}, sent with a good key. */
final class JsonAttacks {

    private static final String NOT_JSON = "this is not JSON";
    private static final String NOT_UTF8 = "it is not UTF-8";
    private static final String CONTROL = "holds control characters or broken Unicode";
    private static final String WHOLE = "has the wrong type; give a whole number";

    private JsonAttacks() {}

    static List<Attack> rows() {
        List<Attack> rows = new ArrayList<>(syntax());
        rows.addAll(numbers());
        rows.addAll(fields());
        rows.addAll(encodings());
        return rows;
    }

    private static List<Attack> syntax() {
        String lead = lead("");
        return List.of(
                Attack.json("An empty body", "", 400, "it is empty"),
                Attack.json("Only spaces", " \n\t ", 400, "it is empty"),
                Attack.json("An object that is never closed", "{\"source\": \"Website\"", 400, NOT_JSON),
                Attack.json("A text that is never closed", "{\"source\": \"Web", 400, NOT_JSON),
                Attack.json("A comma too many", "{\"source\": \"Website\",}", 400, NOT_JSON),
                Attack.json("Single quotes", "{'source': 'Website'}", 400, NOT_JSON),
                Attack.json("A comment", "{/* hello */\"source\": \"Website\"}", 400, NOT_JSON),
                Attack.json("A program in the place of a value", lead("\"title\": alert(1)"), 400, NOT_JSON),
                Attack.json(
                        "XML that names a file of this machine",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                        400,
                        NOT_JSON),
                Attack.json("Two leads in one body", lead + lead, 400, "something follows after its end"),
                Attack.json(
                        "A field that is given twice",
                        lead("\"title\": \"CEO\", \"title\": \"Intern\""),
                        400,
                        "a field is given twice"),
                Attack.json(
                        "The same name twice, once with a character that nobody sees",
                        lead("\"fields\": {\"plan\": \"a\", \"pl\\u200ban\": \"b\"}"),
                        422,
                        "is given twice; give it once"),
                Attack.json("A list", "[" + lead + "]", 422, "A lead is a JSON object"),
                Attack.json("A text", "\"lead\"", 422, "A lead is a JSON object"),
                Attack.json("null", "null", 422, "A lead is a JSON object"),
                Attack.json(
                        "Lists that are nested 21 deep",
                        lead("\"fields\": " + "[".repeat(21) + "]".repeat(21)),
                        400,
                        "nested"),
                Attack.json("Lists that are nested 100,000 deep", "[".repeat(100_000), 400, "nested"),
                Attack.json("Objects that are nested 40,000 deep", "{\"a\":".repeat(40_000), 400, "nested"),
                Attack.json("A name of 100,000 characters", "{\"" + "n".repeat(100_000) + "\": 1}", 400, "too long"),
                Attack.json("One byte more than 256 KiB", " ".repeat(256 * 1024 + 1), 413, "at most 256 KiB"),
                Attack.json(
                        "3 MiB", lead("\"title\": \"" + "x".repeat(3 * 1024 * 1024) + "\""), 413, "at most 256 KiB"));
    }

    private static List<Attack> numbers() {
        return List.of(
                Attack.json("Not a number", lead("\"employees\": NaN"), 400, NOT_JSON),
                Attack.json("Infinity", lead("\"employees\": -Infinity"), 400, NOT_JSON),
                Attack.json("A number with a zero in front", lead("\"employees\": 0800"), 400, NOT_JSON),
                Attack.json("A number in hexadecimal", lead("\"employees\": 0x320"), 400, NOT_JSON),
                Attack.json("A number of 101 digits", lead("\"employees\": " + "9".repeat(101)), 400, "too long"),
                Attack.json("A number with a billion zeros", lead("\"employees\": 1e1000000000"), 422, "is too large"),
                Attack.json(
                        "A number that fits only where it overflows",
                        lead("\"employees\": 18446744073709551621"),
                        422,
                        "is too large"),
                Attack.json(
                        "The same as a decimal", lead("\"employees\": 1844674407370955162.1e1"), 422, "is too large"),
                Attack.json("Half a person", lead("\"employees\": 2.5"), 422, WHOLE),
                Attack.json("A number as a text", lead("\"employees\": \"800\""), 422, WHOLE),
                Attack.json("Fewer people than one", lead("\"employees\": -800"), 422, "is too small; at least 1"));
    }

    private static List<Attack> fields() {
        String unknown = "is not a field of a lead";
        return List.of(
                Attack.json(
                        "An object in the place of a text",
                        lead("\"title\": {\"$ne\": null}"),
                        422,
                        "has the wrong type; give a text"),
                Attack.json(
                        "A list in the place of a text",
                        lead("\"company\": [\"a\"]"),
                        422,
                        "has the wrong type; give a text"),
                Attack.json(
                        "A text in the place of yes or no",
                        lead("\"consent\": {\"email\": \"yes\"}"),
                        422,
                        "give true or false"),
                Attack.json(
                        "An object as an answer of the form",
                        lead("\"form\": {\"q\": {\"a\": 1}}"),
                        422,
                        "has the wrong type"),
                Attack.json("The number that a lead would like to have", lead("\"number\": 1"), 422, unknown),
                Attack.json(
                        "The state and the owner that a lead would like to have",
                        lead("\"state\": \"claimed\", \"owner\": \"U0000000BEN\""),
                        422,
                        unknown),
                Attack.json("The score that a lead would like to have", lead("\"score\": 100"), 422, unknown),
                Attack.json(
                        "The name by which JavaScript is deceived",
                        lead("\"__proto__\": {\"admin\": true}"),
                        422,
                        unknown),
                Attack.json(
                        "The name by which Java is deceived",
                        lead("\"@class\": \"java.lang.ProcessBuilder\""),
                        422,
                        unknown),
                Attack.json("SQL as the name of a field", lead("\"title') --\": \"x\""), 422, unknown),
                Attack.json(
                        "101 answers", lead("\"form\": {" + names(101) + "}"), 422, "too many entries; at most 100"),
                Attack.json(
                        "10,000 fields of one's own",
                        lead("\"fields\": {" + names(10_000) + "}"),
                        422,
                        "too many entries; at most 100"),
                Attack.json(
                        "An answer of 5,001 characters",
                        lead("\"form\": {\"q\": \"" + "a".repeat(5_001) + "\"}"),
                        422,
                        "at most 5000 characters"),
                Attack.json(
                        "A day that there is not",
                        lead("\"meeting_at\": \"2026-02-30T10:00:00Z\""),
                        422,
                        "is not a date and time"),
                Attack.json(
                        "A year beyond all measure",
                        lead("\"meeting_at\": \"+999999999-01-01T00:00:00Z\""),
                        422,
                        "is not a date and time"),
                Attack.json(
                        "Nobody: a name of characters that nobody sees",
                        "{\"source\": \"Website\", \"external_id\": \"\\u200b\\u2060\\ufeff\"}",
                        422,
                        "give at least one of the three"),
                Attack.json(
                        "Only an address with a second header line in it",
                        "{\"source\": \"Website\", \"email\": \"a@b.example\\r\\nBcc: c@d.example\"}",
                        422,
                        "is not an e-mail address"),
                Attack.json(
                        "A script in the place of a country",
                        lead("\"country\": \"<script>alert(1)</script>\""),
                        422,
                        "is not a country"));
    }

    private static List<Attack> encodings() {
        return List.of(
                Attack.json("A lone half of a character, escaped", lead("\"title\": \"\\ud83d\""), 422, CONTROL),
                Attack.json("Both halves in the wrong order", lead("\"title\": \"\\udd25\\ud83d\""), 422, CONTROL),
                Attack.json("A zero byte, escaped", lead("\"title\": \"CEO\\u0000\""), 422, CONTROL),
                Attack.json("A zero byte as it is", lead("\"title\": \"CEO\u0000\""), 400, NOT_JSON),
                Attack.json("An escape sequence for terminals", lead("\"title\": \"\\u001b[2JCEO\""), 422, CONTROL),
                Attack.json("A control character in a name", lead("\"fields\": {\"a\\u0007b\": \"x\"}"), 422, CONTROL),
                Attack.json(
                        "Latin-1",
                        lead("\"title\": \"Gesch\u00e4ftsf\u00fchrer\"").getBytes(ISO_8859_1),
                        400,
                        NOT_UTF8),
                Attack.json("UTF-16 with a byte order mark", lead("").getBytes(UTF_16), 400, NOT_UTF8),
                Attack.json("UTF-16 without one", lead("").getBytes(UTF_16LE), 400, NOT_JSON),
                Attack.json("A slash in two bytes where one is enough", within(0xC0, 0xAF), 400, NOT_UTF8),
                Attack.json("Half of a character in UTF-8", within(0xED, 0xA0, 0xBD), 400, NOT_UTF8),
                Attack.json(
                                "A byte order mark in front, which does no harm",
                                "\uFEFF" + lead("").replace("forged", "marked"),
                                201,
                                "\"held\"")
                        .but(After.leads(1)));
    }

    /** @param more fields; held if it were taken */
    private static String lead(String more) {
        return "{\"source\": \"Website\", \"external_id\": \"forged\"" + (more.isEmpty() ? "" : ", ") + more + "}";
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder("\"n\": 1");
        for (int name = 1; name < count; name++) {
            names.append(", \"n").append(name).append("\": 1");
        }
        return names.toString();
    }

    /** A lead with these bytes in its title. */
    private static byte[] within(int... bytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("{\"source\": \"Website\", \"external_id\": \"forged\", \"title\": \"".getBytes(UTF_8));
        for (int each : bytes) {
            body.write(each);
        }
        body.writeBytes("\"}".getBytes(UTF_8));
        return body.toByteArray();
    }
}
