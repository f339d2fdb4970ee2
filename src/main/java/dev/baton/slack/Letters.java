package dev.baton.slack;

import dev.baton.lead.UserId;
import dev.baton.outbox.OutboxItem;
import dev.baton.query.Voice;
import dev.baton.slack.card.AnswerMessage;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Words;
import dev.baton.voice.ItemNumber;
import java.util.List;
import java.util.Optional;

/** What people of one team are told of the other, made from the present state. */
public final class Letters {

    /** Of these the reader is shown the leads. */
    private static final int SAID = 50;

    private final Voice voice;
    private final Words words;

    public Letters(Voice voice, Words words) {
        this.voice = voice;
        this.words = words;
    }

    /** Empty when nothing is left to say. */
    Optional<Message> of(OutboxItem item) {
        return Optional.ofNullable(item.subject())
                .map(ItemNumber::new)
                .flatMap(number -> answer(number, new UserId(item.destination())));
    }

    private Optional<Message> answer(ItemNumber number, UserId reader) {
        List<Voice.Said> said = voice.saidBy(reader, number, SAID);
        return said.isEmpty()
                ? Optional.empty()
                : voice.item(number)
                        .flatMap(item ->
                                item.answered().map(answer -> new AnswerMessage(words).render(item, answer, said)));
    }
}
