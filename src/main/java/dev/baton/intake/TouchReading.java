package dev.baton.intake;

import java.util.List;

/** What a {@link TouchReader} made of a document. */
public sealed interface TouchReading {

    record Accepted(ReportedTouch touch) implements TouchReading {}

    /** Every problem that was found, at least one. */
    record Refused(List<FieldProblem> problems) implements TouchReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
