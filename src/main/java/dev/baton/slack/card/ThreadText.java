package dev.baton.slack.card;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.Lead;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.Pursuit;
import dev.baton.lead.Reason;
import dev.baton.lead.Reassignment;
import dev.baton.lead.Typed;
import dev.baton.phrase.Quantity;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One plain sentence for each thing that happened to a lead, as its card's thread tells it. */
public final class ThreadText {

    /** A touch that is logged within this time of being done says only once when that was. */
    private static final Duration LOGGED_LATE = Duration.ofMinutes(5);

    private static final int TEXT = 600;

    /** In this order; a note speaks for itself. */
    private static final Map<Typed.Kind, String> TYPED = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            Typed.Kind.NOTE, "",
            Typed.Kind.ASKED, "asked: ",
            Typed.Kind.MISSING, "material missing: ",
            Typed.Kind.REASON, "",
            Typed.Kind.COMPETITOR, "chose ",
            Typed.Kind.LINK, "see ")));

    private final Words words;

    public ThreadText(Words words) {
        this.words = words;
    }

    /**
     * One block, so that Slack makes no link of what was typed.
     *
     * @param typed  what somebody typed with it; the whole channel reads it, so contact details in it are hidden
     * @param before what had happened to the lead before
     */
    public Message render(Lead lead, Event event, Map<Typed.Kind, String> typed, List<Event> before) {
        StringBuilder all = new StringBuilder(line(lead, event, before));
        Shown shown = Shown.toEverybody(lead);
        TYPED.forEach((kind, label) -> shown.text(typed.get(kind), TEXT)
                .ifPresent(text -> all.append("\n> ").append(label).append(Mrkdwn.typed(text, TEXT))));
        String line = all.toString();
        return new Message(line, List.of(Layout.section(line)));
    }

    /** The same as one line of mrkdwn: {@code 10:44 @rep claimed it, 2 min after it came in (promise 15 min) ✓}. */
    public String line(Lead lead, Event event, List<Event> before) {
        String sentence = event instanceof Event.Claimed claimed
                ? who(event.by()) + " " + new ClaimText(words).of(lead, claimed, before)
                : sentence(lead, event);
        return Mrkdwn.time(event.at()) + " " + sentence;
    }

    private String sentence(Lead lead, Event event) {
        if (event instanceof Event.Received received) {
            return "came in through " + source(lead) + sentBy(received.by());
        }
        if (event instanceof Event.Held held) {
            return "held, score " + held.score() + " of 100"
                    + (held.pointsMissing() > 0 ? ", " + Quantity.of(held.pointsMissing(), "point") + " short" : "");
        }
        if (event instanceof Event.HandedOff handedOff) {
            return handedOff(lead, handedOff);
        }
        if (event instanceof Event.CameInAgain again) {
            return "came in again through " + source(lead) + ", score " + again.scoreBefore() + " → "
                    + again.scoreNow();
        }
        if (event instanceof Event.Touched touched) {
            return touched(touched);
        }
        if (event instanceof Event.PromiseRan ran) {
            return PromiseText.of(ran);
        }
        if (event instanceof OfferEvent.Offered offered) {
            return new OfferText(words).offered(offered);
        }
        if (event instanceof OfferEvent.OfferEnded ended) {
            return new OfferText(words).ended(ended);
        }
        if (event instanceof OfferEvent.OfferedToNobody nobody) {
            return new OfferText(words).toNobody(nobody.passedOver());
        }
        if (event instanceof Event.TakenBack back) {
            return "went back to the channel: " + who(new Actor.Person(back.from())) + " "
                    + Mrkdwn.at("had claimed it", back.since(), back.at()) + " and nobody has touched it";
        }
        if (event instanceof Event.Released) {
            return who(event.by()) + " released it, so it is open again";
        }
        if (event instanceof Reassignment reassignment) {
            return new ReassignmentText(words).of(lead, reassignment, who(event.by()));
        }
        if (event instanceof FollowUp followUp) {
            return new FollowUpText(words).of(followUp, who(event.by()));
        }
        if (event instanceof Dispute dispute) {
            return new DisputeText(words).of(dispute, who(event.by()));
        }
        return settled(lead, event);
    }

    private String settled(Lead lead, Event event) {
        if (event instanceof Event.TurnedDown down) {
            String verb = down.kind() == Reason.Kind.REJECT ? " rejected it: " : " disqualified it: ";
            return who(event.by()) + verb + Mrkdwn.escape(words.reason(down.reason()));
        }
        if (event instanceof Aftermath.Undone undone) {
            return who(event.by()) + " took back " + AftermathText.undone(undone);
        }
        if (event instanceof Aftermath.HandedOffAnyway anyway) {
            return AftermathText.of(anyway) + ", by " + who(event.by());
        }
        if (event instanceof Aftermath aftermath) {
            return AftermathText.of(aftermath);
        }
        if (event instanceof Event.Corrected corrected) {
            return who(event.by()) + " corrected it: not "
                    + Mrkdwn.escape(words.criterion(lead.scorecard().definitionVersion(), corrected.criterion()))
                    + ", score " + corrected.scoreBefore() + " → " + corrected.scoreNow();
        }
        if (event instanceof Event.HeldBack) {
            return "held until the person comes in again";
        }
        if (event instanceof Event.Recycled recycled) {
            return Mrkdwn.day("comes back on", recycled.until());
        }
        if (event instanceof Event.Merged merged) {
            return "is part of " + merged.into() + " now";
        }
        if (event instanceof Event.Absorbed absorbed) {
            return who(event.by()) + " found that " + absorbed.from()
                    + " is the same person, so what came in there is here" + " now; score " + absorbed.scoreBefore()
                    + " → " + absorbed.scoreNow();
        }
        if (event instanceof Pursuit.Qualified qualified) {
            return who(event.by()) + " qualified it"
                    + (qualified.amount() == null ? "" : ", worth " + Quantity.plain(qualified.amount()));
        }
        if (event instanceof Pursuit.Lost lost) {
            return who(event.by()) + " lost it: " + Mrkdwn.escape(words.lossReason(lost.reason()));
        }
        return who(event.by()) + " won it";
    }

    private String handedOff(Lead lead, Event.HandedOff event) {
        String score = "score " + event.score() + " of 100"
                + words.tier(event.tier())
                        .map(tier -> " (" + Mrkdwn.escape(tier) + ")")
                        .orElse("");
        String channel = Mrkdwn.channel(event.channel());
        String came =
                PromiseLine.handedOffAtOnce(lead, event.at()) ? "came in and was handed off to " : "handed off to ";
        return event.territory() == null
                ? came + channel + ": no territory took it, " + score
                : came + channel + ": territory " + Mrkdwn.escape(words.territory(event.territory())) + ", " + score;
    }

    private String touched(Event.Touched event) {
        String done = event.doneAt().isBefore(event.at().minus(LOGGED_LATE))
                ? ", done " + Mrkdwn.dayAndTime("on", event.doneAt())
                : "";
        String next = event.next() == null ? "" : " · " + Touches.next(event.next());
        String told = event.via() == null ? "" : ", as the key " + Mrkdwn.typed(event.via(), 40) + " reports";
        return who(event.by()) + " tried: " + Touches.did(event.channel(), event.outcome()) + " (touch " + event.count()
                + ")" + told + done + kept(event) + next;
    }

    private static String kept(Event.Touched event) {
        Instant due = event.promisedBy();
        if (due == null) {
            return "";
        }
        return " (" + Mrkdwn.near("first touch promised by", due, event.at()) + ") "
                + (event.doneAt().isAfter(due) ? "✗ late" : "✓");
    }

    private static String source(Lead lead) {
        return Mrkdwn.escape(new CameIn(lead).source().replace('`', '\''));
    }

    private String sentBy(Actor by) {
        return by instanceof Actor.Baton ? "" : ", sent by " + who(by);
    }

    private String who(Actor by) {
        if (by instanceof Actor.Person person) {
            return words.person(person.id());
        }
        if (by instanceof Actor.Integration integration) {
            return "the key " + Mrkdwn.typed(integration.key(), 40);
        }
        return by instanceof Actor.Importer ? "an import" : "Baton";
    }
}
