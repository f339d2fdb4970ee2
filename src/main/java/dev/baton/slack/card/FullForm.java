package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import dev.baton.phrase.Quantity;
import dev.baton.slack.card.Layout.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Everything that came in with a lead: the form, the questions and what the person did before. */
public final class FullForm {

    private static final int ANSWER = 600;
    private static final int TEXT = 300;
    private static final int LABEL = 150;
    private static final int ENTRIES = 60;
    private static final int ANSWERS_TOGETHER = 2_000;
    private static final int OTHERS_TOGETHER = 500;

    /** Where intake keeps an e-mail address or a phone number that it could not read. */
    private static final Set<String> CONTACT_AS_GIVEN = Set.of("email_as_given", "phone_as_given");

    private final Words words;

    public FullForm(Words words) {
        this.words = words;
    }

    /** With the contact details where the reader owns the lead. */
    public Message render(Lead lead, UserId reader) {
        return render(
                lead, lead.claim().filter(claim -> claim.owner().equals(reader)).isPresent());
    }

    /** @param showContact whether the reader may see the contact details, as its owner may */
    Message render(Lead lead, boolean showContact) {
        Shown shown = showContact ? Shown.toOwner() : Shown.toEverybody(lead);
        Facts facts = lead.facts();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.section("*" + Mrkdwn.escape(words.lead(lead)) + "*, everything that came in"));
        blocks.add(Layout.rows(overview(lead, shown)));
        blocks.add(Layout.section(contact(lead, showContact)));
        blocks.addAll(part("What the form asked", named(facts.form(), shown), ANSWERS_TOGETHER));
        blocks.addAll(part("What they did before", activities(facts, shown), OTHERS_TOGETHER));
        blocks.addAll(part("Other fields", named(fields(facts, showContact), shown), OTHERS_TOGETHER));
        blocks.add(Layout.context(times(lead)));
        String text = "The full form of " + lead.number() + ", " + new Profile(lead).brief();
        return new Message(Mrkdwn.escape(text), blocks);
    }

    private static List<Row> overview(Lead lead, Shown shown) {
        Profile profile = new Profile(lead, shown);
        CameIn cameIn = new CameIn(lead, shown);
        List<Row> rows = new ArrayList<>();
        rows.add(profile.row());
        rows.add(Row.labelled("Came in", cameIn.source()));
        shown.text(lead.facts().origin().landingPage(), TEXT)
                .ifPresent(page -> rows.add(Row.labelled("Landing page", page)));
        rows.add(Row.labelled("Consent", new Reach(lead).consent().orElse("not asked")));
        shown.text(lead.facts().consent().wording(), TEXT)
                .ifPresent(wording -> rows.add(Row.labelled("Agreed to", "“" + wording + "”")));
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

    /** A mistyped address still tells a reader how to reach the person, so only the owner sees it. */
    private static Map<String, String> fields(Facts facts, boolean showContact) {
        if (showContact) {
            return facts.fields();
        }
        Map<String, String> fields = new LinkedHashMap<>(facts.fields());
        CONTACT_AS_GIVEN.forEach(name -> fields.computeIfPresent(name, (key, value) -> ContactMask.HIDDEN));
        return fields;
    }

    private static List<Row> named(Map<String, String> answers, Shown shown) {
        List<Row> rows = new ArrayList<>();
        answers.forEach((name, value) -> shown.text(value, ANSWER)
                .ifPresent(text -> rows.add(Row.labelled(shown.text(name, LABEL).orElse("?"), text))));
        return rows;
    }

    private static List<Row> activities(Facts facts, Shown shown) {
        Function<Facts.Activity, Row> row = activity -> {
            String type = shown.text(activity.type().replace('_', ' '), LABEL).orElse("something");
            String detail = shown.text(activity.detail(), LABEL).orElse("");
            return new Row(
                    type,
                    (activity.count() > 1 ? " ×" + activity.count() : "") + (detail.isEmpty() ? "" : "  " + detail));
        };
        return facts.activities().stream().map(row).toList();
    }

    /** As many rows as fit, under a heading, and how many did not; nothing where there are none. */
    private static List<LayoutBlock> part(String heading, List<Row> all, int characters) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Row> fitting = Fitting.first(
                all,
                ENTRIES,
                characters,
                row -> row.bold().length() + row.rest().length(),
                left -> Row.plain("… and " + left + " more"));
        return List.of(Layout.header(heading), Layout.rows(fitting));
    }

    private static String times(Lead lead) {
        int submissions = lead.record().submissions();
        String first = Mrkdwn.dayAndTime(
                "Came in" + (submissions > 1 ? " " + Quantity.of(submissions, "time") + ", first" : ""),
                lead.record().receivedAt());
        return lead.facts().meetingAt() == null
                ? first
                : first + " · *meeting booked* "
                        + Mrkdwn.dayAndTime("for", lead.facts().meetingAt());
    }
}
