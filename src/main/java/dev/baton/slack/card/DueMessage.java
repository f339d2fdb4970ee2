package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Lead;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.lead.OpenLead;
import dev.baton.lead.SettledLead;
import dev.baton.lead.WorkingLead;
import dev.baton.phrase.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The direct message that tells somebody everything that is due, in one list, made anew from the present state. */
public final class DueMessage {

    /** So many of each kind that the longest names fit Slack's limits. */
    private static final int SHOWN = 4;

    /** What is to be decided says more of each; the next ones follow once these are. */
    private static final int DECISIONS = 2;

    private static final int NAME = 30;
    private static final int NAME_OF_DOMAIN = 80;

    /** There is nothing to decide. */
    private static final Set<About> TOLD = EnumSet.of(About.TOUCH_DUE, About.TAKEN_BACK, About.MOVED_AWAY);

    private static final Set<About> DECIDED = EnumSet.of(About.DOMAIN_ASKED, About.UNCLAIMED, About.UNTOUCHED);

    private final Words words;

    public DueMessage(Words words) {
        this.words = words;
    }

    /**
     * @param at     when it is or was due, or when it went back
     * @param domain the e-mail domain that is to be decided about; null where none is
     */
    public record Due(
            Lead lead, About about, Instant at, @Nullable String domain) {

        /** No domain is to be decided about. */
        public Due(Lead lead, About about, Instant at) {
            this(lead, about, at, null);
        }
    }

    /** @param due what is due first first; may be empty */
    public Message render(List<Due> due) {
        if (due.isEmpty()) {
            String nothing = "Nothing waits for you here any more.";
            return new Message(nothing, List.of(Layout.section(nothing)));
        }
        Map<About, List<Due>> byKind = new EnumMap<>(About.class);
        due.forEach(each ->
                byKind.computeIfAbsent(each.about(), about -> new ArrayList<>()).add(each));
        List<String> headings = new ArrayList<>();
        List<LayoutBlock> blocks = new ArrayList<>();
        byKind.forEach((about, leads) -> {
            headings.add(heading(about, leads.size()));
            if (about == About.DISPUTE_LATE) {
                // Its message has the buttons, so here a line says it all, and the longest list still fits.
                blocks.add(Layout.section(paragraph(about, leads) + "\n"
                        + whatToDo(about, leads.get(0).lead())));
                return;
            }
            blocks.addAll(list(about, leads));
            blocks.add(Layout.context(whatToDo(about, leads.get(0).lead())));
        });
        return new Message(String.join(" · ", headings), blocks);
    }

    /** What can be done at once has its buttons beside it. */
    private List<LayoutBlock> list(About about, List<Due> leads) {
        if (about == About.LEFT) {
            return new LeftBehind(words).blocks(heading(about, leads.size()), leads);
        }
        if (TOLD.contains(about)) {
            return List.of(Layout.section(paragraph(about, leads)));
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.section("*" + heading(about, leads.size()) + "*"));
        int shown = Math.min(DECIDED.contains(about) ? DECISIONS : SHOWN, leads.size());
        for (Due due : leads.subList(0, shown)) {
            if (about == About.STEP_DUE) {
                blocks.add(Layout.section(line(due)));
                blocks.add(Layout.buttons(
                        Buttons.done(due.lead()), Buttons.inAnHour(due.lead()), Buttons.tomorrow(due.lead())));
            } else if (about == About.DOMAIN_ASKED) {
                blocks.add(Layout.section(line(due)));
                blocks.add(Layout.buttons(Buttons.suppressDomain(due.lead()), Buttons.leaveDomain(due.lead())));
            } else if (about == About.OFFERED) {
                blocks.add(Layout.line(line(due), Buttons.claim(due.lead())));
            } else {
                blocks.add(Layout.section(line(due)));
                blocks.add(Layout.buttons(Buttons.moveOn(due.lead()), Buttons.reassign(due.lead())));
            }
        }
        if (leads.size() > shown) {
            blocks.add(Layout.section("… and " + (leads.size() - shown) + " more"));
        }
        return blocks;
    }

    private String paragraph(About about, List<Due> leads) {
        List<String> lines = new ArrayList<>();
        lines.add("*" + heading(about, leads.size()) + "*");
        int shown = about == About.DISPUTE_LATE ? DECISIONS : SHOWN;
        leads.stream().limit(shown).forEach(due -> lines.add(line(due)));
        if (leads.size() > shown) {
            lines.add("… and " + (leads.size() - shown) + " more");
        }
        return String.join("\n", lines);
    }

