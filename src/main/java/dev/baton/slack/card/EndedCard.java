package dev.baton.slack.card;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.DisputableLead;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.Pursuit;
import dev.baton.lead.Reason;
import dev.baton.lead.Rejection;
import dev.baton.lead.WhatStands;
import dev.baton.phrase.Quantity;
import dev.baton.phrase.Spans;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one line that is left of the card of a hand-off that is over: who ended it, why, and what came of that. */
final class EndedCard {

    private final Words words;
    private final Lead lead;
    private final List<Event> all;
    private final List<Event> history;

    EndedCard(Words words, Lead lead, List<Event> history) {
        this.words = words;
        this.lead = lead;
        this.all = history;
        this.history = WhatStands.of(history);
    }

    /**
     * {@code Rejected by @rep: wrong territory → re-routed to #leads-apac (#109 there) · 3 min after hand-off}.
     *
     * @param number of the hand-off, counted from 1
     */
    Message render(int number) {
        List<Event> since = since(number);
        Optional<Event> end = since.stream().filter(EndedCard::isEnd).reduce((earlier, later) -> later);
        String line =
                lead.number() + " · " + end.map(event -> ended(event, since)).orElse("Handed off again.");
        return isDisputable(number)
                ? new Message(line, List.of(Layout.section(line), Layout.buttons(Buttons.dispute(lead))))
                : new Message(line, List.of(Layout.section(line)));
    }

    /** A reject that nobody has contested, while the lead is as that left it. */
    private boolean isDisputable(int number) {
        Optional<Rejection> last = Rejection.last(all);
        return lead instanceof DisputableLead disputable
                && lead.handOff().filter(handOff -> handOff.number() == number).isPresent()
                && last.filter(Rejection::isReject)
                        .filter(reject -> reject.leftAs(disputable))
                        .isPresent()
                && all.subList(last.orElseThrow().events().get(0), all.size()).stream()
                        .noneMatch(Dispute.Raised.class::isInstance);
    }

    private String ended(Event end, List<Event> since) {
        Instant handedOffAt = since.get(0).at();
        List<String> came = new ArrayList<>();
        since.stream()
                .skip(since.indexOf(end) + 1L)
                .map(event -> consequence(event, end))
                .flatMap(Optional::stream)
                .forEach(came::add);
        return head(end) + (came.isEmpty() ? "" : " → " + String.join(", ", came)) + " · "
                + Spans.words(Duration.between(handedOffAt, end.at())) + " after hand-off";
    }

    /** From the hand-off to the next one, both included. */
    private List<Event> since(int number) {
        List<Event> since = new ArrayList<>();
        int count = 0;
        for (Event event : history) {
            boolean handedOff = event instanceof Event.HandedOff;
            count += handedOff ? 1 : 0;
            if (count == number || (handedOff && count == number + 1)) {
                since.add(event);
            }
        }
        return since;
    }

    private static boolean isEnd(Event event) {
        return event instanceof Event.TurnedDown
                || event instanceof Pursuit.Qualified
                || event instanceof Pursuit.Won
                || event instanceof Pursuit.Lost;
    }

    private String head(Event end) {
        if (end instanceof Event.TurnedDown down) {
            String verb = down.kind() == Reason.Kind.REJECT ? "Rejected" : "Disqualified";
            return verb + by(end) + ": " + Mrkdwn.escape(words.reason(down.reason()));
        }
        if (end instanceof Pursuit.Lost lost) {
            return "Lost" + by(end) + ": " + Mrkdwn.escape(words.lossReason(lost.reason()));
        }
        return (end instanceof Pursuit.Won ? "Won" : "Qualified") + by(end);
    }

    private String by(Event event) {
        return event.by() instanceof Actor.Person person ? " by " + words.person(person.id()) : "";
    }

    private Optional<String> consequence(Event event, Event end) {
        return Optional.ofNullable(text(event, end));
    }

    private @Nullable String text(Event event, Event end) {
        if (event instanceof Event.Recycled recycled) {
            return Mrkdwn.day("comes back", recycled.until());
        }
        if (event instanceof Event.Merged merged) {
            return "merged into " + merged.into();
        }
        if (event instanceof Aftermath aftermath) {
            return AftermathText.of(aftermath);
        }
        if (event instanceof Dispute dispute) {
            String said = new DisputeText(words).onCard(dispute);
            return said.isEmpty() ? null : said;
        }
        if (event instanceof Event.HeldBack) {
            return "held until the person comes in again";
        }
        if (event instanceof Event.Held held) {
            return "held, " + Quantity.of(held.pointsMissing(), "point") + " short";
        }
        if (event instanceof Event.HandedOff handedOff) {
            String channel = Mrkdwn.channel(handedOff.channel());
            return handedOff.at().equals(end.at())
                    ? "re-routed to " + channel + " (" + lead.number() + " there)"
                    : Mrkdwn.day("handed off again", handedOff.at()) + " to " + channel;
        }
        return null;
    }
}
