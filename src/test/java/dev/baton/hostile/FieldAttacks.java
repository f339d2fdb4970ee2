package dev.baton.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** What comes in with a lead: every field, and every kind of text in all of them. The answer is what people then see. */
final class FieldAttacks {

    private FieldAttacks() {}

    static List<Attack> rows() {
        List<Attack> rows = new ArrayList<>();
        for (String field : List.of(
                "source",
                "first_name",
                "title",
                "company",
                "campaign",
                "landing_page",
                "question",
                "answer",
                "type",
                "detail",
                "wording",
                "name",
                "value",
                "email")) {
            rows.add(shown(field));
        }
        rows.add(unseen("external_id"));
        rows.add(unseen("last_name"));
        rows.addAll(kinds());
        return rows;
    }

    private static List<Attack> kinds() {
        return List.of(
                whole("`@channel`, `<!here>` and a user group", Kind.BROADCASTS, Kind.BROADCASTS.kept("company")),
                row(
                        "`@channel` and `<!here>` for a phone number",
                        Kind.BROADCASTS,
                        "phone",
                        Kind.BROADCASTS.kept("phone")),
                whole("links, bare ones and ones with another name", Kind.LINKS, Kind.LINKS.kept("title")),
                row(
                        "Another address under the name of a landing page",
                        Kind.LINKS,
                        "landing_page",
                        Kind.LINKS.kept("landing_page")),
                whole("Slack's formatting", Kind.LINKS, "*b* `c`"),
                whole("text that looks as if it were escaped", Kind.LINKS, "&lt; title"),
                whole("SQL", Kind.CODE, "'); DROP TABLE lead; --"),
                whole("HTML with a program in it", Kind.CODE, "<script>alert(1)</script> title"),
                whole("what a spreadsheet would take for a formula", Kind.CODE, "='); DROP"),
                whole("marks that turn the writing round, which are left out", Kind.UNICODE, "gnp. "),
                whole("writing from right to left", Kind.UNICODE, "\u05E9\u05DC\u05D5\u05DD"),
                whole("characters of no width, which are left out", Kind.UNICODE, " admin "),
                whole("characters of four bytes", Kind.UNICODE, "\uD83D\uDD25\uD835\uDD4F title"),
                row(
                        "As much as each field takes, of characters that grow when they are escaped",
                        Kind.LONG,
                        "title",
                        "<&><&>"));
    }

    private static Attack whole(String what, Kind kind, String says) {
        return row("In all fields: " + what, kind, "company", says);
    }

    private static Attack shown(String field) {
        String text = Kind.TOKENS.kept(field);
        return row("`<!channel>` and `<@U…>` in the field " + field, Kind.TOKENS, field, text);
    }

    /** Not where anybody reads it in full, only in the store. */
    private static Attack unseen(String field) {
        return row("`<!channel>` and `<@U…>` in the field " + field, Kind.TOKENS, field, "");
    }

    private static Attack row(String what, Kind kind, String field, String says) {
        return new Attack(
                what,
                site -> {
                    String kept = site.texts().kept(kind).toString();
                    String whole = TextNode.valueOf(kind.kept(field)).toString();
                    assertThat(kept).contains(kind == Kind.LONG ? "<&><&>" : whole.substring(1, whole.length() - 1));
                    return new Answer(201, site.texts().shown());
                },
                201,
                says,
                After.AS_TEXT);
    }
}
