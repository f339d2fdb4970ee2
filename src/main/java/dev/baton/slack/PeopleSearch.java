package dev.baton.slack;

import com.slack.api.model.User;
import dev.baton.lead.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the people behind the playbook's words. Keeps what it found until it is told to forget, so that a search that is
 * broken off by a rate limit goes on where it was.
 */
final class PeopleSearch {

    private static final Set<String> NOBODY =
            Set.of("users_not_found", "user_not_found", "user_not_visible", "no_such_subteam", "subteam_not_found");

    private final SlackClient client;
    private final Map<String, List<User>> found = new HashMap<>();
    private final Set<String> missing = new HashSet<>();
    private final Consumer<String> unknown;

    /** @param unknown hears, the first time, of what Slack does not know */
    PeopleSearch(SlackClient client, Consumer<String> unknown) {
        this.client = client;
        this.unknown = unknown;
    }

    /** The people behind a user group, a user id or an e-mail address; none for what Slack does not know. */
    Answer<List<User>> people(String entry) {
        List<User> known = found.get(entry);
        if (known != null) {
            return new Answer.Ok<>(known);
        }
        Answer<List<User>> answer = orNobody(entry, ask(entry));
        if (answer instanceof Answer.Ok<List<User>> ok) {
            found.put(entry, ok.value());
            if (!ok.value().isEmpty()) {
                missing.remove(entry);
            }
        }
        return answer;
    }

    static boolean isGroup(String entry) {
        return entry.startsWith("S") && !entry.contains("@");
    }

    void forget() {
        found.clear();
    }

    private Answer<List<User>> ask(String entry) {
        if (entry.contains("@")) {
            return client.userByEmail(entry).map(List::of);
        }
        if (isGroup(entry)) {
            return client.usersOfGroup(entry).then(this::all);
        }
        return client.user(new UserId(entry)).map(List::of);
    }

    private Answer<List<User>> all(List<String> ids) {
        List<User> users = new ArrayList<>();
        for (String id : ids) {
            Answer<List<User>> answer = people(id);
            if (!(answer instanceof Answer.Ok<List<User>> ok)) {
                return answer;
            }
            users.addAll(ok.value());
        }
        return new Answer.Ok<>(users);
    }

    private Answer<List<User>> orNobody(String entry, Answer<List<User>> answer) {
        boolean nobody = answer instanceof Answer.Not<List<User>> not
                && not.why() instanceof Failure.Refused refused
                && NOBODY.contains(refused.code());
        if (!nobody) {
            return answer;
        }
        if (missing.add(entry)) {
            unknown.accept(entry);
        }
        return new Answer.Ok<>(List.of());
    }
}
