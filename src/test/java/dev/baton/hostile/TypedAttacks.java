package dev.baton.hostile;

import java.util.List;

/** What is typed after {@code /lead}, as Slack would pass it on, by somebody who may claim nothing. */
final class TypedAttacks {

    private static final String MAX = "U0000000MAX";

    private TypedAttacks() {}

    static List<Attack> rows() {
        return List.of(
                typed("10,000 characters and no verb", "x".repeat(10_000), "I do not know `xxx"),
                typed(
                        "A claim of a number with 10,000 digits",
                        "claim " + "9".repeat(10_000),
                        "is not the number of a lead"),
                typed(
                        "The status of a company of 10,000 characters",
                        "status " + "y".repeat(10_000),
                        "has more than 254 characters"),
                typed(
                        "The status of a company of 2,500 words",
                        "status " + words(2_500),
                        "has more than 254 characters"),
                typed("A claim of 5,000 leads at once", "claim " + words(5_000), "One lead at a time"),
                typed("5,000 opening quotes", "status " + "\"".repeat(5_000), "is missing"),
                typed("A quote that is never closed, and SQL", "status \"harbour' or '1'='1", "No lead is known by"),
                typed("5,000 opening brackets of tokens", "claim " + "<".repeat(5_000), "is not the number of a lead"),
                typed(
                        "A touch with a note of 10,000 characters",
                        "touch 1 call voicemail " + "z".repeat(10_000),
                        "at most 3,000 characters"),
                typed("SQL in the place of a number", "claim 1;drop/**/table/**/lead", "is not the number of a lead"),
                typed("SQL as a company", "status ' or 1=1; drop table lead; --", "No lead is known by"),
                typed("The wildcards of SQL as a company", "status %", "No lead is known by"),
                typed("The wildcards of SQL as an address", "status %@%", "No lead is known by"),
                typed("A forged mention of everybody", "status <!channel>", "No lead is known by"),
                typed("A forged mention as a number", "claim <@U0000000ANA|1>", "is not the number of a lead"),
                typed("A forged link around a number", "show <https://evil.example|#99>", "There is no lead #99"),
                typed("Tokens inside of tokens", "status <<!channel>!here> <!<!channel>", "No lead is known by"),
                typed("Tokens that are escaped twice", "status &amp;lt;!nobody&amp;gt;", "No lead is known by"),
                typed("Backticks that would end the quotation", "``` <!channel> ```", "I do not know"),
                typed("A verb that is written backwards by a mark", "\u202Emialc 1", "I do not know `mialc`"),
                typed(
                        "A claim with invisible marks in its verb",
                        "cl\u200Ba\u2060im 1",
                        ": only its owner logs touches"),
                typed("Digits of another script", "claim \u0661", "is not the number of a lead"),
                typed("A number beyond all measure", "claim 9223372036854775808", "is not the number of a lead"),
                typed("A number below one", "claim -1", "is not the number of a lead"),
                typed("A zero byte and an escape sequence", "claim 1\u0000\u001B[2J", "is not the number of a lead"),
                typed("Half of a character", "status \uD83D", "No lead is known by"),
                typed("A line break and a second command", "help\n/lead claim 1", "/lead"),
                typed("The page of a list that is not there", "list open 9999", "There is no page 9999"));
    }

    private static Attack typed(String what, String text, String says) {
        return new Attack(
                what,
                site -> {
                    Answer answer = site.slack().signed(site.slack().command(MAX, text));
                    return answer.text().length() < 8_000
                            ? answer
                            : new Answer(0, "An answer of " + answer.text().length());
                },
                200,
                says,
                After.NOTHING);
    }

    private static String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < count; word++) {
            words.append('w').append(word).append(' ');
        }
        return words.toString();
    }
}
