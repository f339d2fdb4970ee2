package dev.baton.slack.card;

import dev.baton.lead.UserId;

/** What people are called in messages that a channel reads. */
@FunctionalInterface
public interface Naming {

    /** As a mention, which Slack tells them of. */
    Naming MENTIONED = Mrkdwn::mention;

    /** As mrkdwn. */
    String of(UserId person);
}
