package dev.baton.slack.card;

import dev.baton.lead.Aftermath;
import dev.baton.phrase.Quantity;

/** What follows from turning a lead down, in a few words of mrkdwn. */
final class AftermathText {

    private AftermathText() {}

    static String of(Aftermath event) {
        if (event instanceof Aftermath.Suppressed suppressed) {
            return suppressed.forGood()
                    ? "nobody contacts this person again"
                    : "whoever comes in with this e-mail address is held";
        }
        if (event instanceof Aftermath.Undone undone) {
            return "taken back: " + undone(undone);
        }
        if (event instanceof Aftermath.SamePerson same) {
            return "the same person as " + same.as();
        }
        if (event instanceof Aftermath.DomainAsked) {
            return "managers are asked to hold everybody with its e-mail domain";
        }
        if (event instanceof Aftermath.DomainSuppressed) {
            return "everybody who comes in with its e-mail domain is held";
        }
        if (event instanceof Aftermath.DomainLeft) {
            return "the others with its e-mail domain are left in peace";
        }
        if (event instanceof Aftermath.Lifted) {
            return "neither its e-mail address nor its domain is suppressed any more";
        }
        if (event instanceof Aftermath.ConsentWithdrawn) {
            return "consent withdrawn";
        }
        if (event instanceof Aftermath.ConsentDoubted) {
            return "marketing is shown the form and its words";
        }
        if (event instanceof Aftermath.FixAsked asked) {
            return "marketing is asked to mend: " + field(asked.field());
        }
        if (event instanceof Aftermath.Fixed fixed) {
            return field(fixed.field()) + " was mended";
        }
        if (event instanceof Aftermath.HandedOffAnyway anyway) {
            return "handed off anyway, with a score of " + anyway.score()
                    + (anyway.pointsMissing() == 0
                            ? ""
                            : ", " + Quantity.of(anyway.pointsMissing(), "point") + " short");
        }
        if (event instanceof Aftermath.HandedOffAsOwn own) {
            return "found by a rep, whose it is; counts apart. Score " + own.score();
        }
        return "named by " + ((Aftermath.Referred) event).from() + " in their place";
    }

    /** What was taken back. */
    static String undone(Aftermath.Undone event) {
        return switch (event.what()) {
            case "claimed" -> "the claim";
            case "touched" -> "the touch";
            default -> "that it was " + event.what();
        };
    }

    static String field(String fact) {
        return fact.equals("email") ? "e-mail address" : fact;
    }
}
