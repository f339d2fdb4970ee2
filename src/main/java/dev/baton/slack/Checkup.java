package dev.baton.slack;

import dev.baton.doctor.Examined;
import dev.baton.team.Membership;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Looks at a workspace as Baton would use it. Posts nothing and changes nothing there. */
public final class Checkup {

    private final SlackConnection connection;
    private final Clock clock;
    private final TokenCheck token;
    private final ChannelCheck channels;
    private final PeopleCheck people;

    /** @param clock real time */
    public Checkup(SlackConnection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
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

    /** Whether Slack would open a socket; none is opened. */
    public Examined socket(String appToken) {
        Answer<URI> answer = PatientCalls.patiently(new SocketAddresses(connection, appToken, clock)::next);
        return answer instanceof Answer.Not<URI> not
                ? new Examined("socket", "", List.of(Trouble.withSocket(not.why())))
                : Examined.good("socket", "Socket Mode is on");
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
