package dev.baton;

import dev.baton.config.Mistake;
import dev.baton.config.Playbook;
import dev.baton.config.PlaybookFile;
import dev.baton.config.PlaybookInvalid;
import dev.baton.config.Secret;
import dev.baton.config.Settings;
import dev.baton.config.SettingsInvalid;
import dev.baton.config.Workspace;
import dev.baton.doctor.Examined;
import dev.baton.doctor.Finding;
import dev.baton.sandbox.app.Manifest;
import dev.baton.slack.Checkup;
import dev.baton.slack.SlackConnection;
import dev.baton.store.Store;
import dev.baton.store.StoreState;
import dev.baton.store.StoreUnavailable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at everything that `serve` will need, in the order in which it will need it. Changes nothing anywhere. */
final class Examination {

    private final Map<String, String> environment;
    private final Clock realTime;
    private final List<Examined> seen = new ArrayList<>();

    Examination(Map<String, String> environment, Clock realTime) {
        this.environment = environment;
        this.realTime = realTime;
    }

    /** What cannot be looked at because of what is wrong before it is left out. */
    List<Examined> all() {
        Optional<Settings> settings = settings();
        settings.ifPresent(given -> {
            database(given);
            Optional<Playbook> playbook = playbook(given);
            if (given.workspace() instanceof Workspace.Slack slack) {
                workspace(slack, playbook);
            } else {
                seen.add(Examined.bad(
                        "workspace",
                        "SLACK_BOT_TOKEN is not set, so `serve` would start the sandbox workspace.",
                        "Set it to connect to Slack; for trying Baton out, nothing is missing."));
            }
        });
        return List.copyOf(seen);
    }

    private Optional<Settings> settings() {
        try {
            Settings settings = Settings.from(environment);
            seen.add(Examined.good("settings", "from the environment"));
            return Optional.of(settings);
        } catch (SettingsInvalid invalid) {
            seen.add(new Examined("settings", "", findings(invalid.mistakes())));
            return Optional.empty();
        }
    }

    private void database(Settings settings) {
        try {
            seen.add(database(Store.look(settings.databaseUrl().value())));
        } catch (StoreUnavailable unusable) {
            seen.add(Examined.bad("database", String.valueOf(unusable.getMessage()), "Then run `baton doctor` again."));
        }
    }

    private static Examined database(StoreState state) {
        return switch (state) {
            case ABSENT -> Examined.good("database", "will be made at the first start");
            case OUTDATED -> Examined.good("database", "of an older version; the next start brings it up to date");
            case CURRENT -> Examined.good("database", "up to date");
            case NEWER ->
                Examined.bad(
                        "database",
                        "It was last used by a newer Baton than this one.",
                        "Start that version or a later one.");
            case FOREIGN ->
                Examined.bad(
                        "database",
                        "There are tables in it, and none of them is Baton's.",
                        "Name another database in BATON_DATABASE_URL; an empty one, or a file that is not there yet.");
        };
    }

    private Optional<Playbook> playbook(Settings settings) {
        try {
            Playbook playbook =
                    settings.playbook() == null ? PlaybookFile.shipped() : PlaybookFile.read(settings.playbook());
            seen.add(Examined.good("playbook", PlaybookCommand.summary(playbook)));
            return Optional.of(playbook);
        } catch (PlaybookInvalid invalid) {
            seen.add(new Examined("playbook", "", findings(invalid.mistakes())));
            return Optional.empty();
        }
    }

    private void workspace(Workspace.Slack slack, Optional<Playbook> playbook) {
        try (SlackConnection connection =
                SlackConnection.to(slack.api().toString(), slack.botToken().value())) {
            Checkup checkup = new Checkup(connection, realTime);
            List<Examined> access = checkup.access(Manifest.shipped().scopes());
            seen.addAll(access);
            if (slack.signingSecret() != null) {
                seen.add(signingSecret(slack.signingSecret()));
            }
            if (slack.appToken() != null) {
                seen.add(checkup.socket(slack.appToken().value()));
            }
            if (access.get(0).isGood()) {
                playbook.ifPresent(agreed -> {
                    seen.add(checkup.channels(
                            agreed.channelNames(), agreed.channels().allowOutsiders()));
                    seen.add(checkup.people(agreed.membership()));
                });
            }
        }
    }

    /** Slack has no way to try it: a wrong one shows only when Slack's requests are refused. */
    private static Examined signingSecret(Secret secret) {
        return secret.value().matches("[0-9a-f]{32}")
                ? Examined.good("signing", "SLACK_SIGNING_SECRET has the form of one")
                : Examined.bad(
                        "signing",
                        "SLACK_SIGNING_SECRET is not 32 digits and letters from a to f, so every request of Slack's would"
                                + " be refused.",
                        "Copy the Signing Secret from the app's Basic Information.");
    }

    private static List<Finding> findings(List<Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> new Finding(mistake.where() + ": " + mistake.problem(), mistake.allowed()))
                .toList();
    }
}
