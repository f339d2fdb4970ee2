package dev.baton.slack;

import dev.baton.lead.LeadBook;
import dev.baton.lead.UserId;
import dev.baton.outbox.OutboxItem;
import dev.baton.query.Voice;
import dev.baton.slack.card.AnswerMessage;
import dev.baton.slack.card.BriefMessage;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.RideMessage;
import dev.baton.slack.card.Words;
import dev.baton.slack.command.Dialogue;
import dev.baton.voice.ItemNumber;
import java.util.List;
import java.util.Optional;

/** What people of one team are told of the other, made from the present state. */
public final class Letters {

    /** Of these the reader is shown the leads. */
    private static final int SAID = 50;

    private final Dialogue dialogue;
    private final LeadBook book;
    private final Words words;

    public Letters(Dialogue dialogue, LeadBook book, Words words) {
        this.dialogue = dialogue;
        this.book = book;
        this.words = words;
    }

    /** Empty when nothing is left to say. */
    Optional<Message> of(OutboxItem item) {
        Long subject = item.subject();
        UserId reader = new UserId(item.destination());
        if (subject == null) {
            return Optional.empty();
        }
        return switch (item.kind()) {
            case ANSWER -> answer(new ItemNumber(subject), reader);
            case RIDE, RIDE_CHANGED -> ride(subject, reader);
            case BRIEF -> dialogue.briefs().find(subject).map(new BriefMessage(words)::posted);
            case BRIEF_WISH -> wish(subject);
            default -> Optional.empty();
        };
    }

    private Optional<Message> answer(ItemNumber number, UserId reader) {
        List<Voice.Said> said = dialogue.voice().saidBy(reader, number, SAID);
        return said.isEmpty()
                ? Optional.empty()
                : dialogue.voice()
                        .item(number)
                        .flatMap(item ->
                                item.answered().map(answer -> new AnswerMessage(words).render(item, answer, said)));
    }

    private Optional<Message> ride(long id, UserId reader) {
        return dialogue.rides()
                .find(id)
                .flatMap(ride -> book.find(ride.lead()).map(lead -> new RideMessage(words).render(ride, lead, reader)));
    }

    private Optional<Message> wish(long id) {
        return dialogue.briefs()
                .ofWish(id)
                .flatMap(brief -> brief.wishes().stream()
                        .filter(wish -> wish.id() == id)
                        .findFirst()
                        .map(wish -> new BriefMessage(words).wish(brief, wish)));
    }
}
