package dev.baton.slack.command;

import dev.baton.definition.Definitions;
import dev.baton.lead.Asked;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.routing.Routing;
import dev.baton.routing.Territory;
import dev.baton.slack.card.Mrkdwn;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** How each reason is typed, with the territories and criteria of this playbook. */
final class ReasonExamples {

    private static final int MONTHS_AHEAD = 3;
    private static final int LABEL = 80;

    private final Reasons reasons;
    private final Routing routing;
    private final Definitions definitions;
    private final Clock clock;

    /** @param clock the domain's */
    ReasonExamples(Reasons reasons, Routing routing, Definitions definitions, Clock clock) {
        this.reasons = reasons;
        this.routing = routing;
        this.definitions = definitions;
        this.clock = clock;
    }

    /** {@code /lead reject 109 wrong-territory apac}. */
    String line(Reason reason, String number) {
        String asks = reason.asks().stream()
                .map(ask -> example(ask.what()))
                .filter(example -> !example.isEmpty())
                .map(example -> " " + example)
                .collect(Collectors.joining());
        return "/lead " + reason.kind().code() + " " + number + " " + TurnDownWords.hyphened(reason.key()) + asks;
    }

    /** The reasons of one kind, each with its line, as mrkdwn. */
    String lines(Reason.Kind kind, String number) {
        return reasons.of(kind).stream()
                .map(reason ->
                        "`" + Mrkdwn.typed(line(reason, number), 200) + "` " + Mrkdwn.typed(reason.label(), LABEL))
                .collect(Collectors.joining("\n"));
    }

    private String example(Asked what) {
        return switch (what) {
            case TERRITORY ->
                routing.territories().stream()
                        .reduce((earlier, later) -> later)
                        .map(Territory::key)
                        .map(TurnDownWords::hyphened)
                        .orElse("territory");
            case LEAD -> "87";
            case CRITERION ->
                TurnDownWords.hyphened(definitions.current().criteria().stream()
                        .findFirst()
                        .map(criterion -> criterion.key())
                        .orElse("criterion"));
            case VALUE -> "0";
            case DATE, CONTRACT_END ->
                clock.instant()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .plusMonths(MONTHS_AHEAD)
                        .toString();
            case ACCOUNT_OWNER, EVERYBODY -> "";
            case FIELD -> "phone";
            case WHICH -> "spam";
            case REFERRAL -> "Kim Lee";
            case REFERRAL_CONTACT -> "kim.lee@example.com";
            case COMPETITOR -> "\"Rival Ltd\"";
            case TEXT -> "\"what they said\"";
        };
    }
}
