package dev.baton.slack;

import com.slack.api.model.User;
import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Membership;
import dev.baton.team.Role;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads who the playbook's people are: all of them, or none. */
final class TeamReading {

    private static final Logger LOG = LoggerFactory.getLogger(TeamReading.class);

    private final Membership membership;
    private final PeopleSearch search;

    TeamReading(Membership membership, SlackClient client) {
        this.membership = membership;
        this.search = new PeopleSearch(
                client, entry -> LOG.warn("The playbook names {}, whom Slack does not know; correct it there", entry));
    }

    /** What a broken-off reading found already is not asked for again by the next one. */
    Answer<List<Member>> read() {
        Map<String, Person> people = new LinkedHashMap<>();
        List<Naming> namings = new ArrayList<>();
        membership
                .roles()
                .forEach((role, entries) ->
                        entries.forEach(entry -> namings.add(new Naming(entry, person -> person.roles.add(role)))));
        membership
                .rosters()
                .forEach((roster, entries) ->
                        entries.forEach(entry -> namings.add(new Naming(entry, person -> person.joins(roster)))));
        for (Naming naming : namings) {
            Answer<List<User>> answer = search.people(naming.entry());
            if (answer instanceof Answer.Not<List<User>> not) {
                return new Answer.Not<>(not.why());
            }
            for (User user : ((Answer.Ok<List<User>>) answer).value()) {
                naming.as().accept(people.computeIfAbsent(user.getId(), id -> new Person(user)));
            }
        }
        search.forget();
        return new Answer.Ok<>(people.values().stream().map(Person::member).toList());
    }

    /**
     * @param entry as the playbook has it
     * @param as    what that makes of each person behind it
     */
    private record Naming(String entry, Consumer<Person> as) {}

    private static final class Person {
        private final User user;
        private final Set<Role> roles = EnumSet.noneOf(Role.class);
        private final Set<String> rosters = new HashSet<>();

        Person(User user) {
            this.user = user;
        }

        void joins(String roster) {
            rosters.add(roster);
            roles.add(Role.REP);
        }

        Member member() {
            return new Member(
                    new UserId(user.getId()), name(), email(), zone(user.getTz()), !user.isDeleted(), roles, rosters);
        }

        private String name() {
            return user.getRealName() == null || user.getRealName().isBlank() ? user.getId() : user.getRealName();
        }

        private @Nullable String email() {
            return user.getProfile() == null ? null : user.getProfile().getEmail();
        }

        private static ZoneId zone(@Nullable String name) {
            try {
                return name == null ? ZoneOffset.UTC : ZoneId.of(name);
            } catch (DateTimeException unknown) {
                return ZoneOffset.UTC;
            }
        }
    }
}
