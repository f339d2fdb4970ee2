package dev.baton.slack.command;

import dev.baton.desk.AnswerItem;
import dev.baton.desk.AnswerItem.Answered;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import dev.baton.voice.ItemNumber;
import dev.baton.voice.VoiceItem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What marketing answers to something that sales hears. */
final class AnswerSheet implements Sheet {

    static final String ANSWER = "answer";

    private final AnswerItem answerItem;
    private final AnswerTold told;

    AnswerSheet(AnswerItem answerItem, AnswerTold told) {
        this.answerItem = answerItem;
        this.told = told;
    }

    @Override
    public String callbackId() {
        return "answer";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("answer");
    }

    @Override
    public Shown show(long number, UserId reader, Entered entered) {
        Answered look = answerItem.look(new ItemNumber(number), reader);
        return look instanceof Answered.Waits waits ? screen(waits.item(), entered) : new Shown.Instead(told.of(look));
    }

    private static Shown screen(VoiceItem item, Entered entered) {
        Entered known = item.answered()
                .map(answer -> entered.saying(ANSWER, answer.text()))
                .orElse(entered);
        Inputs.Question question = new Inputs.Question(
                ANSWER, "Answer", "Words, or a link to what was missing. Everybody who raised it is told.", false);
        return new Shown.Screen(
                "Answer " + item.number(),
                item.isOpen() ? "Answer" : "Change it",
                List.of(
                        Says.paragraph("*" + item.number() + "* · heard " + item.times()
                                + (item.times() == 1 ? " time" : " times") + ": `/lead voice " + item.number() + "`"),
                        new Inputs(known).lines(question, AnswerItem.LONGEST)));
    }

    @Override
    public Submitted submit(Sent sent) {
        String text = sent.entered().text(ANSWER).orElse("");
        Answered answered = answerItem.answer(new ItemNumber(sent.number()), sent.by(), text);
        if (answered instanceof Answered.NotLikeThis) {
            return new Submitted.Errors(Map.of(ANSWER, AnswerTold.tooLong()));
        }
        boolean done = answered instanceof Answered.Done || answered instanceof Answered.Already;
        return done ? new Submitted.Done(told.of(answered)) : new Submitted.Refused(told.of(answered));
    }
}
