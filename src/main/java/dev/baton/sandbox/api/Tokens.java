package dev.baton.sandbox.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;

/**
 * Which of the app's two tokens opens what.
 *
 * @param bot for everything but sockets
 * @param app for sockets
 */
record Tokens(String bot, String app) {

    /** @throws SlackError unless the token is the one that the method takes */
    void check(String shown, Method method) {
        if (same(shown, method.isAppLevel() ? app : bot)) {
            return;
        }
        throw new SlackError(same(shown, method.isAppLevel() ? bot : app) ? "not_allowed_token_type" : "invalid_auth");
    }

    boolean isBot(String shown) {
        return same(shown, bot);
    }

    private static boolean same(String shown, String right) {
        return MessageDigest.isEqual(shown.getBytes(UTF_8), right.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "Tokens[•••]";
    }
}
