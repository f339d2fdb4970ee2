package dev.baton.hostile;

import static dev.baton.hostile.FilesDoor.HEADER;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files for {@code baton import}, while Baton serves. The answer is what it tells and what it writes beside the file. */
final class CsvAttacks {

    private static final String QUOTE = "has a quote that is not closed, or text after a closing quote";

    private CsvAttacks() {}

    static List<Attack> rows() {
        return List.of(
                refused("An empty file", "", "Its first line has to name the columns"),
                refused("Only a byte order mark", "\uFEFF", "name"),
                refused(
                        "Only carriage returns for line breaks",
                        HEADER.replace("\n", "\r") + "1,,,,,\r",
                        "has a line break outside quotes"),
                refused("A first line with a quote that is never closed", "\"" + HEADER + "1,,,,,\n", QUOTE),
                refused(
                        "UTF-16 with a byte order mark",
                        (HEADER + "1,,,,,\n").getBytes(UTF_16),
                        "is not text in UTF-8"),
                refused(
                        "UTF-16 without one, which is full of zero bytes",
                        (HEADER + "1,,,,,\n").getBytes(UTF_16LE),
                        "which the file does not have"),
                refused(
                        "A program",
                        new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, (byte) 0x90, (byte) 0xFF},
                        "is not text in UTF-8"),
                refused(
                        "A column that is missing",
                        "Id,Mail,Name,Title\n1,,,\n",
                        "names the column “People”, which the file does not have"),
                refused(
                        "A column that is there twice",
                        HEADER.replace("Comment", "Mail") + "1,,,,,\n",
                        "two columns called “Mail”"),
                refused(
                        "Column names that clear the terminal",
                        "\u001B[2J\u001B]0;x\u0007,\u202Eliam\n1,2\n",
                        "The columns of the file are: \\u{1B}[2J"),
                refused("A first line of a million characters", "x".repeat(1_000_000) + "\n", "is longer than 256 KiB"),
                new Attack(
                        "A folder in the place of a file",
                        site -> site.files().of(site.files().folder()),
                        2,
                        "cannot be read",
                        After.NOTHING),
                taken(
                        "A column that nobody asked for, with an escape sequence as its name",
                        HEADER.replace("Comment", "Comment,\u001B[2J") + "c1,,,,,,\n",
                        1,
                        "Columns the mapping says nothing about: \\u{1B}[2J"),
                taken("A quote that is never closed, above a good row", "1,,\"Northwind,,,\nc2,,,,,\n", 1, QUOTE),
                taken("A quote that is never closed, in the last row", "c3,,,,,\n1,,\"North", 1, QUOTE),
                taken("Text after a closing quote", "1,,\"North\"wind,,,\nc4,,,,,\n", 1, QUOTE),
                taken("A quote inside of a bare cell, which is only a quote", "c5,,5\" disks,,,\n", 1, "1 new leads"),
                taken(
                        "A quote that is closed 300 lines further on",
                        "1,,\"" + "\n".repeat(300) + "\",,,\nc6,,,,,\n",
                        1,
                        QUOTE),
                taken(
                        "All three line breaks in one file",
                        "c7,,,,,\r\nc8,,,,,\n1,,,,,\r2,,,,,\nc9,,\"a\rb\",,,\n",
                        3,
                        "has a line break outside quotes"),
                taken(
                        "A row in Latin-1",
                        (HEADER + "1,,Caf\u00e9,,,\nc10,,Cafe,,,\n").getBytes(ISO_8859_1),
                        1,
                        "is not text in UTF-8"),
                taken(
                        "A zero byte and an escape sequence in cells",
                        "1,,North\u0000wind,,,\n2,,\u001B[2J,,,\nc11,,,,,\n",
                        1,
                        "holds control characters or broken Unicode"),
                taken(
                        "A cell of a million characters",
                        "1,," + "x".repeat(1_000_000) + ",,,\nc12,,,,,\n",
                        1,
                        "is longer than 256 KiB"),
                taken(
                        "A cell of 200,000 characters",
                        "1,," + "x".repeat(200_000) + ",,,\nc13,,,,,\n",
                        1,
                        "is too long; at most 200 characters"),
                taken("Too few cells", "1,,\nc14,,,,,\n", 1, "has 3 cells where the first line of the file has 6"),
                taken(
                        "Too many cells",
                        "1,,,,,,,,\nc15,,,,,\n",
                        1,
                        "has 9 cells where the first line of the file has 6"),
                taken(
                        "200,000 separators in one row",
                        "1" + ",".repeat(200_000) + "\nc16,,,,,\n",
                        1,
                        "has 200001 cells"),
                taken(
                        "Rows that say of nobody who they are",
                        ",,North,,,\n\u200B,,South,,,\nc17,,,,,\n",
                        1,
                        "give at least one of the three"),
                taken(
                        "SQL in every cell",
                        "'); DROP TABLE lead; --,,'); DROP TABLE lead; --,' or 1=1,,\n",
                        1,
                        "1 new leads"),
                taken(
                        "Slack's tokens and HTML in every cell",
                        "<!channel>,,<@U0000000MAX>,<script>alert(1)</script>,,\n",
                        1,
                        "1 new leads"),
                taken("The same row a hundred times", "c18,,,,,\n".repeat(100), 1, "99 taken in before"),
                guarded("A formula that begins with =", "=HYPERLINK(\"\"https://evil.example\"\")", "'=HYPERLINK"),
                guarded("A formula that begins with +", "+1+cmd|' /C calc'!A0", "'+1+cmd"),
                guarded("A formula that begins with -", "-1+cmd|' /C calc'!A0", "'-1+cmd"),
                guarded("A formula that begins with @", "@SUM(1)", "'@SUM"),
                guarded("A formula behind a tab", "\t=1+1", "'\t=1+1"),
                guarded("A formula behind a line break", "\r\n=1+1", "'\r\n=1+1"),
                guarded("A formula in full-width characters", "\uFF1D1+1", "'\uFF1D1+1"),
                new Attack(
                        "A link in the place of the file for bad rows, to a file that is not to be touched",
                        CsvAttacks::throughLink,
                        0,
                        "as it was",
                        After.NOTHING));
    }

    private static Attack refused(String what, String file, String says) {
        return refused(what, file.getBytes(UTF_8), says);
    }

    private static Attack refused(String what, byte[] file, String says) {
        return new Attack(what, site -> site.files().csv(file), 2, says, After.NOTHING);
    }

    private static Attack taken(String what, String rows, int leads, String says) {
        return taken(what, (rows.startsWith("Id,") ? rows : HEADER + rows).getBytes(UTF_8), leads, says);
    }

    private static Attack taken(String what, byte[] file, int leads, String says) {
        return new Attack(what, site -> site.files().csv(file), 0, says, After.leads(leads));
    }

    /** In a row that is rejected, so that it is written where somebody opens it with a spreadsheet. */
    private static Attack guarded(String what, String cell, String written) {
        String row = "1,,,,many,\"" + cell + "\"\n";
        return new Attack(
                what + ", in a row that is rejected",
                site -> site.files().csv(HEADER + row),
                0,
                written,
                After.NOTHING);
    }

    private static Answer throughLink(Site site) throws Exception {
        Path precious = Files.writeString(site.files().folder().resolve("precious.txt"), "as it was");
        Files.createSymbolicLink(site.files().folder().resolve("leads.csv.rejected.csv"), precious);
        Answer told = site.files().csv(HEADER + "1,,,,many,\n");
        return new Answer(told.code(), Files.readString(precious));
    }
}
