package dev.baton.slack.command;

import dev.baton.desk.HandOver;
import dev.baton.desk.HandOver.Request;
import dev.baton.lead.Claim;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands over what somebody left who is not here any more: a button says by one of their leads who that is. */
final class Leavers implements LeadAnswer {

    private final LeadBook book;
    private final HandOver handOver;
    private final HandoverAnswer answers;
    private final Refusals refusals;

    Leavers(LeadBook book, HandOver handOver, HandoverAnswer answers, Refusals refusals) {
        this.book = book;
        this.handOver = handOver;
        this.answers = answers;
        this.refusals = refusals;
    }

    /** Back to the channel. */
    @Override
    public Message answer(Asker asker, LeadNumber number) {
        Optional<Lead> lead = book.find(number);
        if (lead.isEmpty()) {
            return refusals.tell(new Refusal.NoSuchLead(number), asker.user());
        }
        return not(lead.get(), asker.user())
                .orElseGet(() -> hand(leaver(lead.get()).orElseThrow(), null, asker));
    }

    Message hand(UserId leaver, @Nullable UserId to, Asker asker) {
        return answers.make(new Request(asker.user(), leaver, to, asker.requestKey()));
    }

    Optional<UserId> leaver(Lead lead) {
        return handOver.leaver(lead);
    }

    List<Lead> openWork(UserId person) {
        return handOver.openWorkOf(person);
    }

    /** Why nothing is handed over; empty if it is. */
    Optional<Message> not(Lead lead, UserId asker) {
        return handOver.refusal(asker)
                .map(refusal -> refusals.tell(refusal, asker))
                .or(() -> leaver(lead).isPresent() ? Optional.empty() : Optional.of(movedOn(lead)));
    }

    static Message movedOn(Lead lead) {
        String whose = lead.claim()
                .map(Claim::owner)
                .map(owner -> Mrkdwn.mention(owner) + "'s now, who is here")
                .orElse("nobody's now");
        return Says.sentence(lead.number() + " is " + whose + ", so nothing was handed over. "
                + Says.code("/lead handover @ana to @ben") + " does that for anybody.");
    }
}
