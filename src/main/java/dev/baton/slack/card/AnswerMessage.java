package dev.baton.slack.card;

import dev.baton.lead.LeadNumber;
import dev.baton.query.Voice;
import dev.baton.voice.VoiceItem;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a rep what marketing answers to what they heard, in their own words. */
public final class AnswerMessage {

    private static final int LEADS = 10;

    private final Words words;

    public AnswerMessage(Words words) {
        this.words = words;
    }

    /**
     * @param said what this reader said of it, the latest first; at least one
     */
    public Message render(VoiceItem item, VoiceItem.Answer answer, List<Voice.Said> said) {
        String text = words.person(answer.by()) + " answers "
                + VoiceText.quoted(said.get(0).text()) + ", which you heard of " + leads(said) + ":\n> "
                + VoiceText.answer(answer.text());
        return new Message(
                text,
                List.of(
                        Layout.section(text),
                        Layout.context("`/lead voice " + item.number() + "` has everybody who heard it.")));
    }

    private static String leads(List<Voice.Said> said) {
        List<LeadNumber> numbers =
                said.stream().map(Voice.Said::lead).distinct().toList();
        String named = numbers.stream().limit(LEADS).map(LeadNumber::toString).collect(Collectors.joining(", "));
        return numbers.size() > LEADS ? named + " and " + (numbers.size() - LEADS) + " more" : named;
    }
}
