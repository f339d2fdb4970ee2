package dev.baton.config;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads how to reach a workspace in Slack. */
final class SlackAccess {

    static final String TOKEN = "SLACK_BOT_TOKEN";
    static final String SECRET = "SLACK_SIGNING_SECRET";
    static final String APP_TOKEN = "SLACK_APP_TOKEN";
    static final String API = "SLACK_API_URL";

    private static final URI SLACK = URI.create("https://slack.com/api/");
    private static final String SANDBOX_TOKEN = "xoxb-sandbox";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern BOT_TOKEN = Pattern.compile("xoxb-[A-Za-z0-9-]{16,}");
    private static final String SANDBOX_APP_TOKEN = "xapp-sandbox";
    private static final Pattern APP_LEVEL = Pattern.compile("xapp-[A-Za-z0-9-]{16,}");
    private static final Pattern SIGNING_SECRET = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern NO_SPACES = Pattern.compile("\\S+");

    private static final String GOOD_TOKEN =
            "Give the Bot User OAuth Token of your Slack app (“OAuth & Permissions”); it begins with xoxb-.";
    private static final String GOOD_SECRET =
            "Give the Signing Secret of your Slack app (“Basic Information”): 32 digits and letters from a to f.";
    private static final String GOOD_APP_TOKEN =
            "Give an app-level token with the scope connections:write (“Basic Information”); it begins with xapp-.";
    private static final String GOOD_API =
            "Leave it unset for https://slack.com/api/, or give an https:// address (http:// only for localhost).";

    private static final Map<String, String> OTHER_TOKENS = Map.of(
            "xoxp-", "It is a user's token.",
            "xapp-", "It is an app-level token.",
            "xoxe", "It is a token that expires; turn token rotation off.",
            "xoxc-", "It is a browser's token.",
            "xoxs-", "It is a browser's token.");

    private final Environment environment;

    SlackAccess(Environment environment) {
        this.environment = environment;
    }

    /** What is wrong is noted; only then can a part of the answer be empty. */
    Workspace.Slack read() {
        URI api = environment.value(API).map(this::api).orElse(SLACK);
        String token = environment.value(TOKEN).orElse("");
        checkToken(token, api);
        Optional<String> appToken = environment.value(APP_TOKEN);
        appToken.ifPresent(given -> checkAppToken(given, api));
        Optional<String> secret = environment.value(SECRET);
        if (secret.isPresent()) {
            checkSecret(secret.get(), api);
        } else if (appToken.isEmpty()) {
            environment.wrong(
                    SECRET,
                    "It is not set, so nobody could tell Slack's requests from forged ones.",
                    GOOD_SECRET + " Or set " + APP_TOKEN + ", if the app uses Socket Mode.");
        }
        return new Workspace.Slack(
                new Secret(token),
                secret.map(Secret::new).orElse(null),
                appToken.map(Secret::new).orElse(null),
                api);
    }

    /** Without a token the sandbox is meant; then the other variables of Slack were set by mistake. */
    void refuseLeftovers() {
        for (String name : new String[] {SECRET, APP_TOKEN, API}) {
            if (environment.has(name)) {
                environment.wrong(
                        name,
                        "It is set, but " + TOKEN + " is not.",
                        "Set " + TOKEN + " too, or leave it unset to start the sandbox.");
            }
        }
    }

    private void checkToken(String token, URI api) {
        if (token.equals(SANDBOX_TOKEN)) {
            if (api.equals(SLACK)) {
                environment.wrong(
                        TOKEN,
                        "It is the sandbox's token, which Slack does not know.",
                        "Leave it unset to start the sandbox. " + GOOD_TOKEN);
            }
        } else if (!BOT_TOKEN.matcher(token).matches()) {
            String kind = OTHER_TOKENS.entrySet().stream()
                    .filter(other -> token.startsWith(other.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("It is not a bot token.");
            environment.wrong(TOKEN, kind, GOOD_TOKEN);
        }
    }

    private void checkAppToken(String token, URI api) {
        boolean sandbox = token.equals(SANDBOX_APP_TOKEN) && !api.equals(SLACK);
        if (!sandbox && !APP_LEVEL.matcher(token).matches()) {
            environment.wrong(APP_TOKEN, "It is not an app-level token.", GOOD_APP_TOKEN);
        }
    }

    /** Only Slack's own secrets are known to have one shape. */
    private void checkSecret(String secret, URI api) {
        Pattern shape = api.equals(SLACK) ? SIGNING_SECRET : NO_SPACES;
        if (!shape.matcher(secret).matches()) {
            environment.wrong(SECRET, "It is not a signing secret.", GOOD_SECRET);
        }
    }

    private URI api(String given) {
        try {
            URI address = URI.create(given.endsWith("/") ? given : given + "/");
            if (isSafe(address)) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Told below, like every other address that will not do.
        }
        environment.wrong(API, "It is not an address that the bot's token may be sent to.", GOOD_API);
        return URI.create("invalid:/");
    }

    private static boolean isSafe(URI address) {
        String host = address.getHost();
        boolean plain =
                address.getRawUserInfo() == null && address.getRawQuery() == null && address.getRawFragment() == null;
        return host != null
                && plain
                && ("https".equals(address.getScheme())
                        || ("http".equals(address.getScheme()) && LOOPBACK.contains(host)));
    }
}
