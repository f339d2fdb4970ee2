package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.desk.ReassignLead;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.slack.card.LeadLine;
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

/** To whom a manager gives a lead: whoever may claim there and is available. */
final class ReassignForm implements Form {

    static final String REP = "rep";

    private static final int OPTION = 75;
    private static final int OPTIONS = 100;

    private final ReassignLead reassignLead;
    private final ReassignAnswer reassign;
    private final Refusals refusals;
    private final Discreet discreet;
    private final LeadLine line;

    ReassignForm(
            ReassignLead reassignLead, ReassignAnswer reassign, Refusals refusals, Discreet discreet, LeadLine line) {
        this.reassignLead = reassignLead;
        this.reassign = reassign;
        this.refusals = refusals;
        this.discreet = discreet;
        this.line = line;
    }

    @Override
    public String callbackId() {
        return "reassign";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("reassign");
    }

    @Override
    public Set<String> redrawnBy() {
        return Set.of();
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        Optional<Refusal> not = reassignLead.refusal(lead, reader);
        if (not.isPresent()) {
            return new Shown.Instead(refusals.tell(not.get(), reader));
        }
        List<Choice> reps = reassignLead.takers(lead).stream()
                .limit(OPTIONS)
                .map(member -> new Choice(member.id().value(), Mrkdwn.line(member.name(), OPTION)))
                .toList();
        if (reps.isEmpty()) {
            return new Shown.Instead(Says.sentence("Nobody else who may claim " + lead.number()
                    + " is available, so it stays where it is. Who is on its roster stands in the playbook."));
        }
        List<LayoutBlock> blocks = List.of(
                Says.paragraph(discreet.known(lead, reader, line)),
                new Inputs(entered).required(REP, "Give it to", reps),
                Says.paragraph(
                        "*What happens*\nIt is theirs at once, and its contact is sent to them. Whoever has it now"
                                + " is told. If nobody has touched it, the time for the first touch starts anew."));
        return new Shown.Screen("Reassign " + lead.number(), "Reassign", blocks);
    }

    @Override
    public Submitted submit(Filled filled) {
        Optional<UserId> rep = filled.entered().choice(REP).map(UserId::new);
        if (rep.isEmpty()) {
            return new Submitted.Errors(Map.of(REP, "Choose one of the list. Nothing was changed."));
        }
        Asker asker = new Asker(filled.by(), filled.requestKey());
        ReassignAnswer.Made made = reassign.make(filled.number(), asker, rep.get());
        return made.refused() ? new Submitted.Refused(made.told()) : new Submitted.Done(made.told());
    }
}
