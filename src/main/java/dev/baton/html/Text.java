package dev.baton.html;

import java.util.Locale;

/** Text as somebody typed it. */
record Text(String text) implements Html {

    private static final int FIRST_OVERRIDE = 0x202A;
    private static final int LAST_OVERRIDE = 0x202E;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    @Override
    public void writeTo(StringBuilder out) {
        escape(text, out);
    }

    @Override
    public String plainText() {
        return text;
    }

    /** Escapes for element content and quoted attribute values alike. */
    static void escape(String text, StringBuilder out) {
        text.codePoints().forEach(point -> escape(point, out));
    }

    private static void escape(int point, StringBuilder out) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                if (turnsTextAround(point)) {
                    out.append(String.format(Locale.ROOT, "[U+%04X]", point));
                } else if (cannotBeShown(point)) {
                    out.append('\uFFFD');
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }

    /** Such a character lets a name rewrite the rest of its line, so it is shown instead of obeyed. */
    private static boolean turnsTextAround(int point) {
        return (point >= FIRST_OVERRIDE && point <= LAST_OVERRIDE) || (point >= FIRST_ISOLATE && point <= LAST_ISOLATE);
    }

    private static boolean cannotBeShown(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean halfACharacter = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return control || halfACharacter;
    }
}
