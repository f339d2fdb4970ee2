package dev.baton.slack.card;

import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import dev.baton.lead.LeadPath;
import dev.baton.lead.Pursuit;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.phrase.Quantity;
import dev.baton.phrase.Spans;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The path that a lead took, a line a state: which, who brought it there, when, and for how long. */
final class PathText {

    /** The latest, because the first ones matter least where there are many. */
    private static final int LATEST = 8;

    private final Words words;

    PathText(Words words) {
        this.words = words;
    }

    /** @param now how long the last state lasts so far */
    String of(List<LeadPath.Step> path, Instant now) {
        List<String> lines = new ArrayList<>();
        int from = Math.max(0, path.size() - LATEST);
        if (from > 0) {
            lines.add("… " + Quantity.of(from, "earlier step"));
        }
        for (int place = from; place < path.size(); place++) {
            Instant next = place + 1 < path.size() ? path.get(place + 1).event().at() : null;
            lines.add(line(path.get(place), next, now));
        }
        return String.join("\n", lines);
    }

    private String line(LeadPath.Step step, @Nullable Instant next, Instant now) {
        Event event = step.event();
        return "*" + state(step.state()) + "*" + where(event) + with(step) + why(event) + " · "
                + Mrkdwn.dayAndTime(event.at()) + who(step) + " · " + lasted(event.at(), next, now);
    }

    private static String state(State state) {
        return state.code().substring(0, 1).toUpperCase(Locale.ROOT)
                + state.code().substring(1);
    }

    private static String where(Event event) {
        return event instanceof Event.HandedOff handedOff ? " in " + Mrkdwn.channel(handedOff.channel()) : "";
    }

    private String with(LeadPath.Step step) {
        UserId owner = step.owner();
        boolean has = State.FOLLOWED.contains(step.state());
        return owner != null && has ? ", " + words.person(owner) + "'s" : "";
    }

    private String why(Event event) {
        if (event instanceof Event.TurnedDown down) {
            return ": " + Mrkdwn.escape(words.reason(down.reason()));
        }
        return event instanceof Pursuit.Lost lost ? ": " + Mrkdwn.escape(words.lossReason(lost.reason())) : "";
    }

    private String who(LeadPath.Step step) {
        Actor by = step.event().by();
        if (by instanceof Actor.Person person && person.id().equals(step.owner())) {
            return "";
        }
        if (by instanceof Actor.Person person) {
            return " · by " + words.person(person.id());
        }
        if (by instanceof Actor.Integration system) {
            return " · through the key " + Mrkdwn.typed(system.key(), 40);
        }
        return by instanceof Actor.Importer ? " · through an import" : " · by Baton";
    }

    private static String lasted(Instant from, @Nullable Instant next, Instant now) {
        if (next == null) {
            return Spans.words(Duration.between(from, now)) + " so far";
        }
        return next.equals(from) ? "at once on to" : "for " + Spans.words(Duration.between(from, next));
    }
}
