package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.intake.FieldProblem;
import dev.baton.intake.LeadForm;
import dev.baton.intake.PersonInText;
import dev.baton.lead.Facts;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Inputs.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of the form for a lead that somebody brings in. Each lead that one opened form brings in has ids of its own,
 * because Slack keeps what stands in an input that keeps its id.
 */
final class NewLeadInputs {

    static final String EMAIL = "email";
    static final String SOURCE = "source";
    static final String CAMPAIGN = "campaign";
    static final String WANTS = "wants";
    static final String MESSAGE = "message";
    static final String YES = "yes";
    private static final String KNOWN = "known_";
    private static final String MAY_EMAIL = "consent_email";
    private static final String MAY_CALL = "consent_call";
    private static final String WORDING = "consent_wording";
    private static final String ANOTHER = "another";
    private static final int LONGEST_TEXT = 3_000;
    private static final int LONGEST_LINK = 1_000;

    /** By their names in the schema of a lead, which has the lengths, too. */
    private static final List<Line> LINES = List.of(
            new Line("first_name", "First name", null, 100),
            new Line("last_name", "Last name", null, 100),
            new Line(EMAIL, "E-mail", "This or a phone number is needed.", 254),
            new Line("phone", "Phone", null, 60),
            new Line("company", "Company", null, 200),
            new Line("title", "Job title", null, 200),
            new Line("employees", "People at the company", null, 20),
            new Line("country", "Country", "Two letters, or its English name.", 100));

    private static final Line BY_CAMPAIGN = new Line(CAMPAIGN, "Campaign", null, 200);

    private static final List<Choice> CONSENT = List.of(new Choice(YES, "Yes"), new Choice("no", "No"));

    private record Line(
            String field, String label, @Nullable String hint, int longest) {}

    private final long place;
    private final List<String> sources;

    /**
     * @param place   which lead of one opened form it is, from 1
     * @param sources that can be chosen, the usual one first
     */
    NewLeadInputs(long place, List<String> sources) {
        this.place = place;
        this.sources = sources;
    }

    /** @param known the lead that the person has, for whoever is to see it before they send; null for none */
    List<LayoutBlock> blocks(Entered given, @Nullable LeadNumber known) {
        Entered entered = given.choice(id(SOURCE)).isPresent() ? given : given.choosing(id(SOURCE), sources.get(0));
        Inputs inputs = new Inputs(entered);
        List<LayoutBlock> blocks = new ArrayList<>();
        if (known != null) {
            String block = id(KNOWN + known.value());
            blocks.add(new Inputs(entered.ticking(block, YES))
                    .tick(
                            new Inputs.Question(
                                    block, "Is it them?", "If not, change the e-mail address or phone number.", false),
                            new Choice(YES, "Yes, add this to " + known)));
        }
        LINES.forEach(line -> blocks.add(line(inputs, line)));
        blocks.add(inputs.required(
                id(SOURCE),
                "Source",
                sources.stream().map(source -> new Choice(source, source)).toList()));
        blocks.add(line(inputs, BY_CAMPAIGN));
        blocks.add(inputs.lines(new Inputs.Question(id(WANTS), LeadForm.WANTS, null, true), LONGEST_TEXT));
        blocks.add(inputs.optional(id(MAY_EMAIL), "May we e-mail them? Leave it empty if nobody asked.", CONSENT));
        blocks.add(inputs.optional(id(MAY_CALL), "May we call them?", CONSENT));
        blocks.add(inputs.text(id(WORDING), "The words they agreed to", LONGEST_TEXT));
        if (entered.has(id(MESSAGE))) {
            blocks.add(inputs.line(id(MESSAGE), "The message it came from", LONGEST_LINK));
        }
        blocks.add(inputs.tick(
                new Inputs.Question(id(ANOTHER), "Afterwards", null, true),
                new Choice(YES, "And another: open the form again, with source and campaign")));
        return blocks;
    }

    private LayoutBlock line(Inputs inputs, Line line) {
        return inputs.line(new Inputs.Question(id(line.field()), line.label(), line.hint(), true), line.longest());
    }

    /** With what was found about somebody. */
    Entered filled(PersonInText.Found found, @Nullable String link) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("first_name", found.firstName());
        texts.put("last_name", found.lastName());
        texts.put(EMAIL, found.email());
        texts.put("phone", found.phone());
        texts.put("company", found.company());
        texts.put(MESSAGE, link);
        Entered entered = Entered.nothing();
        for (Map.Entry<String, @Nullable String> text : texts.entrySet()) {
            String value = text.getValue();
            entered = value == null ? entered : entered.saying(id(text.getKey()), value);
        }
        return entered;
    }

    /** Whether whoever sent this was shown that the person has this lead, and says that it is them. */
    boolean hasSeen(Entered entered, LeadNumber known) {
        return entered.choices(id(KNOWN + known.value())).contains(YES);
    }

    /** Whether another lead is to follow. */
    boolean another(Entered entered) {
        return entered.choices(id(ANOTHER)).contains(YES);
    }

    /** The form for the lead after this one begins with its source and campaign. */
    Entered carriedOn(Entered entered, NewLeadInputs next) {
        Entered kept = entered.choice(id(SOURCE))
                .map(source -> Entered.nothing().choosing(next.id(SOURCE), source))
                .orElse(Entered.nothing())
                .ticking(next.id(ANOTHER), YES);
        return entered.text(id(CAMPAIGN))
                .map(campaign -> kept.saying(next.id(CAMPAIGN), campaign))
                .orElse(kept);
    }

    /** Empty for one that is not on the list. */
    Optional<String> source(Entered entered) {
        return entered.choice(id(SOURCE)).filter(sources::contains);
    }

    LeadForm read(Entered entered, String source) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(SOURCE, source);
        LINES.forEach(line -> entered.text(id(line.field())).ifPresent(text -> fields.put(line.field(), text)));
        entered.text(id(CAMPAIGN)).ifPresent(text -> fields.put(CAMPAIGN, text));
        return new LeadForm(
                fields,
                entered.text(id(WANTS)).orElse(null),
                new Facts.Consent(
                        consent(entered, MAY_EMAIL),
                        consent(entered, MAY_CALL),
                        entered.text(id(WORDING)).orElse(null)),
                entered.text(id(MESSAGE)).orElse(null));
    }

    private @Nullable Boolean consent(Entered entered, String block) {
        return entered.choice(id(block)).map(YES::equals).orElse(null);
    }

    /** What is wrong, by the input that it stands under. */
    Map<String, String> errors(List<FieldProblem> problems) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (FieldProblem problem : problems) {
            errors.putIfAbsent(id(input(problem.field())), sentence(problem) + " Nothing was handed off.");
        }
        return errors;
    }

    private static String input(String field) {
        if (field.startsWith("form")) {
            return WANTS;
        }
        if (field.startsWith("fields")) {
            return MESSAGE;
        }
        if (field.startsWith("consent")) {
            return WORDING;
        }
        boolean own = field.equals(SOURCE)
                || field.equals(CAMPAIGN)
                || LINES.stream().anyMatch(line -> line.field().equals(field));
        return own ? field : EMAIL;
    }

    private static String sentence(FieldProblem problem) {
        return problem.field().contains(EMAIL + " or ")
                ? "An e-mail address or a phone number is missing; give at least one."
                : "This " + problem.problem() + ".";
    }

    String id(String input) {
        return place == 1 ? input : input + "_" + place;
    }
}
