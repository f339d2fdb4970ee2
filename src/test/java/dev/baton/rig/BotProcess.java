package dev.baton.rig;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real jar, running as a process of its own. */
final class BotProcess {

    private static final Pattern ADDRESS = Pattern.compile("Baton +(http://\\S+) .*");
    private final Process process;
    private final URI address;

    private BotProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it, and returns once it takes leads. */
    static BotProcess start(Program program, Map<String, String> settings, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program.command());
        builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("SLACK_") || name.startsWith("BATON_"));
        builder.environment().putAll(settings);
        builder.environment().putAll(program.environment());
        Process process = builder.start();
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.matches()) {
                return new BotProcess(process, URI.create(address.group(1)));
            }
        }
        throw new AssertionError("The bot did not start: " + Files.readString(log));
    }

    URI address() {
        return address;
    }

    /** Lets it run on for that long. */
    void goOn(Duration time) throws InterruptedException {
        process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** {@code kill -9}; returns once it is dead. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks it to stop, as whoever operates it would. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("The bot did not stop within a minute");
        }
    }
}
