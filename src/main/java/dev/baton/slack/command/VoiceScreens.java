package dev.baton.slack.command;

import dev.baton.desk.AnswerItem;
import dev.baton.desk.HearLead;
import dev.baton.slack.card.VoiceText;
import dev.baton.slack.modal.Sheet;
import dev.baton.voice.Saying;
import java.time.Clock;
import java.util.List;

/** The lines and the form by which what sales hears is noted, read and answered, put together. */
final class VoiceScreens {

    private final List<Verb> verbs;
    private final Sheet sheet;

    /** @param clock the domain's */
    VoiceScreens(LeadScreens.Books books, TurnDownScreens.Telling telling, Clock clock) {
        Dialogue dialogue = books.dialogue();
        HearLead hearLead = new HearLead(books.leads(), dialogue.voiceBook(), books.team(), clock);
        AnswerItem answerItem = new AnswerItem(dialogue.voice(), dialogue.voiceBook(), books.team(), clock);
        AnswerTold told = new AnswerTold(books.team());
        sheet = new AnswerSheet(answerItem, told);
        verbs = List.of(
                new HeardVerb(Saying.Kind.QUESTION, hearLead, telling.refusals()),
                new HeardVerb(Saying.Kind.MATERIAL, hearLead, telling.refusals()),
                new VoiceVerb(new VoicePages(
                        dialogue.voice(),
                        books.leads(),
                        books.questions().inquiries(),
                        books.team(),
                        new VoiceText(telling.words()))),
                new AnswerVerb(answerItem, told));
    }

    Sheet sheet() {
        return sheet;
    }

    List<Verb> verbs() {
        return verbs;
    }
}
