package dev.baton.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.ResponseMetadata;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls for somebody who sits and waits for the answer: what has to wait for Slack's pace is asked again then. */
final class PatientCalls {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final SlackCalls calls;

    PatientCalls(SlackCalls calls) {
        this.calls = calls;
    }

    <R extends SlackApiTextResponse> Answer<R> ask(ApiMethod method, SlackCalls.Call<R> call) {
        return patiently(() -> calls.ask(method, call));
    }

    /** One page of a list, which says itself what is on it and where the next one begins. */
    interface Paged<R> {
        R make(MethodsClient methods, String cursor) throws IOException, SlackApiException;
    }

    /** What is on all the pages of a list, or why one of them is missing. */
    <R extends SlackApiTextResponse, T> Answer<List<T>> all(
            ApiMethod method, Paged<R> page, Function<R, List<T>> items, Function<R, ResponseMetadata> next) {
        List<T> all = new ArrayList<>();
        String cursor = "";
        do {
            String from = cursor;
            Answer<R> answer = ask(method, methods -> page.make(methods, from));
            if (answer instanceof Answer.Not<R> not) {
                return new Answer.Not<>(not.why());
            }
            R read = ((Answer.Ok<R>) answer).value();
            all.addAll(items.apply(read));
            cursor = Cursor.after(next.apply(read));
        } while (!cursor.isEmpty());
        return new Answer.Ok<>(all);
    }

    static <R> Answer<R> patiently(Supplier<Answer<R>> question) {
        Answer<R> answer = question.get();
        while (answer instanceof Answer.Not<R> not
                && not.why() instanceof Failure.Wait wait
                && wait.retryAfter().compareTo(LONGEST_WAIT) <= 0) {
            try {
                TimeUnit.MILLISECONDS.sleep(wait.retryAfter().toMillis());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return answer;
            }
            answer = question.get();
        }
        return answer;
    }
}
