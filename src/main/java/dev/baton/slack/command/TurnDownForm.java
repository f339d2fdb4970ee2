package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.desk.Outcome;
import dev.baton.desk.TurnDownRequest;
import dev.baton.lead.Asked;
import dev.baton.lead.Lead;
import dev.baton.lead.Reason;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a lead is turned down: what is asked follows the reason, and what will happen stands below it before it does. */
final class TurnDownForm implements Form {

    static final String NOTE = "note";

    private static final int PROBLEM = 500;

    private final ReasonList reasons;
    private final AskedInputs asked;
    private final WouldHappen wouldHappen;
    private final TurnDownAnswer turnDown;
    private final LeadLine line;

    TurnDownForm(
            ReasonList reasons, AskedInputs asked, WouldHappen wouldHappen, TurnDownAnswer turnDown, LeadLine line) {
        this.reasons = reasons;
        this.asked = asked;
        this.wouldHappen = wouldHappen;
        this.turnDown = turnDown;
        this.line = line;
    }

    @Override
    public String callbackId() {
        return "turn_down";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("turn_down");
    }

    @Override
    public Set<String> redrawnBy() {
        Stream<String> asks = Stream.of(Asked.values())
                .filter(AskedInputs::changesWhatHappens)
                .map(Asked::code);
        return Stream.concat(ReasonList.blocks(), asks).map(Inputs::action).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        Optional<Message> not = wouldHappen.not(lead.number(), reader);
        if (not.isPresent()) {
            return new Shown.Instead(not.get());
        }
        Optional<Reason> reason = reasons.chosen(entered);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Says.paragraph(line.known(lead)));
        blocks.add(reasons.draw(lead, entered));
        reason.filter(each -> ReasonList.isForNow(each, lead)).stream()
                .flatMap(each -> each.asks().stream())
                .forEach(ask -> blocks.add(asked.draw(ask, lead, entered)));
        blocks.add(new Inputs(entered).text(NOTE, "Note", AskedInputs.LONGEST_TEXT));
        String happens = reason.map(each -> wouldHappen.told(lead.number(), reader, each, asked.given(each, entered)))
                .orElse("Choose a reason: then it stands here, before anything is done.");
        blocks.add(Says.paragraph("*What happens*\n" + happens));
        return new Shown.Screen("Turn down " + lead.number(), "Turn down", blocks);
    }

    @Override
    public Submitted submit(Filled filled) {
        Entered entered = filled.entered();
        Optional<Reason> reason = reasons.chosen(entered);
        if (reason.isEmpty()) {
            return error(ReasonList.block(entered), "Choose one of the list. Nothing was changed.");
        }
        Map<Asked, String> given = asked.given(reason.get(), entered);
        String note = entered.text(NOTE).orElse(null);
        if (note != null && note.length() > AskedInputs.LONGEST_TEXT) {
            return error(NOTE, "It has at most 3,000 characters. Nothing was changed.");
        }
        for (Map.Entry<Asked, String> each : given.entrySet()) {
            int longest = AskedInputs.longest(each.getKey());
            if (each.getValue().length() > longest) {
                return error(
                        each.getKey().code(),
                        String.format(Locale.ROOT, "It has at most %,d characters. Nothing was changed.", longest));
            }
        }
        Asker asker = new Asker(filled.by(), filled.requestKey());
        TurnDownRequest request = new TurnDownRequest(reason.get().key(), given, note);
        return told(turnDown.make(filled.number(), asker, request), entered);
    }

    private Submitted told(TurnDownAnswer.Made made, Entered entered) {
        if (!(made.outcome() instanceof Outcome.Refused refused)) {
            return new Submitted.Done(made.told());
        }
        if (refused.why() instanceof Refusal.NotLikeThis not) {
            String problem = Mrkdwn.line(not.problem(), PROBLEM) + " Nothing was changed.";
            return error(
                    Optional.ofNullable(not.field())
                            .map(Asked::code)
                            // The reason may have been changed so late that what it asks for was not drawn.
                            .filter(entered::has)
                            .orElse(ReasonList.block(entered)),
                    problem);
        }
        return new Submitted.Refused(made.told());
    }

    private static Submitted error(String block, String sentence) {
        return new Submitted.Errors(Map.of(block, sentence));
    }
}
