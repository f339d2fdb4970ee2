package dev.baton.slack.command;

import dev.baton.desk.MendLead;
import dev.baton.lead.FixTask;
import dev.baton.lead.Lead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.Route;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.query.LeadFilter;
import dev.baton.slack.card.DomainText;
import dev.baton.slack.card.FixTaskMessage;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.OfferText;
import dev.baton.slack.card.Words;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why a move was not made and what is possible instead, the same way for buttons and commands. */
final class Refusals {

    private static final int NAMED = 5;

    private final Team team;
    private final AlsoWaiting alsoWaiting;
    private final HeldBack heldBack;
    private final PresentState presentState;
    private final Words words;

    Refusals(Team team, AlsoWaiting alsoWaiting, HeldBack heldBack, PresentState presentState, Words words) {
        this.team = team;
        this.alsoWaiting = alsoWaiting;
        this.heldBack = heldBack;
        this.presentState = presentState;
        this.words = words;
    }

    Message tell(Refusal refusal, UserId reader) {
        if (refusal instanceof Refusal.ClaimedByOther lost) {
            return lostRace(lost, reader);
        }
        if (refusal instanceof Refusal.OfferedToOther offered) {
            return alsoWaiting(offeredTo(offered), offered.lead().committed().route(), reader, offered.askedAt());
        }
        if (refusal instanceof Refusal.NotUndone not) {
            return Says.sentence(new UndoRefusal(words, presentState).sentence(not, reader));
        }
        if (refusal instanceof Refusal.NobodyHasIt nobodys) {
            return Says.sentence(nobodys.lead().number() + " is nobody's, and only an owner can do that. "
                    + presentState.whoClaims(nobodys.lead(), reader));
        }
        return Says.sentence(sentence(refusal));
    }

    /** Who may not claim there is not offered what else waits. */
    private Message lostRace(Refusal.ClaimedByOther lost, UserId reader) {
        return alsoWaiting(claimedBy(lost), lost.lead().committed().route(), reader, lost.askedAt());
    }

    private Message alsoWaiting(String sentence, Route route, UserId reader, Instant now) {
        return team.member(reader)
                .filter(member -> member.mayClaimFor(route.roster()))
                .map(member -> alsoWaiting.after(
                        sentence, route.channel(), new LeadFilter.Claimant(reader, member.rosters(), now)))
                .orElseGet(() -> Says.sentence(sentence));
    }

    private String offeredTo(Refusal.OfferedToOther offered) {
        return offered.lead().number() + " is not yours to claim yet. "
                + new OfferText(words).running(offered.offer())
                + ". If they do not take it, it goes to the next in turn or opens to everybody on the roster;"
                + " the card says when.";
    }

