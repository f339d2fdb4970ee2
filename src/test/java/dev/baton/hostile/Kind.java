package dev.baton.hostile;

import java.util.List;

/** What people type into a form who mean no good, and how it reads when it has done no harm. */
enum Kind {
    TOKENS("<!channel> <@U0000000MAX>"),
    BROADCASTS("@channel <!here|x> @everyone <!subteam^S1>"),
    LINKS("<https://evil.example|x> https://evil.example *b* `c` &lt;"),
    CODE("='); DROP TABLE lead; --<script>alert(1)</script>"),
    UNICODE(
            "\u202Egnp.\u202C \u05E9\u05DC\u05D5\u05DD a\u200Bd\u2060m\uFEFFi\u00ADn \uD83D\uDD25\uD835\uDD4F",
            "gnp. \u05E9\u05DC\u05D5\u05DD admin \uD83D\uDD25\uD835\uDD4F"),
    LONG("<&>".repeat(2_000));

    private final String typed;
    private final String kept;

    Kind(String typed) {
        this(typed, typed);
    }

    Kind(String typed, String kept) {
        this.typed = typed;
        this.kept = kept;
    }

    /** Tells the leads of the kinds apart: two digits. */
    int number() {
        return 10 + List.of(values()).indexOf(this);
    }

    /** Where its lead lives, so that the channels share them; empty for nowhere, which operations are told of. */
    String country() {
        return switch (this) {
            case BROADCASTS -> "";
            case LINKS, UNICODE -> "GB";
            default -> "US";
        };
    }

    /** @param most characters that the field takes */
    String typed(String field, int most) {
        String all = typed + " " + field;
        return all.length() <= most ? all : all.substring(0, most);
    }

    /** As it is kept and shown. */
    String kept(String field) {
        return kept + " " + field;
    }
}
