package dev.baton.digest.edition;

import dev.baton.digest.Figures;
import dev.baton.digest.Measured;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A number that every digest has. Its code is what people type to open it, and is never changed. */
public enum Figure {
    HANDED_OFF(
            "handed off",
            "Leads that were ready and were then handed off for the first time.",
            figures -> figures.volume().handOffs()),
    SENT_ON(
            "re-routed",
            "Of those handed off: turned down by somebody, and at once sent to where they belong.",
            figures -> figures.volume().sentOn()),
    HELD(
            "held",
            "Leads that were not ready in that time and had not been handed off by its end.",
            figures -> figures.volume().held()),
    ANYWAY(
            "handed off anyway",
            "Leads that somebody handed off although they were not ready. They are in no rate.",
            figures -> figures.volume().anyway()),
    RECYCLED(
            "handed off again",
            "Hand-offs of leads that had been in front of sales before. They are in no rate.",
            figures -> figures.volume().recycled()),
    ACCEPTED(
            "accepted",
            "Of those handed off: touched, or claimed and kept past the time for a touch, and not rejected.",
            figures -> figures.acceptance().accepted().part()),
    ACCEPTANCE(
            "acceptance",
            "Accepted ÷ decided. What was turned down for a reason that says nothing of the lead's quality is in neither.",
            figures -> figures.acceptance().accepted()),
    HYGIENE(
            "hygiene",
            "Turned down for a reason that says nothing of the lead's quality ÷ decided, those included.",
            figures -> figures.acceptance().hygiene()),
    PENDING(
            "pending",
            "Rejected, and marketing is mending it or contests that.",
            figures -> figures.acceptance().pending()),
    WAITING(
            "undecided",
            "Nobody had accepted or turned them down by the end of that time.",
            figures -> figures.acceptance().waiting()),
    COMPLETE(
            "complete",
            "Hand-offs with every required field valid and never returned as bad data ÷ hand-offs.",
            figures -> figures.completeness().complete()),
    CLAIMED(
            "claimed in time",
            "Claimed in the promised time by somebody who then touched it or turned it down ÷ hand-offs for which that"
                    + " time is over.",
            figures -> figures.kept().claimed()),
    TOUCHED(
            "touched in time",
            "Accepted hand-offs that were touched in the promised time ÷ accepted hand-offs for which it is over.",
            figures -> figures.touches().followThrough()),
    DECIDED(
            "decided in time",
            "Accepted or turned down in the time promised for a touch ÷ hand-offs for which it is over.",
            figures -> figures.kept().decided()),
    BREACHES(
            "missed promises",
            "Hand-offs of which a promise was missed ÷ hand-offs.",
            figures -> figures.breaches().broken()),
    BUYER_WAIT(
            "buyer wait",
            "From when a lead was ready to its first touch, nights and weekends included: the median. Its parts do not"
                    + " add up, because they are medians, too.",
            figures -> figures.delays().buyerWait()),
    SYSTEM_DELAY(
            "system delay",
            "From the hand-off to its card in the channel: the median.",
            figures -> figures.delays().system()),
    CLAIM_DELAY(
            "claim delay",
            "From the card to the first claim: the median.",
            figures -> figures.delays().claim()),
    TOUCH_DELAY(
            "touch delay",
            "From the first claim to the first touch: the median.",
            figures -> figures.delays().touch()),
    SALES_RESPONSE(
            "sales response",
            "From the card to the first touch: the median.",
            figures -> figures.delays().salesResponse()),
    REACH(
            "reach",
            "Hand-offs with at least one conversation ÷ hand-offs that were touched.",
            figures -> figures.touches().reach()),
    SHOW_RATE(
            "show rate",
            "Meetings held ÷ meetings due.",
            figures -> figures.meetings().held()),
    TOUCHES(
            "touches",
            "How many touches an accepted hand-off had: the median.",
            figures -> figures.touches().perAccepted()),
    GIVEN_UP(
            "given up early",
            "Disqualified after fewer than six touches ÷ disqualified, of those that were touched and never reached.",
            figures -> figures.touches().givenUp()),
    LOGGED_LATE(
            "logged late",
            "Touches that were logged more than an hour after they were done ÷ touches.",
            figures -> figures.touches().loggedLate()),
    TURNED_DOWN(
            "turned down",
            "Every time that a hand-off was turned down, for whatever reason.",
            figures -> figures.turnDowns().all()),
    QUALIFIED(
            "qualified",
            "Of older hand-offs, all of them at least 30 days old: taken for a real opportunity ÷ hand-offs.",
            figures -> figures.outcome().qualified()),
    WON(
            "won",
            "Of the same older hand-offs: won ÷ hand-offs.",
            figures -> figures.outcome().won()),
    LOST(
            "lost",
            "Opportunities that were lost in that time, whenever they were handed off.",
            figures -> figures.losses().lost()),
    DUE_AGAIN(
            "due again",
            "Leads that were parked until a day of that time.",
            figures -> figures.recycling().due()),
    RETURNED(
            "came back",
            "Of those due again: handed off again ÷ due.",
            figures -> figures.recycling().returned()),
    ACCEPTED_AGAIN(
            "accepted again",
            "Of those that came back: accepted this time ÷ came back.",
            figures -> figures.recycling().accepted()),
    UPHELD(
            "disputes upheld",
            "Disputes that ended in that time, and the reject stands.",
            figures -> figures.rulings().upheld()),
    OVERTURNED(
            "disputes overturned",
            "Disputes that ended in that time, and it was no fault of the hand-off.",
            figures -> figures.rulings().overturned()),
    CONCEDED(
            "rejects taken back",
            "Disputes that ended in that time because whoever had rejected it took that back.",
            figures -> figures.rulings().conceded());

    private final String label;
    private final String definition;

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda that holds nothing
    private final Function<Figures, Measured> measure;

    Figure(String label, String definition, Function<Figures, Measured> measure) {
        this.label = label;
        this.definition = definition;
        this.measure = measure;
    }

    /** Reads a code or a label, in any case and with spaces, hyphens or nothing special between the words. */
    public static Optional<Figure> find(String typed) {
        String code = same(typed);
        return Arrays.stream(values())
                .filter(figure ->
                        figure.code().equals(code) || same(figure.label).equals(code))
                .findFirst();
    }

    static String same(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }

    /** {@code buyer-wait}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** What it is made of, in a sentence or two. */
    public String definition() {
        return definition;
    }

    public Measured of(Figures figures) {
        return measure.apply(figures);
    }
}
