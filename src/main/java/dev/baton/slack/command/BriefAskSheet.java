package dev.baton.slack.command;

import dev.baton.desk.AnswerBrief;
import dev.baton.desk.AnswerBrief.Said;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rep would have a campaign's form ask as well. */
final class BriefAskSheet implements Sheet {

    static final String WISH = "wish";

    private final AnswerBrief answerBrief;

    BriefAskSheet(AnswerBrief answerBrief) {
        this.answerBrief = answerBrief;
    }

    @Override
    public String callbackId() {
        return "brief_ask";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("brief_ask");
    }

    @Override
    public Shown show(long number, UserId reader, Entered entered) {
        Said look = answerBrief.look(number, reader);
        if (!(look instanceof Said.Waits)) {
            return new Shown.Instead(BriefTold.of(look));
        }
        Inputs.Question question = new Inputs.Question(
                WISH, "Ask this, too", "Whoever looks after the campaign is told, and it is kept with it.", false);
        return new Shown.Screen(
                "Ask this, too", "Send it", List.of(new Inputs(entered).lines(question, AnswerBrief.LONGEST)));
    }

    @Override
    public Submitted submit(Sent sent) {
        Said said = answerBrief.ask(
                sent.number(), sent.by(), sent.entered().text(WISH).orElse(""));
        if (said instanceof Said.NotLikeThis) {
            return new Submitted.Errors(Map.of(WISH, BriefTold.of(said).text()));
        }
        return said instanceof Said.Kept
                ? new Submitted.Done(BriefTold.of(said))
                : new Submitted.Refused(BriefTold.of(said));
    }
}
