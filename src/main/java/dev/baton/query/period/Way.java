package dev.baton.query.period;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to write days, and which days those are; empty where there are none such, as on 30 February. */
record Way(Pattern pattern, BiFunction<MatchResult, Viewpoint, Optional<Span>> meaning) {

    static Way of(String pattern, BiFunction<MatchResult, Viewpoint, Optional<Span>> meaning) {
        return new Way(Pattern.compile(pattern), meaning);
    }

    /** For what always is. */
    static Way plain(String pattern, BiFunction<MatchResult, Viewpoint, Span> meaning) {
        return of(pattern, (said, seen) -> Optional.of(meaning.apply(said, seen)));
    }

    /** Empty where the text is written in another way. */
    Optional<Named> read(String text, Viewpoint seen) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches()
                ? Optional.of(new Named(meaning.apply(matcher.toMatchResult(), seen)))
                : Optional.empty();
    }

    /** Something that is written like days. */
    record Named(Optional<Span> days) {}
}
