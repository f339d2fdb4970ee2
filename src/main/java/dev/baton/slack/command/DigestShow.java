package dev.baton.slack.command;

import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Newsroom;
import dev.baton.slack.card.DigestMessage;
import dev.baton.slack.card.Message;
import java.util.List;

/** {@code /lead digest last week}: the digest itself, for whoever asks. */
final class DigestShow implements DigestPart {

    private final Newsroom newsroom;
    private final DigestOrders orders;

    DigestShow(Newsroom newsroom, DigestOrders orders) {
        this.newsroom = newsroom;
        this.orders = orders;
    }

    @Override
    public String word() {
        return "";
    }

    @Override
    public Message answer(Asker asker, List<String> rest) {
        DigestOrders.Order order = orders.read(rest);
        Edition edition = newsroom.edition(order.period(), order.extent());
        return DigestMessage.asked(edition, order.words());
    }
}
