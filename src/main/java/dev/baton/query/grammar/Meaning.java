package dev.baton.query.grammar;

import java.util.function.Consumer;

/**
 * What a few words say.
 *
 * @param marks what a {@link Kind#MARK} says that its neighbour is; itself for all others
 * @param adds  what it adds to a question
 */
record Meaning(Kind kind, Kind marks, Consumer<Draft> adds) {

    static final Meaning FILLER = of(Kind.FILLER, draft -> {});

    static Meaning of(Kind kind, Consumer<Draft> adds) {
        return new Meaning(kind, kind, adds);
    }

    static Meaning mark(Kind of) {
        return new Meaning(Kind.MARK, of, draft -> {});
    }

    static Meaning beyond(String sentence) {
        return of(Kind.BEYOND, draft -> draft.problems().add(sentence));
    }
}
