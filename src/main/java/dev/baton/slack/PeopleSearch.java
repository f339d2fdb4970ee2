package dev.baton.slack;

import com.slack.api.model.User;
import dev.baton.lead.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the people behind the playbook's words. Keeps what it found until it is told to forget, so that a search that is
 * broken off by a rate limit goes on where it was.
 */
final class PeopleSearch {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleSearch.class);

    private static final Set<String> NOBODY =
            Set.of("users_not_found", "user_not_found", "user_not_visible", "no_such_subteam", "subteam_not_found");

    private final SlackClient client;
    private final Map<String, List<User>> found = new HashMap<>();
    private final Set<String> missing = new HashSet<>();

    PeopleSearch(SlackClient client) {
        this.client = client;
    }

    /** The people behind a user group, a user id or an e-mail address; none, and a warning the first time, for an unknown one. */
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

    void forget() {
        found.clear();
    }

    private Answer<List<User>> ask(String entry) {
        if (entry.contains("@")) {
            return client.userByEmail(entry).map(List::of);
        }
        if (entry.startsWith("S")) {
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
            LOG.warn("The playbook names {}, whom Slack does not know; correct it there", entry);
        }
        return new Answer.Ok<>(List.of());
    }
}
