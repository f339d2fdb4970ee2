package dev.baton.sandbox.workspace;

import dev.baton.sandbox.workspace.Workspace.Written;
import java.util.List;
import java.util.Locale;

/** Adds to a workspace what its seed names and it lacks. */
final class Founding {

    private final Workspace workspace;

    Founding(Workspace workspace) {
        this.workspace = workspace;
    }

    void found(Seed seed) {
        if (workspace.isNew()) {
            add(new User("U000000BATON", "baton", "Baton", null, null, "UTC", User.Kind.BOT, false));
        }
        for (Seed.Person person : seed.members()) {
            if (workspace.members().find(person.email()).isEmpty()) {
                join(person);
            }
        }
        List<String> everyone = workspace.members().all().stream().map(User::id).toList();
        for (String channel : seed.channels()) {
            if (workspace.channels().find(channel).isEmpty()) {
                workspace.channels().create(channel.replaceFirst("^#", ""), Channel.Kind.PUBLIC, everyone);
            }
        }
    }

    private void join(Seed.Person person) {
        String name = person.name().toLowerCase(Locale.ROOT);
        String first = name.split(" ", 2)[0];
        String handle = workspace.members().find(first).isEmpty() ? first : name.replace(' ', '.');
        List<Channel> open = workspace.channels().all();
        User user = workspace.read(all -> new User(
                Ids.of("U", handle, all.users.keySet()),
                handle,
                person.name(),
                person.title(),
                person.email(),
                person.zone().getId(),
                User.Kind.PERSON,
                false));
        add(user);
        open.stream()
                .filter(channel -> channel.kind() == Channel.Kind.PUBLIC)
                .forEach(channel -> workspace.channels().join(channel.id(), user.id()));
    }

    private void add(User user) {
        workspace.write(all -> Written.of(user, new Change.UserIs(user)));
    }
}
