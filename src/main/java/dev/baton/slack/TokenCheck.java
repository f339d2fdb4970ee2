package dev.baton.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.baton.doctor.Examined;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether the token is let in, what it may do, and what time it is at Slack. */
final class TokenCheck {

    /** Requests are refused when they are 5 minutes off; long before that something is wrong with the clock. */
    private static final Duration MOST_SKEW = Duration.ofSeconds(60);

    private final PatientCalls calls;
    private final Clock clock;

    TokenCheck(PatientCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    List<Examined> examine(Set<String> needed) {
        Answer<AuthTestResponse> answer = calls.ask(ApiMethod.AUTH_TEST, methods -> methods.authTest(none -> none));
        Instant answered = clock.instant();
        if (answer instanceof Answer.Not<AuthTestResponse> not) {
            return List.of(new Examined("token", "", List.of(Trouble.finding("The workspace", not.why()))));
        }
        AuthTestResponse bot = ((Answer.Ok<AuthTestResponse>) answer).value();
        return List.of(
                Examined.good("token", "@" + bot.getUser() + " in " + bot.getTeam()),
                header(bot, "x-oauth-scopes")
                        .map(granted -> scopes(needed, granted))
                        .orElseGet(() -> Examined.good("scopes", "Slack did not say which there are")),
                header(bot, "date")
                        .flatMap(TokenCheck::instant)
                        .map(slack -> clock(Duration.between(slack, answered)))
                        .orElseGet(() -> Examined.good("clock", "Slack did not say what time it is")));
    }

    private static Examined scopes(Set<String> needed, String granted) {
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(Set.of(granted.strip().split("\\s*,\\s*")));
        return missing.isEmpty()
                ? Examined.good("scopes", needed.size() + " of " + needed.size())
                : Examined.bad(
                        "scopes",
                        "The app lacks " + String.join(", ", missing) + ".",
                        "Put the whole manifest.yml under “App Manifest” of your Slack app, save, and install the app again.");
    }

    private static Examined clock(Duration ahead) {
        if (ahead.abs().compareTo(MOST_SKEW) <= 0) {
            return Examined.good("clock", "agrees with Slack's");
        }
        String off = ahead.abs().toSeconds() + " s " + (ahead.isNegative() ? "behind" : "ahead of");
        return Examined.bad(
                "clock",
                "This machine's clock is " + off
                        + " Slack's; from 300 s on, Slack's requests look forged and are refused.",
                "Turn time synchronisation on (for example `timedatectl set-ntp true`).");
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> header(AuthTestResponse response, String name) {
        return response.getHttpResponseHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }
}
