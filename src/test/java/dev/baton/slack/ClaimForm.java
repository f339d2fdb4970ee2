package dev.baton.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.baton.desk.ClaimLead;
import dev.baton.desk.Outcome;
import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form as the desk will have many: a reason that decides on the other inputs, and a move of the lead. */
final class ClaimForm implements Form {

    private final ClaimLead claim;

    ClaimForm(ClaimLead claim) {
        this.claim = claim;
    }

    @Override
    public String callbackId() {
        return "claim_form";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("claim_with_words");
    }

    @Override
    public Set<String> redrawnBy() {
        return Set.of("reason_chosen");
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        if (lead.claim().isPresent()) {
            return new Shown.Instead(new Message(lead.number() + " is taken.", List.of()));
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(input("reason", "Reason", reasons()));
        blocks.add(input(
                "note",
                "Note",
                PlainTextInputElement.builder().actionId("typed").build()));
        if (entered.choice("reason").filter("other"::equals).isPresent()) {
            blocks.add(input(
                    "which",
                    "Which",
                    PlainTextInputElement.builder().actionId("typed").build()));
        }
        return new Shown.Screen("Claim " + lead.number() + " with many, many words", "Claim", blocks);
    }

    @Override
    public Submitted submit(Filled filled) {
        String note = filled.entered().text("note").orElse("");
        if (note.isEmpty()) {
            return new Submitted.Errors(Map.of("note", "Say something."));
        }
        if (note.equals("fail")) {
            throw new IllegalStateException("told to");
        }
        Outcome outcome = claim.claim(filled.number(), filled.by(), filled.requestKey());
        return outcome instanceof Outcome.Refused
                ? new Submitted.Refused(
                        new Message("*" + filled.number() + "* belongs to <@U0AMY>; `/lead show`", List.of()))
                : new Submitted.Done(new Message(outcome.getClass().getSimpleName() + ": " + note, List.of()));
    }

    private static LayoutBlock input(String id, String label, BlockElement element) {
        return InputBlock.builder()
                .blockId(id)
                .label(plain(label))
                .element(element)
                .dispatchAction(id.equals("reason"))
                .build();
    }

    private static BlockElement reasons() {
        return StaticSelectElement.builder()
                .actionId("reason_chosen")
                .options(List.of(
                        OptionObject.builder().text(plain("Mine")).value("mine").build(),
                        OptionObject.builder()
                                .text(plain("Other"))
                                .value("other")
                                .build()))
                .build();
    }

    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).build();
    }
}
