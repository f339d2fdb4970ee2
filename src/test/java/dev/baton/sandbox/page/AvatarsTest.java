package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AvatarsTest {

    @Test
    void everybodyInTheSandboxHasAColourOfTheirOwn(@TempDir Path folder) {
        List<Seed.Person> people = Stream.of("Ana", "Ben", "Mia", "Max", "Olga")
                .map(name -> new Seed.Person(name, name + "@sandbox.example", ZoneOffset.UTC))
                .toList();
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
        try (Workspace workspace = Workspace.open(folder.resolve("log"), new Seed(people, List.of()), clock)) {
            Avatars avatars = new Avatars(workspace);
            List<User> members = workspace.members().people();
            assertThat(members).hasSize(5);
            assertThat(members.stream().map(user -> avatars.of(user).render().replaceFirst(">.*", ">")))
                    .doesNotHaveDuplicates()
                    .allMatch(drawn -> drawn.contains("hue-"));
        }
    }
}
