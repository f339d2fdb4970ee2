package dev.baton.slack.command;

import dev.baton.lead.DisputableLead;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Ending;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.slack.card.DisputeText;
import dev.baton.slack.card.Words;
import java.util.Optional;

/** Whether the reject that left a lead as it is was disputed, in a few words. */
final class Contested {

    private final LeadBook book;
    private final Words words;
    private final DisputeText text;

    Contested(LeadBook book, Words words) {
        this.book = book;
        this.words = words;
        this.text = new DisputeText(words);
    }

    /** As mrkdwn: {@code disputed by @mia, to be decided by today at 17:00}; empty where that reject is not disputed. */
    String of(Lead lead) {
        return dispute(lead)
                .map(dispute -> "disputed by " + words.person(dispute.disputer()) + ", " + text.standing(dispute))
                .orElse("");
    }

    boolean isOpen(Lead lead) {
        return dispute(lead).filter(DisputeCase::isOpen).isPresent();
    }

    private Optional<DisputeCase> dispute(Lead lead) {
        Optional<Ending> ending = lead instanceof DisputableLead disputable ? disputable.ended() : Optional.empty();
        return ending.flatMap(ended -> DisputeCase.last(book.history(lead.number()))
                .filter(dispute -> dispute.reject().at().equals(ended.at())));
    }
}
