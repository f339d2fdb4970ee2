package dev.baton.desk;

import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Presence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who can be given a lead: whoever may claim there and is here. */
final class Takers {

    private final Presence presence;

    Takers(Presence presence) {
        this.presence = presence;
    }

    boolean isManager(UserId who) {
        return presence.team().isManager(who);
    }

    /** Whether Slack knows them, so that they can be told something. */
    boolean isKnown(UserId who) {
        return presence.team().member(who).filter(Member::active).isPresent();
    }

    boolean isAvailable(UserId who, Instant now) {
        return isKnown(who) && presence.absences().of(who, now).isEmpty();
    }

    /** Every rep who is here, by name. */
    List<Member> everybody(Instant now) {
        Presence.Roll roll = presence.at(now);
        return roll.members().stream()
                .filter(member -> roll.isHereFor(member.id(), null))
                .toList();
    }

    /** By name; whoever has it is not among them. */
    List<Member> of(Lead lead, Instant now) {
        Presence.Roll roll = presence.at(now);
        return roll.members().stream()
                .filter(member -> roll.isHereFor(member.id(), roster(lead)))
                .filter(member -> !isOwner(lead, member.id()))
                .toList();
    }

    /** Why the lead cannot be given to this person; empty if it can. */
    Optional<Refusal> refusal(Lead lead, UserId rep, Instant now) {
        if (isOwner(lead, rep)) {
            return Optional.of(new Refusal.AlreadyTheirs(lead, rep));
        }
        if (presence.at(now).isHereFor(rep, roster(lead))) {
            return Optional.empty();
        }
        boolean onRoster = presence.team()
                .member(rep)
                .filter(member -> isNamedFor(member, roster(lead)))
                .isPresent();
        List<UserId> others = of(lead, now).stream().map(Member::id).toList();
        return Optional.of(new Refusal.NotForThem(lead, rep, onRoster, others));
    }

    private static boolean isNamedFor(Member member, @Nullable String roster) {
        return roster == null ? !member.rosters().isEmpty() : member.rosters().contains(roster);
    }

    private static boolean isOwner(Lead lead, UserId rep) {
        return lead.claim().filter(claim -> claim.owner().equals(rep)).isPresent();
    }

    private static @Nullable String roster(Lead lead) {
        return lead.handOff().map(HandOff::route).map(route -> route.roster()).orElse(null);
    }
}
