package dev.baton.slack.command;

import dev.baton.query.Period;
import dev.baton.query.Question;
import dev.baton.slack.card.Message;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code /lead campaign}, {@code /lead source} and {@code /lead report}: what became of leads, in figures.
 *
 * @param key the filter whose value comes first; null where any filters do
 */
record ReportVerb(String name, @Nullable String key, FilterWords filters, Answers answers, Readers readers)
        implements Verb {

    @Override
    public String usage() {
        return key == null ? "[filters] [period]" : "<name> [filters] [period]";
    }

    @Override
    public String example() {
        return switch (name) {
            case "campaign" -> "/lead campaign webinar-may last week";
            case "source" -> "/lead source website since 1 May";
            default -> "/lead report territory:emea last month";
        };
    }

    @Override
    public String purpose() {
        return key == null
                ? "says what became of all leads, or of those that a state, reason, campaign, source, territory or owner names."
                : "says what became of the leads of one " + key
                        + ": where they are, what happened, why they came back.";
    }

    @Override
    public boolean namesPeople() {
        return true;
    }

    @Override
    public boolean asksForLeads() {
        return true;
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (key != null && arguments.isEmpty()) {
            throw new UsageProblem("Which " + key + "? Its name is missing.");
        }
        List<String> words = key == null
                ? arguments
                : Stream.concat(
                                Stream.of(key + ":" + arguments.get(0)),
                                arguments.stream().skip(1))
                        .toList();
        FilterWords.Asked asked = filters.read(words, asker, scope -> Period.Of.HANDED_OFF);
        return answers.tell(new Question(Question.Shape.REPORT, asked.scope()), asked.page(), readers.of(asker));
    }
}
