package dev.baton.slack.command;

import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Newsroom;
import dev.baton.slack.card.DigestMessage;
import dev.baton.slack.card.Message;
import java.util.List;

/** {@code /lead digest last week}: the digest itself, for whoever asks. */
final class DigestShow {

    private final Newsroom newsroom;
    private final DigestOrders orders;

    DigestShow(Newsroom newsroom, DigestOrders orders) {
        this.newsroom = newsroom;
        this.orders = orders;
    }

    /** @throws UsageProblem if the words name no digest */
    Message answer(List<String> words) {
        DigestOrders.Order order = orders.read(words);
        Edition edition = newsroom.edition(order.period(), order.extent());
        return DigestMessage.asked(edition, order.words());
    }
}