    private static String heading(About about, int count) {
        return switch (about) {
            case DOMAIN_ASKED -> "Everybody at " + Quantity.of(count, "domain") + " to be held?";
            case DISPUTE_LATE -> Quantity.of(count, "dispute") + (count == 1 ? " waits" : " wait") + " for your ruling";
            case OFFERED -> Quantity.of(count, "lead") + (count == 1 ? " is" : " are") + " offered to you alone";
            case TOUCH_DUE -> count + " of yours " + (count == 1 ? "wants" : "want") + " a first touch";
            case STEP_DUE -> Quantity.of(count, "next step") + (count == 1 ? " is" : " are") + " due";
            case TAKEN_BACK -> count + " of yours went back to the channel, untouched";
            case MOVED_AWAY -> Quantity.of(count, "lead") + (count == 1 ? " is" : " are") + " not yours any more";
            case LEFT -> Quantity.of(count, "lead") + " of somebody who is not here any more";
            case UNCLAIMED -> Quantity.of(count, "lead") + " that nobody has claimed in twice the promised time";
            case UNTOUCHED -> Quantity.of(count, "lead") + " not touched in twice the promised time";
        };
    }

    private String line(Due due) {
        String lead = "*" + due.lead().number() + "* " + Mrkdwn.typed(new Profile(due.lead()).known(), NAME) + " · ";
        return lead
                + switch (due.about()) {
                    case DOMAIN_ASKED -> domain(due) + Mrkdwn.dayAndTime("asked", due.at());
                    case DISPUTE_LATE -> Mrkdwn.dayAndTime("to be decided by", due.at());
                    case OFFERED -> Mrkdwn.dayAndTime("until", due.at()) + because(due.lead());
                    case TOUCH_DUE -> Mrkdwn.dayAndTime("first touch by", due.at());
                    case STEP_DUE -> Mrkdwn.dayAndTime(step(due.lead()), due.at());
                    case TAKEN_BACK ->
                        Mrkdwn.dayAndTime("went back", due.at()) + ", to "
                                + due.lead()
                                        .handOff()
                                        .map(handOff ->
                                                Mrkdwn.channel(handOff.route().channel()))
                                        .orElse("its channel");
                    case MOVED_AWAY -> Mrkdwn.dayAndTime("moved", due.at()) + whereTo(due.lead());
                    case LEFT -> Mrkdwn.dayAndTime("since", due.at());
                    case UNCLAIMED -> Mrkdwn.dayAndTime("to be claimed by", due.at());
                    case UNTOUCHED ->
                        due.lead()
                                        .claim()
                                        .map(claim -> words.person(claim.owner()) + " has it, ")
                                        .orElse("")
                                + Mrkdwn.dayAndTime("first touch by", due.at());
                };
    }

    private String whereTo(Lead lead) {
        return lead.claim()
                .map(claim -> ", to " + words.person(claim.owner()))
                .or(() -> lead.handOff()
                        .map(handOff -> ", to " + Mrkdwn.channel(handOff.route().channel())))
                .orElse("");
    }

    private static String step(Lead lead) {
        return lead instanceof WorkingLead working && working.next() != null
                ? Touches.channel(working.next().channel())
                : "planned for";
    }

    private String domain(Due due) {
        String who = due.lead() instanceof SettledLead settled ? new WhatBecame(words).of(settled) + " · " : "";
        return (due.domain() == null ? "" : "*" + Mrkdwn.typed(due.domain(), NAME_OF_DOMAIN) + "* · ") + who;
    }

    private static String because(Lead lead) {
        return lead instanceof OpenLead open && open.offer() != null ? " · " + OfferText.becauseYou(open.offer()) : "";
    }

    private static String whatToDo(About about, Lead first) {
        long number = first.number().value();
        return switch (about) {
            case DOMAIN_ASKED ->
                "*Suppress the domain* holds whoever comes in with it from now on; `/lead unsuppress " + number
                        + "` takes that back. The first of the managers decides for all.";
            case DISPUTE_LATE ->
                "`/lead dispute " + number + " uphold` or `overturn` decides, and so does the message about it.";
            case OFFERED ->
                "Until then only you can claim it, here or with `/lead claim " + number
                        + "`. After that it goes to somebody else or to everybody.";
            case TOUCH_DUE ->
                "The buttons on the card log a touch, or `/lead touch " + number + " call no-answer`. `/lead release "
                        + number + "` gives it back.";
            case STEP_DUE -> "*Done…* logs what you did; the others put the step off. `/lead mine` has all of yours.";
            case TAKEN_BACK -> "`/lead claim " + number + "` takes it again, if nobody has.";
            case MOVED_AWAY -> "A manager moved it. `/lead show " + number + "` says more.";
            case LEFT -> "Not in Slack or in the playbook any more. Opportunities go to a person only.";
            case UNCLAIMED, UNTOUCHED ->
                "You see this because the playbook names you as a manager. *Move on* leaves a lead where it is, and you are"
                        + " not told of it again; *Reassign…* gives it to somebody. `/lead show " + number
                        + "` has everything about it.";
        };
    }
}
