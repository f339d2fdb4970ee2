package dev.baton.slack.card;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.DomainAsk;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import org.jspecify.annotations.Nullable;

/** What was decided about everybody with a lead's e-mail domain, in a few words of mrkdwn. */
public final class DomainText {

    private final Words words;

    public DomainText(Words words) {
        this.words = words;
    }

    /** {@code @max decided today at 10:12 that everybody who comes in with its e-mail domain is held}. */
    public String of(Lead lead, @Nullable DomainAsk ask) {
        if (ask == null) {
            return "nobody asked for one";
        }
        Event latest = ask.latest();
        if (ask.isOpen() || !(latest instanceof Aftermath decided)) {
            return "it has moved on since, and is " + lead.state().code() + " now";
        }
        String who = latest.by() instanceof Actor.Person person ? words.person(person.id()) : "Baton";
        return who + " decided " + Mrkdwn.dayAndTime(latest.at()) + " that " + AftermathText.of(decided);
    }
}
