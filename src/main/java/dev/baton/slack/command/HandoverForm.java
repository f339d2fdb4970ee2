package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.desk.HandOver;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Inputs.Choice;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * To whom everything goes that somebody left. Whose that is, is kept in the id of the input's block: a form knows nothing
 * else but a lead, which may be somebody else's when it is sent.
 */
final class HandoverForm implements Form {

    private static final int OPTION = 75;
    private static final int OPTIONS = 100;

    private final Leavers leavers;
    private final HandOver handOver;
    private final LeadBook book;

    HandoverForm(Leavers leavers, HandOver handOver, LeadBook book) {
        this.leavers = leavers;
        this.handOver = handOver;
        this.book = book;
    }

    /** The id of the input's block. */
    static String block(UserId leaver) {
        return "hand_over_" + leaver.value();
    }

    @Override
    public String callbackId() {
        return "hand_over";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("hand_over_to");
    }

    @Override
    public Set<String> redrawnBy() {
        return Set.of();
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        return leavers.not(lead, reader)
                .<Shown>map(Shown.Instead::new)
                .orElseGet(() -> screen(leavers.leaver(lead).orElseThrow(), entered));
    }

    private Shown screen(UserId leaver, Entered entered) {
        List<Choice> reps = handOver.takers().stream()
                .limit(OPTIONS)
                .map(member -> new Choice(member.id().value(), Mrkdwn.line(member.name(), OPTION)))
                .toList();
        if (reps.isEmpty()) {
            return new Shown.Instead(
                    Says.sentence("Nobody on a roster is available now, so nothing was handed over. The"
                            + " channel can have it: " + Says.code("/lead handover @" + leaver.value()) + "."));
        }
        int many = leavers.openWork(leaver).size();
        List<LayoutBlock> blocks = List.of(
                Says.paragraph(Mrkdwn.mention(leaver) + " left " + many + (many == 1 ? " lead." : " leads.")),
                new Inputs(entered).required(block(leaver), "Give all of it to", reps),
                Says.paragraph(
                        "*What happens*\nEach lead is theirs at once where they may claim it, with its contact. What"
                                + " cannot be theirs stays, and the answer says why."));
        return new Shown.Screen("Hand over", "Hand over", blocks);
    }

    @Override
    public Submitted submit(Filled filled) {
        Asker asker = new Asker(filled.by(), filled.requestKey());
        Optional<Lead> lead = book.find(filled.number());
        Optional<UserId> leaver =
                lead.flatMap(leavers::leaver).filter(owner -> filled.entered().has(block(owner)));
        if (leaver.isEmpty()) {
            return new Submitted.Refused(lead.map(Leavers::movedOn)
                    .orElseGet(() -> Says.sentence("There is no lead " + filled.number() + ".")));
        }
        String block = block(leaver.get());
        return filled.entered()
                .choice(block)
                .map(UserId::new)
                .<Submitted>map(to -> new Submitted.Done(leavers.hand(leaver.get(), to, asker)))
                .orElseGet(() -> new Submitted.Errors(Map.of(block, "Choose one of the list. Nothing was changed.")));
    }
}
