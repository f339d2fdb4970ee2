package dev.baton.slack;

import dev.baton.doctor.Examined;
import dev.baton.team.Membership;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Looks at a workspace as Baton would use it. Posts nothing and changes nothing there. */
public final class Checkup {

    private final TokenCheck token;
    private final ChannelCheck channels;
    private final PeopleCheck people;

    /** @param clock real time */
    public Checkup(SlackConnection connection, Clock clock) {
        PatientCalls calls = new PatientCalls(new SlackCalls(connection.methods(), new Pace(clock)));
        token = new TokenCheck(calls, clock);
        channels = new ChannelCheck(calls);
        people = new PeopleCheck(new SlackClient(connection, clock));
    }

    /**
     * The token, what it may do, and whether this machine's clock agrees with Slack's; only the token where it is not
     * let in.
     *
     * @param scopes what Baton needs
     */
    public List<Examined> access(Set<String> scopes) {
        return token.examine(scopes);
    }

    /**
     * @param names            as the playbook has them, {@code #name} or {@code C…}
     * @param outsidersAllowed whether other organisations and guests may read there
     */
    public Examined channels(Set<String> names, boolean outsidersAllowed) {
        return channels.examine(names, outsidersAllowed);
    }

    /** Everybody whom the playbook names, by whatever name. */
    public Examined people(Membership membership) {
        return people.examine(membership);
    }
}
