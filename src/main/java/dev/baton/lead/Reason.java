package dev.baton.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Why a lead is turned down.
 *
 * @param key             its code, such as {@code wrong_territory}; never changed once in use
 * @param label           what people read
 * @param countsInQuality whether it says something about the quality of marketing's leads
 * @param asksText        whether it has to be said in words, too
 */
public record Reason(String key, Kind kind, String label, boolean countsInQuality, Consequence does, boolean asksText) {

    /** Of a lead that has been handed off as often as one can be. Nobody chooses it. */
    public static final String SPENT = "handed_off_too_often";

    /** Of a lead that was to come back and is suppressed by then. Nobody chooses it. */
    public static final String SUPPRESSED = "suppressed_meanwhile";

    /** What it is about; the code is what the playbook and the history hold. */
    public enum Kind {
        /** A fault of the hand-off, whenever it shows. */
        REJECT,
        /** A fact about the lead, found by working it. */
        DISQUALIFY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One thing that it asks for. */
    public record Ask(Asked what, boolean required) {}

    /** A fault of the hand-off shows at any time, and whoever wants no contact may say so at any time. */
    public boolean allows(HandedOffLead lead) {
        return kind == Kind.REJECT || does instanceof Consequence.DoNotContact || lead instanceof WorkingLead;
    }

    /** What it asks for, in the order in which that is asked. */
    public List<Ask> asks() {
        List<Ask> asks = new ArrayList<>();
        does.needs().forEach(what -> asks.add(new Ask(what, true)));
        if (asksText) {
            asks.add(new Ask(Asked.TEXT, true));
        }
        does.takes().forEach(what -> asks.add(new Ask(what, false)));
        return asks;
    }
}
