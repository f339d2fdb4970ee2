package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.slack.card.Layout.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Everything that came in with a lead: the form, the questions and what the person did before. */
public final class FullForm {

    private static final int ANSWER = 600;
    private static final int LABEL = 150;
    private static final int ANSWERS_TOGETHER = 4_000;
    private static final int OTHERS_TOGETHER = 1_500;

    private final Words words;

    public FullForm(Words words) {
        this.words = words;
    }

    /** @param showContact whether the reader may see the contact details, as its owner may */
    public Message render(Lead lead, boolean showContact) {
        Shown shown = showContact ? Shown.toOwner() : Shown.toEverybody(lead);
        Facts facts = lead.facts();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.section("*" + Mrkdwn.escape(words.lead(lead)) + "*, everything that came in"));
        blocks.add(Layout.rows(overview(lead, shown)));
        blocks.add(Layout.section(contact(lead, showContact)));
        rows("Form", named(facts.form(), shown), ANSWERS_TOGETHER).ifPresent(blocks::add);
        rows("What they did", activities(facts, shown), OTHERS_TOGETHER).ifPresent(blocks::add);
        rows("Other fields", named(facts.fields(), shown), OTHERS_TOGETHER).ifPresent(blocks::add);
        blocks.add(Layout.context(times(lead)));
        String text = "The full form of " + lead.number() + ", " + new Profile(lead).brief();
        return new Message(Mrkdwn.escape(text), blocks);
    }

    private static List<Row> overview(Lead lead, Shown shown) {
        Profile profile = new Profile(lead, shown);
        CameIn cameIn = new CameIn(lead, shown);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(profile.known(), profile.details()));
        rows.add(new Row("Came in", cameIn.source()));
        shown.text(lead.facts().origin().landingPage(), ANSWER)
                .ifPresent(page -> rows.add(new Row("Landing page", page)));
        List<String> consents = new Reach(lead).consents();
        rows.add(new Row("Consent", consents.isEmpty() ? "not asked" : String.join(" · ", consents)));
        shown.text(lead.facts().consent().wording(), ANSWER)
                .ifPresent(wording -> rows.add(new Row("In the words", wording)));
        return rows;
    }

    private static String contact(Lead lead, boolean showContact) {
        return showContact
                ? ContactMessage.contact(lead)
                : "*Contact*  "
                        + new Reach(lead)
                                .means()
                                .map(means -> means + " (shown to its owner)")
                                .orElse("no e-mail address or phone number given");
    }

    private static List<Row> named(Map<String, String> answers, Shown shown) {
        List<Row> rows = new ArrayList<>();
        answers.forEach((name, value) -> shown.text(value, ANSWER)
                .ifPresent(text -> rows.add(new Row(shown.text(name, LABEL).orElse("?"), text))));
        return rows;
    }

    private static List<Row> activities(Facts facts, Shown shown) {
        Function<Facts.Activity, Row> row = activity -> {
            String type = shown.text(activity.type().replace('_', ' '), LABEL).orElse("something");
            String detail = shown.text(activity.detail(), LABEL).orElse("");
            return new Row(activity.count() > 1 ? type + " ×" + activity.count() : type, detail);
        };
        return facts.activities().stream().map(row).toList();
    }

    /** As many rows as fit, under a heading, and how many did not. */
    private static Optional<LayoutBlock> rows(String heading, List<Row> all, int budget) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Row> fitting = new ArrayList<>(List.of(new Row(heading, "")));
        int used = 0;
        for (Row row : all) {
            used += row.bold().length() + row.rest().length();
            if (used > budget) {
                break;
            }
            fitting.add(row);
        }
        int left = all.size() - (fitting.size() - 1);
        if (left > 0) {
            fitting.add(Row.plain("… and " + left + " more"));
        }
        return Optional.of(Layout.rows(fitting));
    }

    private static String times(Lead lead) {
        int submissions = lead.record().submissions();
        String first = "Came in " + (submissions > 1 ? Quantity.of(submissions, "time") + ", first " : "")
                + Mrkdwn.dayAndTime(lead.record().receivedAt());
        return lead.facts().meetingAt() == null
                ? first
                : first + " · *meeting booked* for "
                        + Mrkdwn.dayAndTime(lead.facts().meetingAt());
    }
}
