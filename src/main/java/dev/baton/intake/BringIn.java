package dev.baton.intake;

import dev.baton.lead.Actor;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Submission;
import dev.baton.lead.UserId;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Somebody in the workspace brings a lead in. It is checked, recognised, scored and routed like one that a system sends;
 * somebody who is known is shown before anything is added to the lead they have.
 */
public final class BringIn {

    /** Who may. */
    public static final Set<Role> WHO = Set.of(Role.MARKETER, Role.MARKETING_LEAD, Role.OPERATIONS, Role.REP);

    /** Whose leads are for whichever rep the playbook says. */
    public static final Set<Role> FOR_EVERYBODY = Set.of(Role.MARKETER, Role.MARKETING_LEAD, Role.OPERATIONS);

    private final SubmissionReader reader;
    private final ReceiveLead receive;
    private final LeadBook book;
    private final Team team;

    public BringIn(SubmissionReader reader, ReceiveLead receive, LeadBook book, Team team) {
        this.reader = reader;
        this.receive = receive;
        this.book = book;
        this.team = team;
    }

    /**
     * Who brings it, and how their request is known.
     *
     * @param key  names the request, so that the same one delivered twice adds one lead
     * @param seen whether they were shown that lead before they sent this
     */
    public record Bringing(UserId by, String key, Predicate<LeadNumber> seen) {}

    /** What came of it. */
    public sealed interface Brought {

        /**
         * It is on disk.
         *
         * @param warnings what was not understood but does not cost the lead
         */
        record Taken(Receipt receipt, List<FieldProblem> warnings) implements Brought {}

        /** The person has this lead already, which was not shown yet; nothing was added. */
        record Known(Lead lead) implements Brought {}

        /** Nothing was added; every problem that was found, at least one. */
        record Wrong(List<FieldProblem> problems) implements Brought {}

        /** They may not; nothing was added. */
        record NotTheirs() implements Brought {}
    }

    public boolean may(UserId who) {
        return team.isOneOf(who, WHO);
    }

    /** Whether what they bring in is theirs at once: that of a rep who is nothing else that brings leads in. */
    public boolean keeps(UserId who) {
        return team.isOneOf(who, Set.of(Role.REP)) && !team.isOneOf(who, FOR_EVERYBODY);
    }

    /** The lead that the person has already; empty for somebody new, and as long as nothing says who it is. */
    public Optional<Lead> known(LeadForm form, UserId by) {
        return reader.read(form.document(), new Actor.Person(by)) instanceof Reading.Accepted accepted
                ? receive.known(accepted.submission())
                : Optional.empty();
    }

    public Brought bring(LeadForm form, Bringing bringing) {
        if (!may(bringing.by())) {
            return new Brought.NotTheirs();
        }
        Reading reading = reader.read(form.document(), new Actor.Person(bringing.by()));
        if (reading instanceof Reading.Refused refused) {
            return new Brought.Wrong(refused.problems());
        }
        Reading.Accepted accepted = (Reading.Accepted) reading;
        Submission submission = accepted.submission();
        Optional<Lead> notSeen = book.carriedOut(bringing.key()).isPresent()
                ? Optional.empty()
                : receive.known(submission).filter(lead -> !bringing.seen().test(lead.number()));
        return notSeen.<Brought>map(Brought.Known::new)
                .orElseGet(() -> new Brought.Taken(received(submission, bringing), accepted.warnings()));
    }

    private Receipt received(Submission submission, Bringing bringing) {
        return keeps(bringing.by())
                ? receive.receiveOwn(submission, bringing.by(), bringing.key())
                : receive.receive(submission, bringing.key());
    }
}
