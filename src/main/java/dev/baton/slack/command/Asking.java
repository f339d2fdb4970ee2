package dev.baton.slack.command;

import dev.baton.query.Period;
import dev.baton.query.Question;
import java.time.ZoneId;
import java.util.List;

/** Reads the lines that answers carry in their buttons, as {@link QuestionLine} writes them. */
record Asking(FilterWords filters, Answers answers) {

    ZoneId zone(Asker asker) {
        return filters.zone(asker);
    }

    /** @throws UsageProblem for what is no such line */
    FilterWords.Asked read(Asker asker, String line) {
        List<String> words = Arguments.split(line);
        boolean report = isReport(line);
        return filters.read(
                words.subList(Math.min(1, words.size()), words.size()),
                asker,
                scope -> report || (scope.states().isEmpty() && scope.reasons().isEmpty())
                        ? Period.Of.HANDED_OFF
                        : Period.Of.CAME_TO);
    }

    Question question(String line, FilterWords.Asked asked) {
        return new Question(isReport(line) ? Question.Shape.REPORT : Question.Shape.LIST, asked.scope());
    }

    private static boolean isReport(String line) {
        return line.startsWith("report");
    }
}
