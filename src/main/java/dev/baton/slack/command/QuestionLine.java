package dev.baton.slack.command;

import dev.baton.lead.State;
import dev.baton.query.Period;
import dev.baton.query.Question;
import dev.baton.query.Scope;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A question as the line that asks it, with the dates it means rather than words that mean others tomorrow; what
 * {@link TypedQuestions} reads.
 */
final class QuestionLine {

    /** Before a period that hand-offs lie in, where it would be taken for one in which leads came to their state. */
    static final String HANDED_OFF = "handed-off";

    static final String TURNED_DOWN = "turned-down";

    private final ZoneId zone;

    /** @param zone of whoever presses or types it */
    QuestionLine(ZoneId zone) {
        this.zone = zone;
    }

    /** @param page counted from 1 */
    String of(Question question, int page) {
        Scope scope = question.scope();
        List<String> words = new ArrayList<>();
        words.add(question.shape() == Question.Shape.LIST ? "list" : "report");
        scope.states().stream().sorted().map(State::code).forEach(words::add);
        scope.reasons().stream()
                .sorted()
                .map(key -> key.equals(Scope.ANY_REASON) ? TURNED_DOWN : "reason:" + key)
                .forEach(words::add);
        if (scope.happened() != null) {
            words.add(scope.happened().typed());
        }
        scope.campaigns().stream().sorted().forEach(name -> words.add(keyed("campaign", name)));
        scope.sources().stream().sorted().forEach(name -> words.add(keyed("source", name)));
        scope.territories().stream().sorted().forEach(key -> words.add(keyed("territory", key)));
        if (scope.owner() != null) {
            words.add("owner:@" + scope.owner());
        }
        if (scope.period() != null) {
            words.add(period(question.shape(), scope.period()));
        }
        boolean isList = question.shape() == Question.Shape.LIST;
        if (isList && scope.equals(Scope.everything())) {
            words.add("all leads");
        }
        if (page > 1) {
            words.add(Integer.toString(page));
        }
        return String.join(" ", words);
    }

    private static String keyed(String key, String value) {
        String plain = value.replaceAll("[\"“”„«»]", "").strip();
        return plain.chars().anyMatch(Character::isWhitespace) ? "\"" + key + ":" + plain + "\"" : key + ":" + plain;
    }

    private String period(Question.Shape shape, Period period) {
        boolean said = shape == Question.Shape.LIST && period.of() == Period.Of.HANDED_OFF;
        return (said ? HANDED_OFF + " " : "") + dates(period);
    }

    private String dates(Period period) {
        ZonedDateTime until = period.until().atZone(zone);
        boolean wholeDays = isMidnight(until)
                && (period.from().equals(Instant.EPOCH)
                        || isMidnight(period.from().atZone(zone)));
        if (!wholeDays) {
            return period.told().replaceAll(" ?\\(.*", "").replaceFirst("^the ", "");
        }
        String last = until.toLocalDate().minusDays(1).toString();
        return period.from().equals(Instant.EPOCH)
                ? "until " + last
                : "from " + period.from().atZone(zone).toLocalDate() + " to " + last;
    }

    private static boolean isMidnight(ZonedDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
