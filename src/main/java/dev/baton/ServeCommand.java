package dev.baton;

import dev.baton.config.Settings;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    @Override
    public Integer call() throws InterruptedException {
        return serve(main.environment(), spec.commandLine().getOut());
    }

    static int serve(Map<String, String> environment, PrintWriter out) throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler(
                new LastWords(() -> Runtime.getRuntime().halt(1)));
        Baton baton = start(Settings.from(environment));
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
    private static Baton start(Settings settings) {
        try {
            return Baton.start(settings, Clock.systemUTC());
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
