package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a file that is hardly a playbook. */
class PlaybookFileTest {

    @Test
    void aFileIsReadAsTheTextInIt(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("playbook.yml"), SmallPlaybook.TEXT);

        assertThat(PlaybookFile.read(file)).isEqualTo(PlaybookFile.read(SmallPlaybook.TEXT));
    }

    @Test
    void aFileThatIsNotThereIsToldByItsName(@TempDir Path directory) {
        assertThat(mistakeIn(directory.resolve("none.yml"))).contains("none.yml” cannot be read.");
        assertThat(mistakeIn(directory)).contains("cannot be read.");
    }

    @Test
    void aHugeFileIsNotRead(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("huge.yml"), "# a line\n".repeat(40_000));

        assertThat(mistakeIn(file)).isEqualTo("The file is larger than a playbook can be. At most 256 KiB are read.");
    }

    @Test
    void aFileThatIsNotUtf8IsTold(@TempDir Path directory) throws Exception {
        Path file = Files.write(directory.resolve("latin.yml"), "mode: é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(mistakeIn(file)).isEqualTo("The file is not text in UTF-8. Save it as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment", "just words", "- a\n- list", "~"})
    void aFileWithoutKeysHoldsNoPlaybook(String yaml) {
        assertThat(SmallPlaybook.mistakes(yaml))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.problem()).isEqualTo("There is no playbook in the file."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mode: [live\nzone: x", "mode: a: b", "\tmode: live", "mode: @x", "? [a]\n: b", "mode: \"live"})
    void whatIsNotYamlIsToldWithItsLine(String yaml) {
        assertThat(SmallPlaybook.mistakes("# first\n" + yaml)).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isBetween(2, 3);
            assertThat(mistake.problem())
                    .startsWith("The file cannot be read as YAML: ")
                    .doesNotContain("\n");
            assertThat(mistake.allowed()).contains("in quotes");
        });
    }

    @Test
    void aKeyThatIsThereTwiceIsTold() {
        assertThat(SmallPlaybook.mistakes(SmallPlaybook.with("name: UK", "name: UK\n    name: Britain")))
                .singleElement()
                .hasToString("territories[0].name (line 19): This key is here twice. Keep one of the two.");
    }

    @Test
    void aliasesAreNotFollowedHoweverManyThereAre() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n" + SmallPlaybook.TEXT;

        assertThat(SmallPlaybook.mistakes(bomb))
                .filteredOn(mistake -> mistake.problem().startsWith("Anchors (&) and aliases (*)"))
                .extracting(Mistake::path)
                .containsExactly("a", "b", "b[0]", "b[1]", "c[0]", "c[1]");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = "not: { ".repeat(5_000) + "}".repeat(5_000);

        assertThat(SmallPlaybook.mistakes(SmallPlaybook.with("{ fact: country, is: [GB, IE] }", "{ " + deep + " }")))
                .singleElement()
                .satisfies(mistake ->
                        assertThat(mistake.problem()).isEqualTo("The file nests deeper than any playbook does."));
    }

    @Test
    void aSecondDocumentIsTold() {
        assertThat(SmallPlaybook.mistakes(SmallPlaybook.TEXT + "---\nmode: shadow\n"))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.problem()).contains("more than one document"));
    }

    private static String mistakeIn(Path file) {
        return catchThrowableOfType(PlaybookInvalid.class, () -> PlaybookFile.read(file))
                .mistakes()
                .get(0)
                .toString();
    }
}
