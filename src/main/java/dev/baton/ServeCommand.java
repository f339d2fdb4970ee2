package dev.baton;

import dev.baton.config.Settings;
import dev.baton.sandbox.director.Director;
import dev.baton.sandbox.director.Scenario;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs Baton until it is told to stop. */
@Command(
        name = "serve",
        description = "Runs Baton; with no SLACK_BOT_TOKEN, in a sandbox workspace of its own.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "Plays a story in a sandbox workspace of its own: first-day, busy-week or slack-is-down.")
    private @Nullable String scenario;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "60",
            description = "How many seconds of the story pass in a second: 1, 60 or 600. Default: ${DEFAULT-VALUE}.")
    private int speed;

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> environment = new HashMap<>(main.environment());
        Story story = scenario == null ? null : story(scenario);
        if (story != null) {
            if (environment.containsKey("SLACK_BOT_TOKEN")) {
                throw new BadInput("--scenario invents leads and people, so it plays in the sandbox only, and"
                        + " SLACK_BOT_TOKEN is set. Nothing was started. Unset it, or leave --scenario out.");
            }
            // A story needs an empty workspace, and whatever was tried out before is not to be lost for it.
            environment.putIfAbsent(
                    "BATON_DATABASE_URL",
                    "jdbc:sqlite:baton-" + story.scenario().code() + ".db");
        }
        return serve(environment, story, spec.commandLine().getOut());
    }

    private Story story(String named) {
        if (!Director.SPEEDS.contains(speed)) {
            throw new BadInput("--speed is 1, 60 or 600, not " + speed + ".");
        }
        return Scenario.of(named)
                .map(found -> new Story(found, speed))
                .orElseThrow(() -> new BadInput("There is no scenario called " + named
                        + ". There are first-day, busy-week and slack-is-down."));
    }

    static int serve(Map<String, String> environment, @Nullable Story story, PrintWriter out)
            throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler(
                new LastWords(() -> Runtime.getRuntime().halt(1)));
        Baton baton = start(Settings.from(environment), story);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            baton.close();
                            stopped.countDown();
                        },
                        "stop"));
        tell(baton, out);
        stopped.await();
        return 0;
    }

    /** A port that is taken, or a file that cannot be read, is said in a sentence already. */
    private static Baton start(Settings settings, @Nullable Story story) {
        try {
            return Baton.start(settings, Clock.systemUTC(), story);
        } catch (IllegalStateException cannotStart) {
            throw new CannotStart(cannotStart);
        }
    }

    private static void tell(Baton baton, PrintWriter out) {
        baton.page().ifPresent(page -> out.println("Sandbox workspace  " + page + "  (open it in a browser)"));
        out.println("Baton              " + baton.address() + "  (leads go to " + baton.address() + "/api/leads)");
        out.println("Stop with Ctrl+C.");
        out.flush();
    }
}
