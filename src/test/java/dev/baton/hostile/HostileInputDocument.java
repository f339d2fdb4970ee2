package dev.baton.hostile;

import java.util.stream.Stream;

/** The tables as a page for people. */
final class HostileInputDocument {

    private static final String TOP = """
            # Hostile input

            What is tried on Baton at every door, what it answers, and what holds afterwards. Each row is a test
            (`mvn test -Dtest='Hostile*Test'`) against one Baton that really runs beside a workspace, over HTTP, or of a command
            on the database that it serves from. After every row the test compares what is in every table of the database, and all
            messages of the workspace, with what it was before; looks through everything that anybody is shown for a mention or a
            link that somebody typed; and asks whether Baton still answers. “Nothing differs” is just that: not a row of any table,
            nor a message. This page is made from the tests, %d rows.
            """;

    private HostileInputDocument() {}

    static String markdown() {
        StringBuilder page = new StringBuilder(TOP.formatted(rows().count()));
        tables().forEach(table -> {
            page.append("\n## ")
                    .append(table.title())
                    .append("\n\n| What comes | Answer (")
                    .append(table.code());
            page.append(") | Afterwards |\n|---|---|---|\n");
            table.rows().forEach(row -> page.append(line(row)));
        });
        return page.toString();
    }

    static Stream<Attack> rows() {
        return tables().flatMap(table -> table.rows().stream());
    }

    static Stream<Door.Table> tables() {
        return Stream.of(Door.values()).flatMap(door -> door.tables().stream());
    }

    private static String line(Attack row) {
        String says = row.says().isEmpty() ? "" : " “" + literal(row.says()) + "”";
        return "| " + row.what().replace("|", "\\|") + " | " + row.code() + says + " | "
                + row.after().told() + " |\n";
    }

    /** Nothing of it may mean anything to Markdown, and what cannot be seen is written out. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        text.codePoints().forEach(character -> {
            if ("\\`*_{}[]<>()#+-.!|~&".indexOf(character) >= 0) {
                literal.append('\\').appendCodePoint(character);
            } else if (Character.isISOControl(character)) {
                literal.append("\\\\u%04X".formatted(character));
            } else {
                literal.appendCodePoint(character);
            }
        });
        return literal.toString();
    }
}
