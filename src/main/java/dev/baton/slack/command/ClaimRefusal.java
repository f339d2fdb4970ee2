package dev.baton.slack.command;

import dev.baton.lead.OwnedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.Route;
import dev.baton.lead.UserId;
import dev.baton.query.LeadFilter;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.OfferText;
import dev.baton.slack.card.Words;
import dev.baton.team.Team;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a lead is not theirs to take, and what else waits for whoever may claim there. */
final class ClaimRefusal {

    private final Team team;
    private final AlsoWaiting alsoWaiting;
    private final Words words;

    ClaimRefusal(Team team, AlsoWaiting alsoWaiting, Words words) {
        this.team = team;
        this.alsoWaiting = alsoWaiting;
        this.words = words;
    }

    Message lostRace(Refusal.ClaimedByOther lost, UserId reader) {
        Route route = lost.lead().committed().route();
        boolean mayClaim = team.member(reader)
                .filter(member -> member.mayClaimFor(route.roster()))
                .isPresent();
        return mayClaim
                ? alsoWaiting(claimedBy(lost), route, reader, lost.askedAt())
                : Says.sentence(isNotForThem(lost.lead(), route.roster()));
    }

    private static String isNotForThem(OwnedLead lead, @Nullable String roster) {
        return lead.number() + " is " + Mrkdwn.mention(lead.owner())
                + "'s: only its owner logs touches or turns it down, and only "
                + (roster == null ? "reps claim" : "the roster " + Says.code(roster) + " claims")
                + " there. Nothing was changed. "
                + Says.code("/lead status " + lead.number().value()) + " says how it stands.";
    }

    Message offered(Refusal.OfferedToOther offered, UserId reader) {
        String sentence = offered.lead().number() + " is not yours to claim yet. "
                + new OfferText(words).running(offered.offer())
                + ". If they do not take it, it goes to the next in turn or opens to everybody on the roster;"
                + " the card says when.";
        return alsoWaiting(sentence, offered.lead().committed().route(), reader, offered.askedAt());
    }

    /** Who may not claim there is not offered what else waits. */
    private Message alsoWaiting(String sentence, Route route, UserId reader, Instant now) {
        return team.member(reader)
                .filter(member -> member.mayClaimFor(route.roster()))
                .map(member -> alsoWaiting.after(
                        sentence, route.channel(), new LeadFilter.Claimant(reader, member.rosters(), now)))
                .orElseGet(() -> Says.sentence(sentence));
    }

    String notOnRoster(Refusal.NotOnRoster off) {
        String who = new Named(team).whoMay(member -> member.mayClaimFor(off.roster()));
        return off.lead().number() + " " + whoseItIs(off)
                + (who.isEmpty() ? " Slack knows nobody who is." : " It can be claimed by " + who + ".")
                + " Who is on a roster stands in the playbook.";
    }

    private String whoseItIs(Refusal.NotOnRoster off) {
        String roster = off.roster();
        if (roster == null) {
            return "is in the fallback channel, where anybody on a roster may claim, and you are on none.";
        }
        String territory = words.territory(off.lead().committed().route().territory());
        return "came to " + Mrkdwn.escape(territory) + ", where the roster " + Says.code(roster)
                + " may claim, and you are not on it.";
    }

    static String teamUnknown(Refusal.TeamUnknown unknown) {
        return "Baton cannot tell yet who may claim what: Slack has not told it who is on which roster since it was"
                + " installed. Nothing was changed, and " + unknown.number()
                + " still waits. Try again in a minute; if it"
                + " goes on, tell operations.";
    }

    private static String claimedBy(Refusal.ClaimedByOther lost) {
        OwnedLead lead = lost.lead();
        Duration before = Duration.between(lead.owned().at(), lost.askedAt());
        String owner = Mrkdwn.mention(lead.owner());
        return before.toHours() < 1
                ? lead.number() + " was claimed by " + owner + " " + earlier(before) + "."
                : lead.number() + " has been " + owner + "'s "
                        + Mrkdwn.dayAndTime("since", lead.owned().at()) + ".";
    }

    private static String earlier(Duration before) {
        if (before.toSeconds() < 1) {
            return "a moment before you";
        }
        return (before.toMinutes() < 1 ? counted(before.toSeconds(), "second") : counted(before.toMinutes(), "minute"))
                + " before you";
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
