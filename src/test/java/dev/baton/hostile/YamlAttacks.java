package dev.baton.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** YAML that somebody is talked into using: as a playbook for {@code playbook check}, and as a mapping for {@code import}. */
final class YamlAttacks {

    private static final String ANCHORS = "Anchors (&) and aliases (*) are not read.";
    private static final String TAGS = "Tags (!) are not read.";
    private static final String GADGET =
            "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:1/\"]]]]";

    private YamlAttacks() {}

    static List<Attack> rows() {
        List<Attack> rows = new ArrayList<>();
        both(rows, "A billion laughs", laughs(), ANCHORS);
        both(rows, "An alias that contains itself", "constants: &a\n  source: *a\n", ANCHORS);
        both(rows, "A value that stands for another", "mode: &m live\nseparator: *m\n", ANCHORS);
        both(rows, "A merge key", "base: &b {source: Fair}\nconstants:\n  <<: *b\n", ANCHORS);
        both(rows, "A tag that makes a Java object", "mode: " + GADGET + "\n", TAGS);
        both(rows, "A tag in front of a good value", "mode: !!java.lang.String live\n", TAGS);
        both(rows, "Lists that are nested 10,000 deep", "mode: " + "[".repeat(10_000), "nests deeper");
        both(rows, "Blocks that are nested 60 deep", nested(60), "nests deeper");
        String name = "? " + "n".repeat(60_000) + "\n: live\n";
        rows.add(playbook(
                "A name of 60,000 characters, as a playbook", name.getBytes(UTF_8), "mode (line 1): It is missing."));
        rows.add(mapping(
                "A name of 60,000 characters, as a mapping",
                name.getBytes(UTF_8),
                "nnn…” is not a part of the mapping"));
        rows.add(playbook(
                "A number of 100,000 digits, as a playbook",
                ("mode: " + "9".repeat(100_000)).getBytes(UTF_8),
                "does not fit here"));
        rows.add(mapping(
                "A number of 100,000 digits, as a mapping",
                ("separator: " + "9".repeat(100_000)).getBytes(UTF_8),
                "is not possible"));
        both(rows, "A key that is there twice", "mode: live\nmode: shadow\n", "twice");
        both(rows, "Two documents", "mode: live\n---\nmode: shadow\n", "more than one document");
        both(rows, "More than 256 KiB", "# " + "x".repeat(256 * 1024) + "\n", "larger than");
        both(rows, "A zero byte", "mode: li\u0000ve\n", "cannot be read");
        both(rows, "An escape sequence for terminals, in a name", "\"\\e[2Jmode\": live\n", "mode");
        both(rows, "Tabs for indentation", "constants:\n\tsource: Fair\n", "cannot be read as YAML");
        both(rows, "Nothing", "", "no");
        both(rows, "Only a text", "just a sentence\n", "no");
        rows.add(playbook("A playbook in Latin-1", "mode: \u00e4\n".getBytes(ISO_8859_1), "is not text in UTF-8"));
        rows.add(mapping("A mapping in Latin-1", "ignore: [\u00e4]\n".getBytes(ISO_8859_1), "is not text in UTF-8"));
        rows.add(playbook("A playbook in UTF-16", "mode: live\n".getBytes(UTF_16), "is not text in UTF-8"));
        rows.add(mapping("A mapping in UTF-16", "ignore: []\n".getBytes(UTF_16), "is not text in UTF-8"));
        rows.add(mapping(
                "A mapping that fills a field which leads do not have",
                FilesDoor.MAPPING.replace("company", "owner").getBytes(UTF_8),
                "“owner” is not a place"));
        rows.add(mapping(
                "A mapping whose separator is a line break",
                ("separator: \"\\n\"\n" + FilesDoor.MAPPING).getBytes(UTF_8),
                "is not possible"));
        return rows;
    }

    private static void both(List<Attack> rows, String what, String yaml, String says) {
        rows.add(playbook(what + ", as a playbook", yaml.getBytes(UTF_8), says));
        rows.add(mapping(what + ", as a mapping", yaml.getBytes(UTF_8), says));
    }

    private static Attack playbook(String what, byte[] yaml, String says) {
        return new Attack(what, site -> site.files().playbook(yaml), 2, says, After.NOTHING);
    }

    private static Attack mapping(String what, byte[] yaml, String says) {
        return new Attack(what, site -> site.files().mapping(yaml), 2, says, After.NOTHING);
    }

    private static String laughs() {
        StringBuilder yaml = new StringBuilder("a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (char next = 'b'; next <= 'j'; next++) {
            char last = (char) (next - 1);
            yaml.append(next).append(": &").append(next).append(" [*").append(last);
            yaml.append((", *" + last).repeat(9)).append("]\n");
        }
        return yaml.toString();
    }

    private static String nested(int depth) {
        StringBuilder yaml = new StringBuilder();
        for (int level = 0; level < depth; level++) {
            yaml.append(" ".repeat(level)).append("a:\n");
        }
        return yaml.toString();
    }
}
