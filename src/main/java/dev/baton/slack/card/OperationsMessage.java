package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.HandOff;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.SettledLead;
import dev.baton.outbox.Cards.Report;
import dev.baton.outbox.OutboxItem;
import dev.baton.phrase.Quantity;
import dev.baton.slack.card.Layout.Row;
import java.util.List;
import java.util.stream.Collectors;

/** What the operations channel is told: what happened, what was kept, what to do. */
public final class OperationsMessage {

    private final Words words;

    public OperationsMessage(Words words) {
        this.words = words;
    }

    /** No territory's rule took the lead. */
    public Message noTerritory(Lead lead) {
        String text = Mrkdwn.escape(words.lead(lead)) + " fits no territory. " + whereabouts(lead);
        List<LayoutBlock> blocks = List.of(
                Layout.section("*" + text + "*"),
                Layout.rows(List.of(Row.labelled("What is known", known(lead)))),
                Layout.section("If leads like this one belong to a territory, add a rule to the playbook. `/lead why "
                        + lead.number().value() + "` shows which rules were asked."));
        return new Message(text, blocks);
    }

    /** The same for many leads. */
    public static Message noTerritory(Report report) {
        String text = Quantity.of(report.leadCount(), "lead") + " fit no territory. They were handed off to "
                + Mrkdwn.channel(report.destination()) + ", where any rep may claim them.";
        List<LayoutBlock> blocks = List.of(
                Layout.section("*" + text + "*"),
                Layout.section(numbers(report) + "."),
                Layout.section("If leads like these belong to a territory, add a rule to the playbook. `/lead why "
                        + report.leads().get(0).value() + "` shows which rules were asked."));
        return new Message(text, blocks);
    }

    /** A destination takes no messages, or not these. */
    public static Message undelivered(Report report) {
        String text =
                switch (report.standing()) {
                    case HELD ->
                        SlackRefusal.explain(report.reason(), report.destination()) + " " + held(report.waiting());
                    case MENDED ->
                        SlackRefusal.place(report.destination()) + " takes messages again. What waited goes out now.";
                    case OPEN ->
                        "Not delivered: " + givenUp(report) + ". "
                                + SlackRefusal.explain(report.reason(), report.destination());
                };
        boolean alsoGivenUp = report.standing() != Report.Standing.OPEN && report.givenUp() > 0;
        return new Message(
                text
                        + (alsoGivenUp ? " Given up: " + givenUp(report) + "." : "")
                        + (report.givenUp() > 0
                                ? " The leads themselves are safe. `/lead outbox` lists everything that could not be delivered."
                                : ""),
                List.of());
    }

    private static String held(long waiting) {
        return Quantity.of(waiting, "message") + (waiting == 1 ? " waits" : " wait")
                + " and will go out then, without anything else to do; what has waited for a day is given up.";
    }

    private static String givenUp(Report report) {
        String messages = Quantity.of(report.givenUp(), "message") + " to " + SlackRefusal.place(report.destination());
        return report.leadCount() == 0 ? messages : messages + ", about " + numbers(report);
    }

    /** {@code #12, #11, #10 and 34 more}, the latest first. */
    private static String numbers(Report report) {
        String named = report.leads().stream().map(LeadNumber::toString).collect(Collectors.joining(", "));
        long more = report.leadCount() - report.leads().size();
        return more == 0 ? named : named + " and " + more + " more";
    }

    /** {@code the card}, {@code a line in the thread} …: what kind of message an item is, in words. */
    public static String kind(OutboxItem item) {
        return switch (item.kind()) {
            case CARD -> "the card";
            case THREAD_LINE -> "a line in the thread";
            case CONTACT -> "the message with the contact details";
            case CONTACT_OVER -> "the message that a claim was taken back";
            case CAME_IN_AGAIN -> "the came-in-again message";
            case REMINDER, REMINDER_CHANGED -> "the list of what is due";
            case FOR_MARKETING -> "the message to marketing";
            case ANSWER -> "the answer to what somebody heard";
            case DISPUTE, DISPUTE_NEWS -> "the message about a dispute";
            case FOLLOWED -> "the news of what somebody follows";
            case RIDE, RIDE_CHANGED -> "the message about listening in on a call";
            case BRIEF -> "the brief of a campaign";
            case BRIEF_WISH -> "the message about what a campaign should ask as well";
            case DIGEST -> "the weekly digest";
            case DIGEST_PAGE -> "a page of the weekly digest";
            case NO_TERRITORY -> "the no-territory note";
            case SUMMARY -> "the summary card for several leads";
            case HOME -> "the home tab";
            case UNDELIVERED -> "the report of messages that could not be delivered";
        };
    }

    private String whereabouts(Lead lead) {
        return lead.match(new Lead.Phases<>() {
            @Override
            public String held(HeldLead held) {
                return "It is held now, so it is in no channel.";
            }

            @Override
            public String open(OpenLead open) {
                return "It is in " + channel(open.committed()) + ", where any rep may claim it.";
            }

            @Override
            public String owned(OwnedLead owned) {
                return "It is in " + channel(owned.committed()) + ", claimed by " + words.person(owned.owner()) + ".";
            }

            @Override
            public String settled(SettledLead settled) {
                return "By now it is settled. " + new WhatBecame(words).of(settled) + ".";
            }
        });
    }

    private static String channel(HandOff handOff) {
        return Mrkdwn.channel(handOff.route().channel());
    }

    private static String known(Lead lead) {
        Profile profile = new Profile(lead);
        return "country: " + profile.country().orElse("not given")
                + " · size: " + profile.size().orElse("not given")
                + " · company: " + profile.company().orElse("not given")
                + " · came in through " + new CameIn(lead).source();
    }
}
