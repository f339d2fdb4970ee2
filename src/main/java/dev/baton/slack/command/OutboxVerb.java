package dev.baton.slack.command;

import dev.baton.outbox.Outbox;
import dev.baton.outbox.OutboxItem;
import dev.baton.phrase.Spans;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.OperationsMessage;
import dev.baton.slack.card.SlackRefusal;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /lead outbox}: what is owed to Slack, what could not be delivered, and what to do about it. */
final class OutboxVerb implements Verb {

    private static final int SHOWN = 10;
    private static final Set<Role> READERS = Set.of(Role.OPERATIONS, Role.MANAGER);

    private final Outbox outbox;
    private final Team team;
    private final Clock clock;

    /** @param clock real time: deliveries run on it */
    OutboxVerb(Outbox outbox, Team team, Clock clock) {
        this.outbox = outbox;
        this.team = team;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String example() {
        return "/lead outbox";
    }

    @Override
    public String purpose() {
        return "shows what Slack has not got yet, and what to do about it (operations and managers).";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new UsageProblem(Says.code(name()) + " needs nothing after it.");
        }
        boolean reader = team.member(asker.user()).filter(OutboxVerb::mayRead).isPresent();
        return reader ? standing() : refusal();
    }

    private static boolean mayRead(Member member) {
        return member.isOneOf(READERS);
    }

    private Message refusal() {
        String who = team.members().stream()
                .filter(OutboxVerb::mayRead)
                .map(member -> Mrkdwn.mention(member.id()))
                .collect(Collectors.joining(", "));
        return Says.sentence("The outbox is for operations and managers. "
                + (who.isEmpty() ? "The playbook names nobody for that whom Slack knows." : "Ask " + who + "."));
    }

    private Message standing() {
        Instant now = clock.instant();
        Outbox.Standing standing = outbox.standing(now);
        List<String> paragraphs = new ArrayList<>();
        List<Outbox.Held> held = outbox.held();
        paragraphs.add(waiting(standing, now, held.isEmpty()));
        held.stream().limit(SHOWN).forEach(destination -> paragraphs.add(line(destination)));
        if (standing.buried() > 0) {
            paragraphs.add("*" + standing.buried() + " could not be delivered.* The leads themselves are safe:");
            List<Outbox.Buried> buried = outbox.buried(SHOWN);
            buried.forEach(item -> paragraphs.add(line(item)));
            if (standing.buried() > buried.size()) {
                paragraphs.add("… and " + (standing.buried() - buried.size()) + " more, older ones.");
            }
        }
        return Says.paragraphs("What Slack has not got yet", paragraphs);
    }

    private static String waiting(Outbox.Standing standing, Instant now, boolean allMoves) {
        if (standing.waiting() == 0 || standing.oldest() == null) {
            return standing.buried() == 0 ? "Slack has got everything. Nothing waits." : "Nothing else waits.";
        }
        Duration age = Duration.between(standing.oldest(), now);
        return standing.waiting() + " waiting, the oldest for " + Spans.words(age)
                + (allMoves ? ". They go out by themselves; nothing is to be done." : ". Of them:");
    }

    private static String line(Outbox.Held held) {
        return held.waiting() + " until this is mended: " + SlackRefusal.explain(held.reason(), held.destination());
    }

    private static String line(Outbox.Buried buried) {
        OutboxItem item = buried.item();
        String about = item.lead() == null ? "" : " of " + item.lead();
        return Mrkdwn.dayAndTime(buried.at()) + ": " + OperationsMessage.kind(item) + about + ". "
                + SlackRefusal.explain(buried.reason(), item.destination());
    }
}
