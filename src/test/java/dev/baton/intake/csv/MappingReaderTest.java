package dev.baton.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingReaderTest {

    private Path folder;

    @BeforeEach
    void inFolder(@TempDir Path temporary) {
        folder = temporary;
    }

    @Test
    void everyMistakeIsToldAtOnce() throws IOException {
        ImportRefused refused = catchThrowableOfType(ImportRefused.class, () -> read("""
                separater: ";"
                separator: "ab"
                constants: { sauce: Website }
                columns:
                  Mail: emale
                  Kind: { to: [source, fields.], translat: {} }
                  People: { to: employees, otherwise: maybe }
                  Nowhere: {}
                  List: { to: title, translate: [a] }
                """));

        assertThat(refused.problems())
                .hasSize(9)
                .anySatisfy(problem -> assertThat(problem).contains("separater", "separator, nothing"))
                .anySatisfy(problem -> assertThat(problem).contains("“ab”"))
                .anySatisfy(problem -> assertThat(problem).contains("constants", "“sauce”", "form.QUESTION"))
                .anySatisfy(problem -> assertThat(problem).contains("columns: Mail", "“emale”"))
                .anySatisfy(problem -> assertThat(problem).contains("columns: Kind", "“fields.”"))
                .anySatisfy(problem -> assertThat(problem).contains("columns: Kind", "“translat”"))
                .anySatisfy(problem -> assertThat(problem).contains("columns: People", "keep, leave_out or reject"))
                .anySatisfy(problem -> assertThat(problem).contains("columns: Nowhere", "ignore"))
                .anySatisfy(problem -> assertThat(problem).contains("columns: List: translate", "block"));
    }

    @ParameterizedTest
    @CsvSource({
        "'columns: { Id: external_id }', fills source",
        "'constants: { source: Website }', who a lead is",
        "'', says nothing",
        "'[a]', says nothing",
        "'a: [', cannot be read as YAML",
        "'columns: { Id: email, Id: phone }', cannot be read as YAML",
    })
    void aMappingThatCannotWorkIsRefused(String yaml, String why) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(ImportRefused.class).hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "|", "\\t"})
    void theSeparatorsOfTheWorldAreKnown(String separator) throws IOException {
        Mapping mapping =
                read("{separator: \"" + separator + "\", constants: {source: Website}, columns: {Id: external_id}}");

        assertThat(mapping.separator()).isEqualTo(separator.equals("\\t") ? '\t' : separator.charAt(0));
    }

    @Test
    void aMappingThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> MappingReader.read(folder.resolve("nowhere.yml")))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("nowhere.yml");
    }

    private Mapping read(String yaml) throws IOException {
        return MappingReader.read(Files.writeString(folder.resolve("mapping.yml"), yaml));
    }
}
