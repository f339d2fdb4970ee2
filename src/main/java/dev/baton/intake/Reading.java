package dev.baton.intake;

import dev.baton.lead.Submission;
import java.util.List;

/** What a {@link SubmissionReader} made of a document. */
public sealed interface Reading {

    /**
     * The lead can be taken.
     *
     * @param warnings what was not understood but does not cost the lead
     */
    record Accepted(Submission submission, List<FieldProblem> warnings) implements Reading {
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /** Nothing can be taken; every problem that was found, at least one. */
    record Refused(List<FieldProblem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
