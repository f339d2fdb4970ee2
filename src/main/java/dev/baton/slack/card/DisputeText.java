package dev.baton.slack.card;

import dev.baton.lead.Actor;
import dev.baton.lead.Dispute;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Event;

/** What happens in a dispute, in a few words of mrkdwn. */
public final class DisputeText {

    private final Words words;

    public DisputeText(Words words) {
        this.words = words;
    }

    /** {@code The facts were right}: as it stands in a list to choose from. */
    public static String ground(Dispute.Ground ground) {
        return switch (ground) {
            case FACTS_RIGHT -> "The facts were right";
            case TERRITORY_RIGHT -> "The territory is right";
            case CONTACT_WORKS -> "The contact data works";
            case ASKED_FOR_IT -> "They asked for a demo or a call";
            case OTHER -> "Something else";
        };
    }

    static String within(Dispute.Ground ground) {
        String words = ground(ground);
        return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** {@code overturned by @olga today at 10:12}: how it ended, or by when it is decided. */
    public String standing(DisputeCase dispute) {
        Dispute over = dispute.over();
        return over == null
                ? Mrkdwn.dayAndTime("to be decided by", dispute.raised().due())
                : ended(over) + by(over) + " " + Mrkdwn.dayAndTime(over.at());
    }

    private static String ended(Dispute over) {
        if (over instanceof Dispute.Upheld) {
            return "the reject was upheld";
        }
        if (over instanceof Dispute.Overturned) {
            return "the reject was overturned";
        }
        if (over instanceof Dispute.Conceded) {
            return "the reject was taken back";
        }
        return over instanceof Dispute.Withdrawn ? "the dispute was withdrawn" : "the lead moved on";
    }

    private String by(Event event) {
        return event.by() instanceof Actor.Person person ? " by " + words.person(person.id()) : "";
    }

    /** A line of the card's thread. */
    String of(Dispute event, String who) {
        if (event instanceof Dispute.Raised raised) {
            return who + " disputes the reject of " + words.person(raised.rejecter()) + ": " + within(raised.ground())
                    + " · " + Mrkdwn.dayAndTime("to be decided by", raised.due());
        }
        if (event instanceof Dispute.Answered) {
            return who + " answered the dispute";
        }
        if (event instanceof Dispute.Late) {
            return "nobody has decided the dispute in time, so the next in line are asked, too";
        }
        if (event instanceof Dispute.Withdrawn) {
            return who + " withdrew the dispute, so the reject stands";
        }
        if (event instanceof Dispute.Upheld) {
            return who + " upheld the reject";
        }
        if (event instanceof Dispute.Overtaken) {
            return "the dispute is over, because the lead moved on";
        }
        String did = event instanceof Dispute.Conceded ? " took the reject back" : " overturned the reject";
        return who + did + ", so it is open again and the reject does not count";
    }

    /** Behind the reject on what is left of its card; empty where that says nothing. */
    String onCard(Dispute event) {
        if (event instanceof Dispute.Raised) {
            return "disputed" + by(event);
        }
        return event instanceof Dispute.Upheld ? "upheld" + by(event) : "";
    }
}
