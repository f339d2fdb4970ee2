package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.brief.Brief;
import dev.baton.lead.UserId;
import dev.baton.phrase.Quantity;
import dev.baton.slack.card.Layout.Row;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What marketing tells sales before a campaign starts: in the rep channels with its buttons, and for whoever asks. */
public final class BriefMessage {

    private static final int NAME = 100;
    private static final int TEXT = 1_000;
    private static final int QUESTION = 200;
    private static final int WISH = 300;
    private static final int SHOWN = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private final Words words;

    public BriefMessage(Words words) {
        this.words = words;
    }

    /** As it stands in a rep channel. */
    public Message posted(Brief brief) {
        List<LayoutBlock> blocks = blocks(brief);
        int wishes = brief.wishes().size();
        if (wishes > 0) {
            blocks.add(Layout.context("Asked for as well: " + Quantity.of(wishes, "thing") + ". `/lead brief "
                    + Mrkdwn.typed(brief.campaign(), NAME) + "` has them."));
        }
        blocks.add(Layout.buttons(
                button(brief, "brief_right", "Looks right"), button(brief, "brief_ask", "Ask this too…")));
        return new Message(title(brief), blocks);
    }

    /** With what reps asked for, for whoever looks at it. */
    public Message kept(Brief brief, boolean mayChange) {
        List<LayoutBlock> blocks = blocks(brief);
        if (!brief.wishes().isEmpty()) {
            List<String> wishes = brief.wishes().stream().map(this::line).toList();
            blocks.add(
                    Layout.section("*Asked for as well*\n" + String.join("\n", Fitting.lines(wishes, SHOWN, 2_500))));
        }
        blocks.add(Layout.context(
                "Posted in " + brief.channels().stream().map(Mrkdwn::channel).collect(Collectors.joining(", "))));
        if (mayChange) {
            blocks.add(Layout.buttons(button(brief, "brief_change", "Change…")));
        }
        return new Message(title(brief), blocks);
    }

    /** For whoever looks after the campaign: what one rep asked for. */
    public Message wish(Brief brief, Brief.Wish wish) {
        String campaign = Mrkdwn.typed(brief.campaign(), NAME);
        String text = words.person(wish.by()) + " would have *" + campaign + "* ask this, too:\n> "
                + Mrkdwn.typed(wish.text(), WISH);
        return new Message(
                text,
                List.of(Layout.section(text), Layout.context("`/lead brief " + campaign + "` has the whole brief.")));
    }

    private static String title(Brief brief) {
        return "Before " + Mrkdwn.typed(brief.campaign(), NAME) + " starts";
    }

    private List<LayoutBlock> blocks(Brief brief) {
        List<LayoutBlock> blocks = new ArrayList<>();
        LocalDate starts = brief.content().starts();
        blocks.add(Layout.section("*" + title(brief) + "*"
                + (starts == null ? "" : ": " + DAY.format(starts)) + "\nBy " + words.person(brief.by()) + " "
                + Mrkdwn.dayAndTime(brief.at()) + (brief.version() > 1 ? " · version " + brief.version() : "")));
        List<Row> rows = rows(brief.content());
        if (!rows.isEmpty()) {
            blocks.add(Layout.rows(rows));
        }
        blocks.add(Layout.context(right(brief.right())));
        return blocks;
    }

    private static List<Row> rows(Brief.Content content) {
        List<Row> rows = new ArrayList<>();
        add(rows, "Landing page", content.landingPage());
        add(rows, "Expected", content.volume());
        add(rows, "What makes it ready", content.note());
        List<String> questions = content.questions()
                .lines()
                .map(line -> Mrkdwn.line(line, QUESTION))
                .filter(line -> !line.isEmpty())
                .toList();
        if (!questions.isEmpty()) {
            rows.add(Row.labelled("The form asks", ""));
            Fitting.lines(questions, SHOWN, 2_000).forEach(line -> rows.add(Row.plain("• " + line)));
        }
        return rows;
    }

    private static void add(List<Row> rows, String label, String typed) {
        String line = Mrkdwn.line(typed, TEXT);
        if (!line.isEmpty()) {
            rows.add(Row.labelled(label, line));
        }
    }

    private String right(List<UserId> people) {
        return people.isEmpty()
                ? "Nobody has said yet that it looks right."
                : "Looks right to "
                        + people.stream().limit(SHOWN).map(words::person).collect(Collectors.joining(", "))
                        + (people.size() > SHOWN ? " and " + (people.size() - SHOWN) + " more" : "");
    }

    private String line(Brief.Wish wish) {
        return "• " + Mrkdwn.typed(wish.text(), WISH) + " · " + words.person(wish.by()) + " "
                + Mrkdwn.dayAndTime(wish.at());
    }

    private static ButtonElement button(Brief brief, String action, String label) {
        return ButtonElement.builder()
                .actionId(action)
                .value(Long.toString(brief.id()))
                .text(PlainTextObject.builder().text(label).emoji(false).build())
                .accessibilityLabel(Mrkdwn.line(label + " (" + brief.campaign() + ")", 75))
                .build();
    }
}
