package dev.baton.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HostileInputDocumentTest {

    private static final Path PAGE = Path.of("docs/hostile-input.md");

    @Test
    void thereAreEnoughRowsAndNoTwoAreTheSame() {
        assertThat(HostileInputDocument.rows()).hasSizeGreaterThanOrEqualTo(150);
        HostileInputDocument.tables()
                .forEach(table -> assertThat(table.rows().stream().map(Attack::what))
                        .isNotEmpty()
                        .doesNotHaveDuplicates());
    }

    @Test
    void thePageSaysWhatTheTestsDo() throws Exception {
        Path made = Files.writeString(Path.of("target/hostile-input.md"), HostileInputDocument.markdown());

        assertThat(PAGE).as("copy %s over it", made).hasSameTextualContentAs(made);
    }
}
