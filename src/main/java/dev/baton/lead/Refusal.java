package dev.baton.lead;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a move was not made. Nothing was changed; the reader is told why, privately, and what is possible instead. */
public sealed interface Refusal {

    /** Tells how a lead stands, which is for those who may see it. What only a manager is told is not among them. */
    interface Standing {
        Lead lead();
    }

    record NoSuchLead(LeadNumber number) implements Refusal {}

    /** Others changed it again and again in the same moment, so this move never got its turn. */
    record Contended(LeadNumber number) implements Refusal {}

    /** It is not ready, so there is nothing to claim yet. */
    record StillHeld(HeldLead lead) implements Refusal, Standing {}

    /** Only marketing and whoever stands behind it hands off what is not ready. */
    record NotTheirsToHandOff(LeadNumber number) implements Refusal {}

    /** Only what is held can be handed off by hand. */
    record NotHeld(Lead lead) implements Refusal, Standing {}

    record AlreadyYours(OwnedLead lead) implements Refusal, Standing {}

    /** Somebody else was first. */
    record ClaimedByOther(OwnedLead lead, Instant askedAt) implements Refusal, Standing {}

    /** Nobody has it, so it cannot be given back. */
    record NobodyHasIt(OpenLead lead) implements Refusal, Standing {}

    /** Only its owner may do this. */
    record NotYours(OwnedLead lead) implements Refusal, Standing {}

    /**
     * The person may not claim here.
     *
     * @param roster the roster that may, or null on the fallback channel, where any rep may
     */
    record NotOnRoster(OpenLead lead, @Nullable String roster) implements Refusal, Standing {}

    /** For now it is somebody else's alone to claim. */
    record OfferedToOther(OpenLead lead, Offer offer, Instant askedAt) implements Refusal, Standing {}

    /** Slack has not yet told Baton who is who since it was installed. */
    record TeamUnknown(LeadNumber number) implements Refusal {}

    /**
     * The same attempt is logged already: a system told of it, or the same click.
     *
     * @param touch as it is logged
     */
    record AlreadyLogged(HandedOffLead lead, Touch touch) implements Refusal, Standing {}

    /** There is no next step that could be put off. */
    record NothingPlanned(OwnedLead lead) implements Refusal, Standing {}

    /** Nobody has to look after it any more: it has been touched. */
    record NotLate(OwnedLead lead) implements Refusal, Standing {}

    /** Only marketing does this, and whoever stands behind it. */
    record ForMarketers(LeadNumber number) implements Refusal {}

    /**
     * Nobody waits for something of it to be mended.
     *
     * @param last what was asked for last; null where nothing ever was
     */
    record NothingToMend(Lead lead, @Nullable FixTask last) implements Refusal, Standing {}

    /**
     * Nobody waits for a decision about everybody with its e-mail domain.
     *
     * @param ask what was decided; null where nobody ever asked
     */
    record NoDomainAsked(Lead lead, @Nullable DomainAsk ask) implements Refusal, Standing {}

    /** Only who has it, or had to do with it, can say what was heard. */
    record NotHeard(Lead lead, UserId owner) implements Refusal, Standing {}

    /** Only marketing contests rejects. */
    record ForDisputers(LeadNumber number) implements Refusal {}

    /**
     * Its reject cannot be contested.
     *
     * @param dispute the one there was about it; null for none
     */
    record NotDisputable(Lead lead, Because why, @Nullable DisputeCase dispute) implements Refusal, Standing {

        public enum Because {
            /** Nobody rejected it. */
            NOT_REJECTED,
            /** It was turned down for a fact about the lead. */
            DISQUALIFIED,
            /** It is in front of others since. */
            REROUTED,
            /** It is part of another lead since. */
            MERGED,
            /** It has gone on since. */
            MOVED_ON,
            /** It is too long ago. */
            TOO_LATE,
            /** It was contested before. */
            ALREADY,
            /** They rejected it themselves. */
            THEIR_OWN,
            /** Nobody is to contact this person. */
            LEFT_ALONE,
            /** The playbook names nobody else who could decide. */
            NOBODY_DECIDES
        }
    }

