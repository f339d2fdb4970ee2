package dev.baton.fortnight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.digest.Extent;
import dev.baton.digest.Week;
import dev.baton.digest.edition.Newsroom;
import dev.baton.printing.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The digests of the fortnight's two weeks, every word of them, as somebody read them and found them right. When one
 * changes, the new ones are in the build's folder, to be read before they take the old ones' place.
 */
final class GoldenDigest {

    private static final Week FIRST = new Week(LocalDate.of(2026, 10, 19), ZoneId.of("Europe/London"));
    private static final Path TOLD = Path.of("target", "fortnight-digest.txt");

    private final World world;

    GoldenDigest(World world) {
        this.world = world;
    }

    void isRead() throws IOException {
        Newsroom newsroom = world.newsroom();
        String told = PlainText.of(newsroom.edition(FIRST, Extent.all()))
                + "\n"
                + PlainText.of(newsroom.edition(FIRST.plus(1), Extent.all()));
        Files.createDirectories(TOLD.toAbsolutePath().getParent());
        Files.writeString(TOLD, told);

        try (InputStream golden =
                Objects.requireNonNull(GoldenDigest.class.getResourceAsStream("/fortnight-digest.txt"))) {
            assertThat(told).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