    private String sentence(Refusal refusal) {
        if (refusal instanceof Refusal.NoSuchLead none) {
            return "There is no lead " + none.number() + ". " + Says.code("/lead status")
                    + " with a company or an e-mail" + " address finds its number.";
        }
        if (refusal instanceof Refusal.StillHeld held) {
            return held.lead().number() + " is held, so there is nothing to do with it yet: "
                    + heldBack.by(held.lead())
                    + ". It is posted by itself as soon as the person comes in again with enough.";
        }
        if (refusal instanceof Refusal.AlreadyYours yours) {
            return yours.lead().number() + " is yours already, "
                    + Mrkdwn.dayAndTime("since", yours.lead().owned().at()) + ". "
                    + command("show", yours.lead()) + " opens it with the contact in full.";
        }
        if (refusal instanceof Refusal.NotYours others) {
            return others.lead().number() + " belongs to "
                    + Mrkdwn.mention(others.lead().owner()) + ", and only they can do that. Nothing was changed.";
        }
        if (refusal instanceof Refusal.NotOnRoster off) {
            return notOnRoster(off);
        }
        if (refusal instanceof Refusal.AlreadyLogged logged) {
            Touch touch = logged.touch();
            return logged.lead().number() + " has that one already: "
                    + Mrkdwn.dayAndTime("it was done", touch.doneAt()) + ", and the key "
                    + Says.code(Objects.requireNonNullElse(touch.via(), "")) + " logged it for you. If you tried once"
                    + " more since, " + command("touch", logged.lead()) + " opens the form, where you can say when.";
        }
        if (refusal instanceof Refusal.NothingPlanned none) {
            return none.lead().number() + " has no next step, so there is nothing to put off. "
                    + command("touch", none.lead()) + " logs what you did, and plans one.";
        }
        if (refusal instanceof Refusal.NotLate touched) {
            return touched.lead().number() + " has been touched, so nobody has to look after it any more. "
                    + command("show", touched.lead()) + " has everything about it.";
        }
        if (refusal instanceof Refusal.ForMarketers only) {
            String who =
                    named(member -> member.active() && member.roles().stream().anyMatch(MendLead.WHO::contains));
            return only.number() + " was not changed: what is wrong with a lead is mended by marketing, managers and"
                    + " operations, and the playbook names you as none of them. "
                    + (who.isEmpty() ? "Slack knows nobody who is." : "Ask " + who + ".");
        }
        if (refusal instanceof Refusal.NothingToMend none) {
            Lead lead = none.lead();
            FixTask last = none.last();
            return "Nothing of " + lead.number() + " waits to be mended"
                    + (last == null ? ". " : ": " + new FixTaskMessage(words).over(lead, last) + ". ")
                    + command("show", lead) + " has how it is now, `/lead list fixes` what waits.";
        }
        if (refusal instanceof Refusal.NoDomainAsked none) {
            return none.lead().number() + " needs no decision about its domain any more: "
                    + new DomainText(words).of(none.lead(), none.ask()) + ". "
                    + command("show", none.lead()) + " has how it is now.";
        }
        if (refusal instanceof Refusal.NotThen then) {
            return "Nothing was logged on " + then.number() + ": "
                    + Mrkdwn.dayAndTime("it cannot have been done", then.doneAt())
                    + ". A touch is logged after it was done, "
                    + Mrkdwn.dayAndTime("and not for anything before", then.earliest())
                    + ".";
        }
        if (refusal instanceof Refusal.NoStepThen step) {
            return "Nothing was logged on " + step.number() + ": the next step has to be still to come, "
                    + Mrkdwn.dayAndTime("and not after", step.latest()) + ". You gave "
                    + Mrkdwn.dayAndTime("the time", step.at()) + ".";
        }
        if (refusal instanceof Refusal.NotWorked early) {
            boolean qualifying = early.move() == Refusal.Move.QUALIFY;
            return "Nobody has touched " + early.lead().number() + " yet, and "
                    + (qualifying
                            ? "an opportunity is found by working a lead"
                            : "a lead is disqualified by what was found out by working it")
                    + ". Nothing was changed. " + command("touch", early.lead()) + " logs a touch"
                    + (qualifying ? "." : "; a fault of the hand-off is a reject.");
        }
        if (refusal instanceof Refusal.NotLikeThis not) {
            return not.number() + " was not changed. " + Mrkdwn.typed(not.problem(), 500);
        }
        if (refusal instanceof Refusal.NotFrom settled) {
            return presentState.settled(settled);
        }
        if (refusal instanceof Refusal.NotQualified early) {
            return early.lead().number() + " is not qualified yet, so it is neither won nor lost. "
                    + command("qualify", early.lead()) + ", typed by its owner once they have touched it, says that it"
                    + " is a real opportunity; one that comes to nothing before is turned down.";
        }
        if (refusal instanceof Refusal.ForOwnerOrManager others) {
            return others.lead().number() + " is "
                    + Mrkdwn.mention(others.lead().owner())
                    + "'s, and only they or a manager can say what became of it. Nothing was changed.";
        }
        return new HandingRefusal(team).sentence(refusal).orElseGet(() -> teamUnknown((Refusal.TeamUnknown) refusal));
    }

    private static String teamUnknown(Refusal.TeamUnknown unknown) {
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

    private String notOnRoster(Refusal.NotOnRoster off) {
        String who = who(off.roster());
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

    private String who(@Nullable String roster) {
        return named(member -> member.mayClaimFor(roster));
    }

    private String named(Predicate<Member> may) {
        List<Member> able = team.members().stream().filter(may).toList();
        String named = able.stream()
                .limit(NAMED)
                .map(member -> Mrkdwn.mention(member.id()))
                .collect(Collectors.joining(", "));
        return able.size() > NAMED ? named + " and " + (able.size() - NAMED) + " more" : named;
    }

    private static String command(String verb, Lead lead) {
        return Says.code("/lead " + verb + " " + lead.number().value());
    }
}
