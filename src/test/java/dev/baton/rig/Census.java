package dev.baton.rig;

import dev.baton.sandbox.workspace.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts in the workspace what must be there, and how often it is. */
final class Census {

    private static final Pattern NUMBER = Pattern.compile("#(\\d+)\\b");

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** So many messages of a kind are owed, and so many are there; one missing here does not make up for one too many there. */
    record Row(long owed, long delivered, long lost, long doubled) {

        Row plus(long wanted, long found) {
            return new Row(
                    owed + wanted,
                    delivered + Math.min(wanted, found),
                    lost + Math.max(0, wanted - found),
                    doubled + Math.max(0, found - wanted));
        }
    }

    /**
     * @param leads   the channel of each lead
     * @param claimed those with an owner
     */
    static Census of(Scene scene, Map<Long, String> leads, Set<Long> claimed) {
        Census census = new Census();
        List<Message> direct = scene.toTheRep();
        leads.forEach((number, channel) -> {
            List<Message> there = scene.workspace.messages().in(channel);
            boolean owned = claimed.contains(number);
            List<Message> cards = there.stream()
                    .filter(message -> !message.isReply() && isAbout(message, number))
                    .toList();
            long lines = cards.stream()
                    .flatMap(card -> there.stream()
                            .filter(line -> line.isReply() && card.ts().equals(line.threadTs())))
                    .count();
            boolean shown =
                    !owned || cards.stream().allMatch(card -> card.text().contains("is claimed by"));
            census.count("cards", number, 1, cards.size());
            census.count("cards that show the owner", number, owned ? 1 : 0, owned && shown ? 1 : 0);
            census.count("thread lines", number, owned ? 2 : 1, lines);
            census.count(
                    "contacts to the owner",
                    number,
                    owned ? 1 : 0,
                    direct.stream().filter(message -> isAbout(message, number)).count());
        });
        census.strangers(scene, leads);
        return census;
    }

    Map<String, Row> rows() {
        return rows;
    }

    /** Whatever is not as it must be, in words. */
    List<String> wrong() {
        return wrong;
    }

    private void count(String kind, long number, long wanted, long found) {
        rows.merge(kind, new Row(0, 0, 0, 0).plus(wanted, found), (sum, one) -> sum.plus(wanted, found));
        if (wanted != found) {
            wrong.add("#" + number + " has " + found + " " + kind + " instead of " + wanted);
        }
    }

    /** A message in a lead channel that is about no lead that was acknowledged there. */
    private void strangers(Scene scene, Map<Long, String> leads) {
        for (int channel = 0; channel < Scene.CHANNELS; channel++) {
            String id = scene.channel(channel);
            scene.workspace.messages().in(id).stream()
                    .filter(message -> !message.isReply() && !id.equals(leads.get(number(message))))
                    .forEach(message -> wrong.add("nobody asked for: " + message.text()));
        }
    }

    private static boolean isAbout(Message message, long number) {
        return number(message) == number;
    }

    private static long number(Message message) {
        Matcher number = NUMBER.matcher(message.text());
        return number.find() ? Long.parseLong(number.group(1)) : 0;
    }
}
