package dev.baton.turndown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One reason, and what comes of it.
 *
 * @param reason  its key
 * @param channel where the lead came
 * @param worked  whether somebody reached the lead before
 * @param fields  what is filled in, by what is asked; {@code #} stands for the number of a lead of the same person
 * @param happens what the form says before the confirm
 * @param card    what is left of the card, or stands on it
 * @param state   of the lead afterwards, as the API has it
 * @param told    what else is told, where
 */
record Row(
        String reason,
        String channel,
        boolean worked,
        Map<String, String> fields,
        String happens,
        String card,
        String state,
        List<Told> told) {

    /** @param where a channel; or somebody who gets it as a direct message */
    record Told(String where, String text) {}

    static Row reject(String reason, String happens, String card, String state) {
        return new Row(reason, Reps.EMEA, false, Map.of(), happens, "Rejected by <@" + card, state, List.of());
    }

    static Row disqualify(String reason, String happens, String card, String state) {
        return new Row(reason, Reps.EMEA, true, Map.of(), happens, "Disqualified by <@" + card, state, List.of());
    }

    Row with(String field, String value) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(field, value);
        return new Row(reason, channel, worked, all, happens, card, state, told);
    }

    Row tells(String where, String text) {
        List<Told> all = new ArrayList<>(told);
        all.add(new Told(where, text));
        return new Row(reason, channel, worked, fields, happens, card, state, all);
    }

    /** The lead is of no territory, so that not all of them wait for one channel, which takes a message a second. */
    Row unrouted() {
        return new Row(reason, Reps.UNROUTED, worked, fields, happens, card, state, told);
    }

    @Override
    public String toString() {
        return reason + " " + fields;
    }
}
