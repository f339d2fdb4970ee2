package dev.baton.sandbox.workspace;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who and what the workspace starts with. What is missing from a workspace kept from before is added, nothing is taken
 * away.
 *
 * @param members  everyone is in every channel
 * @param channels names of public channels, with or without the {@code #}; the bot is a member of each
 */
public record Seed(List<Person> members, List<String> channels) {

    public Seed {
        members = List.copyOf(members);
        channels = List.copyOf(channels);
    }

    /**
     * @param name  full name, such as {@code Ana Silva}
     * @param title what they do, such as {@code rep, EMEA}; null for nothing
     * @param email unique in the workspace
     */
    public record Person(String name, @Nullable String title, String email, ZoneId zone) {

        public Person(String name, String email, ZoneId zone) {
            this(name, null, email, zone);
        }
    }
}
