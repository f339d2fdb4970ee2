package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.phrase.Quantity;
import dev.baton.query.Voice;
import dev.baton.voice.Saying;
import dev.baton.voice.VoiceItem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What sales hears and marketing answers, in words. What a rep typed of a lead is shown without its contact details. */
public final class VoiceText {

    private static final int SAID = 150;
    private static final int ANSWER = 1_000;
    private static final int SHORT_ANSWER = 200;
    private static final int WORDINGS = 3;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>|]+");

    private final Words words;

    public VoiceText(Words words) {
        this.words = words;
    }

    /** One time that it was said, of which lead. */
    public record Heard(Lead lead, Voice.Said said) {}

    /** An item, and some of the times it was said, the latest first. */
    public record Entry(VoiceItem item, List<Heard> said) {
        public Entry {
            said = List.copyOf(said);
        }
    }

    /** A paragraph for a list; with the button that answers it for whoever may. */
    public LayoutBlock line(Entry entry, boolean mayAnswer) {
        VoiceItem item = entry.item();
        List<String> lines = new ArrayList<>();
        lines.add(head(item));
        lines.add(wordings(entry.said()));
        if (!entry.said().isEmpty()) {
            lines.add(leads(entry));
        }
        item.answered().ifPresent(answer -> lines.add("> " + answer(answer.text(), SHORT_ANSWER)));
        String text = String.join("\n", lines);
        return mayAnswer ? Layout.line(text, answerButton(item)) : Layout.section(text);
    }

    /** {@code *V3* · asked 7 times, of 6 leads · open · last heard today at 10:12}. */
    public String head(VoiceItem item) {
        return "*" + item.number() + "* · "
                + (item.kind() == Saying.Kind.QUESTION ? "asked" : "missing")
                + " " + Quantity.of(item.times(), "time") + ", " + Quantity.of(item.leads(), "lead") + " · "
                + item.answered()
                        .map(answer -> ":white_check_mark: answered by " + words.person(answer.by()) + " "
                                + Mrkdwn.dayAndTime(answer.at()))
                        .orElse("open")
                + " · " + Mrkdwn.dayAndTime("last heard", item.lastAt());
    }

    /** {@code “Do you integrate with SAP?” · #109 · @ana · today at 10:12}. */
    public String line(Heard heard) {
        return quoted(heard) + " · " + heard.lead().number() + " · "
                + words.person(heard.said().rep()) + " · "
                + Mrkdwn.dayAndTime(heard.said().at());
    }

    /** What a rep typed, as they typed it: for their own eyes. */
    public static String quoted(String text) {
        return "“" + Mrkdwn.typed(text, SAID) + "”";
    }

    /** What marketing says, escaped; links can be pressed, and nothing else in it does anything. */
    public static String answer(String text) {
        return answer(text, ANSWER);
    }

    private static String answer(String text, int longest) {
        String typed = Mrkdwn.typed(text, longest);
        boolean whole = Mrkdwn.line(text, longest).equals(Mrkdwn.line(text, Integer.MAX_VALUE));
        return whole
                ? LINK.matcher(typed).replaceAll(link -> "<" + Matcher.quoteReplacement(link.group()) + ">")
                : typed;
    }

    private static String quoted(Heard heard) {
        return Shown.toEverybody(heard.lead())
                .text(heard.said().text(), SAID)
                .map(text -> "“" + Mrkdwn.typed(text, SAID) + "”")
                .orElse("“…”");
    }

    private static String wordings(List<Heard> said) {
        if (said.isEmpty()) {
            return "_said of leads in private channels_";
        }
        List<String> all = said.stream().map(VoiceText::quoted).distinct().toList();
        return String.join(" · ", all.subList(0, Math.min(WORDINGS, all.size())));
    }

    private static String leads(Entry entry) {
        List<LeadNumber> numbers = entry.said().stream()
                .map(heard -> heard.lead().number())
                .distinct()
                .toList();
        long more = entry.item().leads() - numbers.size();
        return numbers.stream().map(LeadNumber::toString).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "")
                + (more > 0 || entry.item().times() > entry.said().size()
                        ? ": `/lead voice " + entry.item().number() + "` has them all"
                        : "");
    }

    private static ButtonElement answerButton(VoiceItem item) {
        return ButtonElement.builder()
                .actionId("answer")
                .value(Long.toString(item.number().value()))
                .text(PlainTextObject.builder()
                        .text(item.isOpen() ? "Answer…" : "Change…")
                        .emoji(false)
                        .build())
                .accessibilityLabel((item.isOpen() ? "Answer " : "Change the answer to ") + item.number())
                .build();
    }
}
