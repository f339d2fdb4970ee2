package dev.baton;

import dev.baton.config.Settings;
import dev.baton.intake.ApiKey;
import dev.baton.intake.KeyRing;
import dev.baton.store.Store;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The keys with which other systems send and read leads. */
@Command(
        name = "keys",
        description = "Adds, lists and revokes the keys with which other systems send and read leads.",
        mixinStandardHelpOptions = true)
final class KeysCommand implements Runnable {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the keys: add, list or revoke.");
    }

    @Command(description = "Adds a key and prints it: once, it is not kept.", mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NAME", description = "What the key is for, such as website.") String name,
            @Option(
                            names = "--scope",
                            split = ",",
                            paramLabel = "SCOPE",
                            description =
                                    "leads:write, leads:read, touches:write; several with commas. All, if not given.")
                    List<String> scopes) {
        Set<ApiKey.Scope> allowed = scopes == null ? Set.of(ApiKey.Scope.values()) : parse(scopes);
        return withKeys((keys, out) -> {
            KeyRing.Creation creation = keys.create(name, allowed);
            if (creation instanceof KeyRing.Creation.Refused refused) {
                throw new BadInput(refused.why());
            }
            out.println(((KeyRing.Creation.Created) creation).secret());
            return 0;
        });
    }

    @Command(description = "Lists the keys, good and revoked.", mixinStandardHelpOptions = true)
    int list() {
        return withKeys((keys, out) -> {
            List<ApiKey> all = keys.list();
            if (all.isEmpty()) {
                out.println("There are no keys. Add one with: baton keys add NAME");
            }
            for (ApiKey key : all) {
                String scopes =
                        key.scopes().stream().map(ApiKey.Scope::code).sorted().collect(Collectors.joining(","));
                String standing = key.revokedAt() == null ? "good" : "revoked " + key.revokedAt();
                out.printf("%-40s %-36s added %s  %s%n", key.name(), scopes, key.createdAt(), standing);
            }
            return 0;
        });
    }

    @Command(description = "Revokes a key, at once and for good.", mixinStandardHelpOptions = true)
    int revoke(@Parameters(paramLabel = "NAME") String name) {
        return withKeys((keys, out) -> {
            if (!keys.revoke(name)) {
                throw new BadInput("No key in use is called " + name + ". See them with: baton keys list");
            }
            out.println(name + " is revoked: from now on it is answered with 401.");
            return 0;
        });
    }

    private int withKeys(ToIntBiFunction<KeyRing, PrintWriter> work) {
        Settings settings = Settings.from(main.environment());
        try (Store store = Store.open(settings.databaseUrl().value(), Clock.systemUTC())) {
            KeyRing keys = new KeyRing(store.apiKeys(), null, Clock.systemUTC());
            return work.applyAsInt(keys, spec.commandLine().getOut());
        }
    }

    private static Set<ApiKey.Scope> parse(List<String> codes) {
        return codes.stream().map(KeysCommand::parse).collect(Collectors.toUnmodifiableSet());
    }

    private static ApiKey.Scope parse(String code) {
        return Arrays.stream(ApiKey.Scope.values())
                .filter(scope -> scope.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new BadInput("There is no scope " + code + ". Give leads:write, leads:read or touches:write."));
    }
}
