package dev.baton.slack;

import com.slack.api.model.User;
import dev.baton.doctor.Examined;
import dev.baton.doctor.Finding;
import dev.baton.team.Membership;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether Slack knows everybody whom the playbook names. */
final class PeopleCheck {

    private final PeopleSearch search;

    PeopleCheck(SlackClient client) {
        this.search = new PeopleSearch(client, unknown -> {});
    }

    Examined examine(Membership membership) {
        Set<String> entries = new TreeSet<>();
        Stream.concat(membership.roles().values().stream(), membership.rosters().values().stream())
                .flatMap(Collection::stream)
                .forEach(entries::add);
        List<Finding> findings = new ArrayList<>();
        for (String entry : entries) {
            Answer<List<User>> answer = PatientCalls.patiently(() -> search.people(entry));
            if (answer instanceof Answer.Not<List<User>> not) {
                findings.add(Trouble.finding("Who “" + entry + "” is", not.why()));
            } else {
                findings.addAll(people(entry, ((Answer.Ok<List<User>>) answer).value()));
            }
        }
        return new Examined("people", "Slack knows all " + entries.size() + " names of the playbook", findings);
    }

    private static List<Finding> people(String entry, List<User> people) {
        if (people.isEmpty()) {
            return List.of(new Finding(
                    PeopleSearch.isGroup(entry)
                            ? "The playbook names the user group " + entry
                                    + ", which Slack does not know or nobody is in."
                            : "The playbook names " + entry + ", whom Slack does not know.",
                    "Correct it in the playbook; an e-mail address has to be the one of the Slack account."));
        }
        return people.stream()
                .filter(User::isDeleted)
                .map(user -> new Finding(
                        "The playbook names " + entry + ", and " + user.getId() + " is deactivated in Slack.",
                        "Take them out of the playbook or the group; they cannot claim."))
                .toList();
    }
}
