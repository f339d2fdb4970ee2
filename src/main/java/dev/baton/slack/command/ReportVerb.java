package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /lead campaign}, {@code /lead source} and {@code /lead report}: what became of leads, in figures.
 *
 * @param key the filter whose value comes first; null where any filters do
 */
record ReportVerb(String name, @Nullable String key, TypedQuestions questions, Answers answers, Readers readers)
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
    public Message answer(Asker asker, List<String> arguments) {
        if (key != null && arguments.isEmpty()) {
            throw new UsageProblem("Which " + key + "? Its name is missing.");
        }
        TypedQuestions.Asked asked = questions.read(asker, name, arguments, List.of(name, "all", "leads"));
        return asked.told(answers.tell(asked.question(), asked.page(), readers.of(asker)));
    }
}
