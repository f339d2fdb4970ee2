package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.desk.QualifyLead;
import dev.baton.desk.QualifyLead.Opportunity;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Inputs.Question;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an owner says who takes a lead for a real opportunity; all of it may stay empty. */
final class QualifyForm implements Form {

    static final String AMOUNT = "amount";
    static final String LINK = "link";
    static final String NOTE = "note";

    private static final int LONGEST_AMOUNT = 30;

    private final QualifyLead qualifyLead;
    private final QualifyAnswer qualify;
    private final Refusals refusals;
    private final LeadLine line;

    QualifyForm(QualifyLead qualifyLead, QualifyAnswer qualify, Refusals refusals, LeadLine line) {
        this.qualifyLead = qualifyLead;
        this.qualify = qualify;
        this.refusals = refusals;
        this.line = line;
    }

    @Override
    public String callbackId() {
        return "qualify";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("qualify");
    }

    @Override
    public Set<String> redrawnBy() {
        return Set.of();
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        Optional<Refusal> not = qualifyLead.refusal(lead, reader);
        if (not.isPresent()) {
            return new Shown.Instead(refusals.tell(not.get(), reader));
        }
        Inputs inputs = new Inputs(entered);
        List<LayoutBlock> blocks = List.of(
                Says.paragraph(line.known(lead)),
                inputs.line(
                        new Question(AMOUNT, "What it may be worth", "A whole number, such as 12,000.", true),
                        LONGEST_AMOUNT),
                inputs.line(
                        new Question(LINK, "Where more is written about it", "Such as https://crm.example/42", true),
                        Amounts.LONGEST_LINK),
                inputs.text(NOTE, "Note", AskedInputs.LONGEST_TEXT),
                Says.paragraph("*What happens*\nIt is qualified and stays yours; its card and thread say so."));
        return new Shown.Screen("Qualify " + lead.number(), "Qualify", blocks);
    }

    @Override
    public Submitted submit(Filled filled) {
        Entered entered = filled.entered();
        Optional<Long> amount = entered.text(AMOUNT).flatMap(Amounts::amount);
        Optional<String> link = entered.text(LINK).flatMap(Amounts::link);
        Map<String, String> problems = new HashMap<>();
        if (amount.isEmpty() && entered.text(AMOUNT).isPresent()) {
            problems.put(AMOUNT, "Give a whole number above zero, such as 12,000. Nothing was changed.");
        }
        if (link.isEmpty() && entered.text(LINK).isPresent()) {
            problems.put(LINK, "Give an address that begins with https:// or http://. Nothing was changed.");
        }
        if (entered.text(NOTE)
                .filter(note -> note.length() > AskedInputs.LONGEST_TEXT)
                .isPresent()) {
            problems.put(NOTE, "It has at most 3,000 characters. Nothing was changed.");
        }
        if (!problems.isEmpty()) {
            return new Submitted.Errors(problems);
        }
        Map<Typed.Kind, String> texts = new EnumMap<>(Typed.Kind.class);
        link.ifPresent(text -> texts.put(Typed.Kind.LINK, text));
        entered.text(NOTE).ifPresent(text -> texts.put(Typed.Kind.NOTE, text));
        Asker asker = new Asker(filled.by(), filled.requestKey());
        QualifyAnswer.Made made = qualify.make(filled.number(), asker, new Opportunity(amount.orElse(null), texts));
        return made.refused() ? new Submitted.Refused(made.told()) : new Submitted.Done(made.told());
    }
}
