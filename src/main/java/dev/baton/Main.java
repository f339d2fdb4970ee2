package dev.baton;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 done, 2 usage or bad input, 1 failure. */
@Command(
        name = "baton",
        description = "The hand-off of leads from marketing to sales, in Slack. Without a command: serve.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            DoctorCommand.class,
            DigestCommand.class,
            KeysCommand.class,
            PlaybookCommand.class
        },
        footer = "%nSettings come from the environment; README.md and .env.example list them.")
public final class Main implements Callable<Integer> {

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    private Main(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    public static void main(String[] args) {
        System.exit(commandLine(System.getenv()).execute(args));
    }

    /** The whole command line over these environment variables. */
    static CommandLine commandLine(Map<String, String> environment) {
        return new CommandLine(new Main(environment))
                .setExecutionExceptionHandler((thrown, command, parsed) -> Failure.tell(thrown, command.getErr()));
    }

    Map<String, String> environment() {
        return environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        return ServeCommand.serve(environment, null, spec.commandLine().getOut());
    }

    /** The version that the jar's manifest names. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String packaged = Main.class.getPackage().getImplementationVersion();
            return new String[] {"baton " + (packaged == null ? "(not packaged)" : packaged)};
        }
    }
}