    /**
     * Nothing is contested of it now.
     *
     * @param last the latest dispute that there was; null for none
     */
    record NoDispute(Lead lead, @Nullable DisputeCase last) implements Refusal, Standing {}

    /**
     * That is somebody else's to do in this dispute.
     *
     * @param who it is for; may be empty
     */
    record NotTheirPart(Lead lead, Part part, Set<UserId> who) implements Refusal, Standing {
        public NotTheirPart {
            who = Set.copyOf(who);
        }

        public enum Part {
            DECIDER,
            REJECTER,
            DISPUTER
        }
    }

    /** The rejecter has answered the dispute before. */
    record AnsweredBefore(Lead lead) implements Refusal, Standing {}

    /** Only managers do this. */
    record ForManagers() implements Refusal {}

    /** Nothing can have been done in the future, and nothing is logged that is older than {@code earliest}. */
    record NotThen(LeadNumber number, Instant doneAt, Instant earliest) implements Refusal {}

    /** The next step would be in the past, or later than {@code latest}. */
    record NoStepThen(LeadNumber number, Instant at, Instant latest) implements Refusal {}

    /** What was asked for is no move of a lead in this state. */
    record NotFrom(SettledLead lead, Move move) implements Refusal, Standing {}

    /**
     * What was asked for comes of working a lead, and nobody has touched it in this cycle.
     *
     * @param move {@link Move#TURN_DOWN} for a reason that is found out, or {@link Move#QUALIFY}
     */
    record NotWorked(HandedOffLead lead, Move move) implements Refusal, Standing {}

    /**
     * It cannot be turned down like this.
     *
     * @param field   what has to be said differently; null where it is the reason itself
     * @param problem a sentence; may show what somebody typed
     */
    record NotLikeThis(LeadNumber number, @Nullable Asked field, String problem) implements Refusal {}

    /** It is no opportunity yet, so it can be neither won nor lost. */
    record NotQualified(HandedOffLead lead) implements Refusal, Standing {}

    /** Only its owner and managers may say what became of it. */
    record ForOwnerOrManager(PursuedLead lead) implements Refusal, Standing {}

    /**
     * What somebody did with it cannot be taken back.
     *
     * @param what   the event that says why; null for {@link Why#NOTHING}
     * @param before what had happened to the lead before that
     */
    record NotUndone(Lead lead, Why why, @Nullable Event what, List<Event> before) implements Refusal, Standing {

        public NotUndone {
            before = List.copyOf(before);
        }

        public enum Why {
            /** They did nothing with it, or nothing that is ever taken back. */
            NOTHING,
            /** Somebody else did it. */
            NOT_THEIRS,
            /** It is too long ago. */
            TOO_LATE,
            /** Something else has happened since. */
            FOLLOWED,
            /** Others heard of it at once. */
            TOLD,
            /** It was taken back. */
            ALREADY
        }
    }

    /** Whoever it is to be given to has it. */
    record AlreadyTheirs(Lead lead, UserId rep) implements Refusal {}

    /**
     * It cannot be given to this person.
     *
     * @param onRoster whether they may claim there, and are only not available
     * @param others   who could take it; may be empty
     */
    record NotForThem(Lead lead, UserId rep, boolean onRoster, List<UserId> others) implements Refusal {
        public NotForThem {
            others = List.copyOf(others);
        }
    }

    /** It is not that person's any more, or nothing that is handed over. */
    record NotTheirs(Lead lead) implements Refusal {}

    /** Nobody can be given anything who is not available. */
    record NotAvailable(UserId rep) implements Refusal {}

    /** What can be asked for. */
    enum Move {
        CLAIM,
        RELEASE,
        TOUCH,
        MOVE_STEP,
        MOVE_ON,
        TURN_DOWN,
        QUALIFY,
        WIN,
        LOSE,
        REASSIGN,
        HEAR,
        RIDE
    }
}
