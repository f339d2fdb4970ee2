package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Event;
import dev.baton.lead.FactNames;
import dev.baton.lead.FixTask;
import dev.baton.lead.Lead;
import dev.baton.lead.SettledLead;
import dev.baton.slack.card.Layout.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What marketing has to mend of a lead, until it is mended or there is nothing to mend any more. */
public final class FixTaskMessage {

    private static final int NOTE = 300;
    private static final int VALUE = 200;

    private final Words words;

    public FixTaskMessage(Words words) {
        this.words = words;
    }

    /** @param note what the rep wrote; null for nothing */
    public Message render(Lead lead, FixTask task, @Nullable String note) {
        return task.isOpen() ? open(lead, task.asked(), note) : closed(lead, task);
    }

    /** {@code E-mail address}, {@code Phone}: a field as it stands over its value. */
    public static String label(String field) {
        String name = AftermathText.field(field);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The value as it is now, where everybody may read the whole of it. */
    public static Optional<String> readable(Lead lead, String field) {
        return FactNames.values(lead.facts(), field).stream()
                .filter(value -> shown(lead, value).equals(Optional.of(value)))
                .findFirst();
    }

    /** {@code its phone was fixed by @mia today at 10:12, and it was handed off again}: why nothing is to be mended. */
    public String over(Lead lead, FixTask task) {
        Event over = task.over();
        if (over instanceof Aftermath.Fixed fixed) {
            String then = task.handedOff() ? ", and it was handed off again" : ", and it is not ready like that";
            return "its " + AftermathText.field(fixed.field()) + " was fixed by " + who(over) + " "
                    + Mrkdwn.dayAndTime(over.at()) + then;
        }
        if (over instanceof Event.HandedOff) {
            return "the person came in again, and it was handed off anew " + Mrkdwn.dayAndTime(over.at());
        }
        if (over instanceof Aftermath.Undone) {
            return who(over) + " took that back " + Mrkdwn.dayAndTime(over.at());
        }
        if (over != null && lead instanceof SettledLead settled) {
            return "it has moved on: " + new WhatBecame(words).of(settled);
        }
        return over == null
                ? "whoever comes in with its contact data is held by now: nobody is to contact them, or they are no buyer"
                : "it has moved on since";
    }

    private Message open(Lead lead, Aftermath.FixAsked asked, @Nullable String note) {
        String text = Mrkdwn.escape(words.lead(lead)) + " came back: its " + AftermathText.field(asked.field())
                + " is wrong or missing";
        List<Row> rows = new ArrayList<>();
        rows.add(new Profile(lead).row());
        rows.add(Row.labelled("Came in", new CameIn(lead).summary(0)));
        rows.add(Row.labelled(label(asked.field()) + " now", value(lead, asked.field())));
        Shown.toEverybody(lead).text(note, NOTE).ifPresent(said -> rows.add(Row.labelled("The rep wrote", said)));
        List<LayoutBlock> blocks = List.of(
                Layout.section("*" + text + "*"),
                Layout.rows(rows),
                Layout.buttons(Buttons.fix(lead)),
                Layout.context("Found by " + who(asked) + " " + Mrkdwn.dayAndTime(asked.at()) + " · "
                        + Mrkdwn.dayAndTime("wanted by", asked.due()) + " · fixed, it is handed off again"));
        return new Message(text, blocks);
    }

    private Message closed(Lead lead, FixTask task) {
        String text = lead.number() + ": " + over(lead, task) + ".";
        return new Message(text, List.of(Layout.section(text)));
    }

    static String value(Lead lead, String field) {
        return FactNames.values(lead.facts(), field).stream()
                .findFirst()
                .flatMap(value -> shown(lead, value))
                .orElse("not given");
    }

    private static Optional<String> shown(Lead lead, String value) {
        return Shown.toEverybody(lead).text(value, VALUE);
    }

    private String who(Event event) {
        return event.by() instanceof Actor.Person person ? words.person(person.id()) : "Baton";
    }
}
