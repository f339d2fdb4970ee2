package dev.baton.sandbox.workspace;

import dev.baton.sandbox.workspace.Workspace.Written;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The accounts and user groups of the workspace. */
public final class Members {

    private final Workspace workspace;

    Members(Workspace workspace) {
        this.workspace = workspace;
    }

    /** People and the bot, in the order they joined; deactivated ones too. */
    public List<User> all() {
        return workspace.read(all -> List.copyOf(all.users.values()));
    }

    /** Without bots; deactivated people too. */
    public List<User> people() {
        return all().stream().filter(user -> user.kind() == User.Kind.PERSON).toList();
    }

    public User bot() {
        return all().stream()
                .filter(user -> user.kind() == User.Kind.BOT)
                .findFirst()
                .orElseThrow();
    }

    /** By id; Slackbot too. */
    public Optional<User> get(String id) {
        if (id.equals(User.SLACKBOT.id())) {
            return Optional.of(User.SLACKBOT);
        }
        return workspace.read(all -> Optional.ofNullable(all.users.get(id)));
    }

    /** By id, handle (with or without {@code @}), full name or e-mail, in any case. */
    public Optional<User> find(String wanted) {
        String name = wanted.startsWith("@") ? wanted.substring(1) : wanted;
        return all().stream()
                .filter(user -> user.id().equalsIgnoreCase(name)
                        || user.handle().equalsIgnoreCase(name)
                        || user.name().equalsIgnoreCase(name)
                        || name.equalsIgnoreCase(user.email()))
                .findFirst();
    }

    /** Lets somebody from outside in; they are in no channel yet. */
    public User inviteGuest(String name, String email) {
        String handle = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return workspace.write(all -> {
            String id = Ids.of("U", handle, all.users.keySet());
            User guest = new User(id, handle, name, null, email, "UTC", User.Kind.GUEST, false);
            return Written.of(guest, new Change.UserIs(guest));
        });
    }

    public List<UserGroup> groups() {
        return workspace.read(all -> List.copyOf(all.groups.values()));
    }

    /** @param users ids */
    public UserGroup addGroup(String handle, String name, List<String> users) {
        return workspace.write(all -> {
            UserGroup group = new UserGroup(Ids.of("S", handle, all.groups.keySet()), handle, name, users);
            return Written.of(group, new Change.GroupIs(group));
        });
    }

    /** Does nothing if there is no such account. */
    public void deactivate(String id) {
        workspace.write(all -> {
            User user = all.users.get(id);
            return user == null ? Written.of(false) : Written.of(true, new Change.UserIs(user.deactivated()));
        });
    }
}
