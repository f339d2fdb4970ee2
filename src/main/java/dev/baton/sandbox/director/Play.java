package dev.baton.sandbox.director;

import dev.baton.sandbox.api.Weather;
import dev.baton.sandbox.director.Step.Act;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A scenario on its way: what is still to happen, and the numbers that its leads got. For one thread. */
final class Play {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final Instant begins;
    private final List<Step> steps;
    private final Cast cast;
    private final Weather weather;
    private final Map<String, Long> numbers = new HashMap<>();
    private volatile int done;

    Play(Instant begins, List<Step> steps, Cast cast, Weather weather) {
        this.begins = begins;
        this.steps = List.copyOf(steps);
        this.cast = cast;
        this.weather = weather;
    }

    int done() {
        return done;
    }

    int size() {
        return steps.size();
    }

    /** When the next thing happens; empty after the last. */
    Optional<Instant> next() {
        int next = done;
        return next < steps.size() ? Optional.of(begins.plus(steps.get(next).at())) : Optional.empty();
    }

    /**
     * Lets the next thing happen. What cannot happen is left out, and the rest goes on.
     *
     * @return a sentence about it
     */
    String step() throws InterruptedException {
        int now = done;
        done = now + 1;
        Act act = steps.get(now).act();
        if (act instanceof Act.Comes comes) {
            return come(comes);
        }
        if (act instanceof Act.Types types) {
            return type(types);
        }
        Weather.Kind to = ((Act.Turns) act).to();
        weather.set(to);
        return "Slack " + to.words() + ".";
    }

    private String come(Act.Comes comes) throws InterruptedException {
        Optional<Long> number = cast.send(comes.kind());
        number.ifPresent(given -> numbers.put(comes.name(), given));
        return number.map(given -> "#" + given + " came in.").orElse("A lead was sent, and Baton did not take it.");
    }

    private String type(Act.Types types) {
        Optional<String> unknown = NAME.matcher(types.line())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !numbers.containsKey(name))
                .findFirst();
        if (unknown.isPresent()) {
            return types.who() + " did nothing: that lead did not come in.";
        }
        String line = NAME.matcher(types.line()).replaceAll(found -> String.valueOf(numbers.get(found.group(1))));
        return cast.type(types.who(), types.channel(), line);
    }
}
