package dev.baton.slack;

import dev.baton.lead.UserId;
import dev.baton.outbox.Delivery;
import dev.baton.outbox.OutboxItem;
import dev.baton.slack.home.HomePage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes home tabs; everything else is a message. A tab that cannot be published is dropped, and only logged: the next
 * change, or its owner's next look, asks for another.
 */
public final class HomeDelivery implements Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(HomeDelivery.class);

    /** About two minutes. */
    private static final int TRIES = 8;

    private final Delivery messages;
    private final SlackClient client;
    private final HomePage page;

    public HomeDelivery(Delivery messages, SlackClient client, HomePage page) {
        this.messages = messages;
        this.client = client;
        this.page = page;
    }

    @Override
    public Result deliver(OutboxItem item) {
        if (item.kind() != OutboxItem.Kind.HOME) {
            return messages.deliver(item);
        }
        UserId person = item.homeOwner();
        return client.publishHome(person, page.of(person)) instanceof Answer.Not<String> not
                ? failed(item, not.why())
                : new Delivered(null);
    }

    private static Result failed(OutboxItem item, Failure why) {
        if (why instanceof Failure.Wait wait) {
            return new Paused(wait.retryAfter());
        }
        if (why instanceof Failure.Unreachable unreachable) {
            return new Unreachable(unreachable.code());
        }
        if (why instanceof Failure.Transient && item.attempts() < TRIES) {
            return new Failed(why.code(), false);
        }
        LOG.warn("A home tab was not brought up to date ({}); the next change to it tries again", why.code());
        return new Delivered(null);
    }
}
