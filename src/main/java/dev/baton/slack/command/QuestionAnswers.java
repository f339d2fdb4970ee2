package dev.baton.slack.command;

import dev.baton.query.Question;
import dev.baton.slack.card.Message;

/** Answers a question that was understood, for the eyes of whoever asks. */
@FunctionalInterface
interface QuestionAnswers {

    Message answer(Asker asker, Question question);
}
