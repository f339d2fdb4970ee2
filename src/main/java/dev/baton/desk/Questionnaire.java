package dev.baton.desk;

import dev.baton.definition.Definitions;
import dev.baton.definition.Question;
import dev.baton.lead.Answers;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions of the playbook, and what their answers make of a lead. */
public record Questionnaire(List<Question> questions, Definitions definitions) {

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /**
     * Scores the lead again by the definition that scored it, so that nothing but the answers changes anything.
     *
     * @param given by the keys of the questions, as {@link Question#answer} has them
     * @return empty where they say nothing new
     */
    Optional<Answers> answers(Lead lead, Map<String, String> given) {
        Facts facts = lead.facts();
        List<String> answered = new ArrayList<>();
        for (Question question : questions) {
            String answer = given.get(question.key());
            Facts found = answer == null
                    ? facts
                    : new Truth(question.fact(), answer).in(facts).orElse(facts);
            if (!found.equals(facts)) {
                facts = found;
                answered.add(question.key());
            }
        }
        return answered.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answers(
                        answered,
                        facts,
                        definitions
                                .version(lead.scorecard().definitionVersion())
                                .score(facts)));
    }
}
