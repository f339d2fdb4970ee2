package dev.baton.slack;

import java.util.function.Function;

/** What came of asking Slack for something. */
public sealed interface Answer<T> {

    record Ok<T>(T value) implements Answer<T> {}

    record Not<T>(Failure why) implements Answer<T> {}

    /** Asks for the next thing if this one was answered. */
    default <R> Answer<R> then(Function<? super T, Answer<R>> next) {
        if (this instanceof Ok<T> ok) {
            return next.apply(ok.value());
        }
        return new Not<>(((Not<T>) this).why());
    }

    default <R> Answer<R> map(Function<? super T, ? extends R> part) {
        return then(value -> new Ok<>(part.apply(value)));
    }
}
