package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.definition.Criterion;
import dev.baton.definition.Definitions;
import dev.baton.desk.Domain;
import dev.baton.desk.TurnDown;
import dev.baton.lead.Asked;
import dev.baton.lead.Lead;
import dev.baton.lead.Reason;
import dev.baton.lead.UserId;
import dev.baton.routing.Routing;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Inputs.Choice;
import dev.baton.slack.modal.Inputs.Question;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a form that a reason asks for: drawn, read, and filled in from a line. Each has its own block, so that what
 * two reasons ask for stays when one is chosen in the place of the other.
 */
final class AskedInputs {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 3_000;
    static final String EVERYBODY = "everybody";
    private static final int OPTION = 75;
    private static final int OPTIONS = 100;

    private final TurnDown turnDown;
    private final Routing routing;
    private final Definitions definitions;

    AskedInputs(TurnDown turnDown, Routing routing, Definitions definitions) {
        this.turnDown = turnDown;
        this.routing = routing;
        this.definitions = definitions;
    }

    /** What somebody does to answer. */
    private enum Control {
        TICK,
        CHOICE,
        PERSON,
        DAY,
        LINE,
        LINES
    }

    /** All but free text changes what happens, so the form is drawn anew by it. */
    static boolean changesWhatHappens(Asked what) {
        return what != Asked.TEXT && what != Asked.COMPETITOR;
    }

    LayoutBlock draw(Reason.Ask ask, Lead lead, Entered entered) {
        Asked what = ask.what();
        Inputs inputs = changesWhatHappens(what) ? new Inputs(entered).told() : new Inputs(entered);
        Question question = new Question(what.code(), label(what), hint(what), !ask.required());
        return switch (control(what)) {
            case TICK -> everybody(inputs, question, lead);
            case CHOICE -> inputs.choice(question, choices(what, lead));
            case PERSON -> inputs.person(question);
            case DAY -> inputs.day(question);
            case LINE -> inputs.line(question, LONGEST_LINE);
            case LINES -> inputs.lines(question, LONGEST_TEXT);
        };
    }

    /** Where it cannot be asked for, why not stands in its place. */
    private LayoutBlock everybody(Inputs inputs, Question question, Lead lead) {
        String domain = Domain.of(lead).orElse("");
        return turnDown.whyNotEverybody(lead)
                .map(why -> Says.paragraph("Only this address is held. " + Mrkdwn.typed(why, LONGEST_LINE)))
                .orElseGet(() -> inputs.tick(
                        question, new Choice(EVERYBODY, Mrkdwn.line("Also everybody at " + domain, OPTION))));
    }

    /** What is entered for what this reason asks. */
    Map<Asked, String> given(Reason reason, Entered entered) {
        Map<Asked, String> given = new EnumMap<>(Asked.class);
        reason.asks().stream()
                .map(Reason.Ask::what)
                .forEach(what -> given(what, entered).ifPresent(text -> given.put(what, text)));
        return given;
    }

    /** The same form with this filled in. */
    static Entered fill(Entered entered, Asked what, String text) {
        return switch (control(what)) {
            case TICK -> entered.ticking(what.code(), EVERYBODY);
            case CHOICE ->
                entered.choosing(what.code(), text.toLowerCase(Locale.ROOT).replace('-', '_'));
            case PERSON -> entered.picking(what.code(), new UserId(text));
            case DAY -> entered.on(what.code(), LocalDate.parse(text));
            case LINE, LINES -> entered.saying(what.code(), text);
        };
    }

    /** As many characters as its input takes. */
    static int longest(Asked what) {
        return control(what) == Control.LINES ? LONGEST_TEXT : LONGEST_LINE;
    }

    private Optional<String> given(Asked what, Entered entered) {
        return switch (control(what)) {
            case TICK -> entered.choices(what.code()).stream().findFirst();
            case CHOICE -> entered.choice(what.code());
            case PERSON -> entered.person(what.code()).map(UserId::value);
            case DAY -> entered.date(what.code()).map(LocalDate::toString);
            case LINE -> entered.text(what.code()).map(text -> text.replace('\n', ' '));
            case LINES -> entered.text(what.code());
        };
    }

    private static Control control(Asked what) {
        return switch (what) {
            case EVERYBODY -> Control.TICK;
            case TERRITORY, FIELD, WHICH, CRITERION -> Control.CHOICE;
            case ACCOUNT_OWNER -> Control.PERSON;
            case DATE, CONTRACT_END -> Control.DAY;
            case LEAD, VALUE, COMPETITOR, REFERRAL, REFERRAL_CONTACT -> Control.LINE;
            case TEXT -> Control.LINES;
        };
    }

    private List<Choice> choices(Asked what, Lead lead) {
        List<Choice> choices =
                switch (what) {
                    case TERRITORY -> territories();
                    case CRITERION -> criteria(lead);
                    default -> words(what);
                };
        return choices.stream().limit(OPTIONS).toList();
    }

    private List<Choice> words(Asked what) {
        return turnDown.words(what).stream()
                .map(word -> new Choice(word, spoken(word)))
                .toList();
    }

    /** {@code E-mail}. */
    private static String spoken(String word) {
        return word.equals("email") ? "E-mail" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private List<Choice> territories() {
        return routing.territories().stream()
                .map(territory -> new Choice(territory.key(), Mrkdwn.line(territory.name(), OPTION)))
                .toList();
    }

    /** Those that gave it points, or took some; all of them where none did. */
    private List<Choice> criteria(Lead lead) {
        List<Criterion> all = definitions.current().criteria();
        List<Criterion> met = all.stream()
                .filter(criterion -> criterion.when().holds(lead.facts()))
                .toList();
        return (met.isEmpty() ? all : met)
                .stream()
                        .map(criterion -> new Choice(criterion.key(), Mrkdwn.line(named(criterion), OPTION)))
                        .toList();
    }

    private static String named(Criterion criterion) {
        return criterion.label() + (criterion.points() > 0 ? " +" : " −") + Math.abs(criterion.points());
    }

    /** {@code Right territory}. */
    static String label(Asked what) {
        return switch (what) {
            case TERRITORY -> "Right territory";
            case LEAD -> "Number of the other lead";
            case ACCOUNT_OWNER -> "Who looks after this customer";
            case FIELD -> "What is wrong or missing";
            case WHICH -> "Which of these";
            case EVERYBODY -> "Everybody with that e-mail domain";
            case REFERRAL -> "Who is to be asked instead";
            case REFERRAL_CONTACT -> "Their e-mail address or phone number";
            case CRITERION -> "Criterion that is not met";
            case VALUE -> "What is true instead";
            case DATE -> "Comes back on";
            case COMPETITOR -> "Whom they chose";
            case CONTRACT_END -> "That contract ends on";
            case TEXT -> "In your own words";
        };
    }

    private static @Nullable String hint(Asked what) {
        return switch (what) {
            case EVERYBODY -> "A manager has to confirm that.";
            case LEAD -> "Such as 87. Enter shows below what happens.";
            case VALUE -> "A number, a country as two letters, a word. Enter shows below what happens.";
            case REFERRAL_CONTACT -> "They become a lead of their own. Enter shows below what happens.";
            default -> null;
        };
    }
}
