package dev.baton.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes settings of environment variables, noting every mistake before it refuses. */
final class SettingsReader {

    private static final String PORT = "BATON_PORT";
    private static final String SANDBOX_PORT = "BATON_SANDBOX_PORT";
    private static final String DATABASE = "BATON_DATABASE_URL";
    private static final String PLAYBOOK = "BATON_PLAYBOOK";
    private static final String API_KEY = "BATON_API_KEY";
    private static final String API_RATE = "BATON_API_RATE";
    private static final String LOG_LEVEL = "BATON_LOG_LEVEL";
    private static final List<String> LOG_LEVELS = List.of("ERROR", "WARN", "INFO", "DEBUG", "TRACE");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern DATABASE_URL =
            Pattern.compile("jdbc:sqlite:(?!.*:memory:)(?!.*mode=memory)\\S.*|jdbc:postgresql:\\S+");
    private static final Pattern BEARER_KEY = Pattern.compile("[A-Za-z0-9._~+/-]+=*");
    private static final int SHORTEST_KEY = 20;
    private static final int USUAL_RATE = 50;
    private static final int HIGHEST_RATE = 10_000;

    private final Environment environment;

    SettingsReader(Map<String, String> variables) {
        this.environment = new Environment(variables);
    }

    Settings read() {
        int port = port(PORT, 3000);
        int sandboxPort = port(SANDBOX_PORT, 3001);
        boolean inSlack = environment.has(SlackAccess.TOKEN);
        SlackAccess slack = new SlackAccess(environment);
        Workspace workspace = inSlack ? slack.read() : new Workspace.Sandbox(sandboxPort);
        if (!inSlack) {
            slack.refuseLeftovers();
            refuseSamePort(port, sandboxPort);
        }
        Secret database = database(inSlack ? "jdbc:sqlite:baton.db" : "jdbc:sqlite:baton-sandbox.db");
        Path playbook = playbook(inSlack);
        Secret apiKey = apiKey();
        int apiRate = apiRate();
        logLevel();
        environment.refuseMistakes();
        return new Settings(workspace, port, database, playbook, apiKey, apiRate);
    }

    private int port(String name, int usual) {
        int port = wholeNumber(name, usual);
        if (port < 0 || port > 65_535) {
            environment.wrong(
                    name,
                    "“" + environment.value(name).orElse("") + "” is not a port.",
                    "Give a whole number from 1 to 65535, or 0 for any that is free; unset means " + usual + ".");
        }
        return port;
    }

    private int apiRate() {
        int rate = wholeNumber(API_RATE, USUAL_RATE);
        if (rate < 1 || rate > HIGHEST_RATE) {
            environment.wrong(
                    API_RATE,
                    "“" + environment.value(API_RATE).orElse("") + "” is not a number of requests a second.",
                    "Give a whole number from 1 to " + HIGHEST_RATE + "; unset means " + USUAL_RATE + ".");
        }
        return rate;
    }

    /** Read by the logging itself, which takes what it does not know for DEBUG. */
    private void logLevel() {
        environment
                .value(LOG_LEVEL)
                .filter(level -> !LOG_LEVELS.contains(level.toUpperCase(Locale.ROOT)))
                .ifPresent(level -> environment.wrong(
                        LOG_LEVEL,
                        "“" + level + "” is not a level.",
                        "Give one of " + String.join(", ", LOG_LEVELS) + "."));
    }

    /** -1 for what is none. */
    private int wholeNumber(String name, int usual) {
        return environment
                .value(name)
                .map(given -> WHOLE_NUMBER.matcher(given).matches() ? Integer.parseInt(given) : -1)
                .orElse(usual);
    }

    private void refuseSamePort(int port, int sandboxPort) {
        if (port == sandboxPort && port > 0) {
            environment.wrong(
                    SANDBOX_PORT,
                    "It is the same port as " + PORT + ".",
                    "Give the sandbox a port of its own, such as 3001.");
        }
    }

    private Secret database(String usual) {
        String url = environment.value(DATABASE).orElse(usual);
        if (!DATABASE_URL.matcher(url).matches()) {
            environment.wrong(
                    DATABASE,
                    "It is not a database that Baton can keep leads in.",
                    "Give jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE?user=USER&password=PASSWORD; unset means "
                            + usual + ".");
        }
        return new Secret(url);
    }

    private @Nullable Path playbook(boolean required) {
        Optional<String> given = environment.value(PLAYBOOK);
        if (given.isEmpty()) {
            if (required) {
                environment.wrong(
                        PLAYBOOK,
                        "It is not set, so nobody would know which channels and people leads go to.",
                        "Give the path of your playbook, a YAML file; docs/playbook.md says what is in it.");
            }
            return null;
        }
        try {
            Path file = Path.of(given.get());
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                return file;
            }
        } catch (InvalidPathException notAPath) {
            // Told below, like every other file that cannot be read.
        }
        environment.wrong(
                PLAYBOOK,
                "“" + given.get() + "” is not a file that can be read.",
                "Give the path of your playbook, a YAML file, as seen from where Baton is started.");
        return null;
    }

    private @Nullable Secret apiKey() {
        Optional<String> given = environment.value(API_KEY);
        given.filter(key ->
                        key.length() < SHORTEST_KEY || !BEARER_KEY.matcher(key).matches())
                .ifPresent(
                        key -> environment.wrong(
                                API_KEY,
                                "It is not a key that is hard to guess and can be sent in a header.",
                                "Give at least " + SHORTEST_KEY
                                        + " letters, digits or any of - . _ ~ + /, such as what `openssl rand -hex 24` prints."));
        return given.map(Secret::new).orElse(null);
    }
}
