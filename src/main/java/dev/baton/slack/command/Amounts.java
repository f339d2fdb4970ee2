package dev.baton.slack.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an opportunity may be worth, and where more is written about it. */
final class Amounts {

    static final int LONGEST_LINK = 500;

    private static final long MOST = 999_999_999_999L;

    /** {@code 12000}, {@code 12,000}, {@code 12 000}, {@code 12'000} or {@code 12k}; {@code 12.5} means different things. */
    private static final Pattern WHOLE =
            Pattern.compile("(\\d{1,12}|\\d{1,3}(?:([ ,.'’\\u00A0\\u202F])\\d{3})(?:\\2\\d{3})*)([kKmM]?)");

    private Amounts() {}

    /** In whole units; empty where it is no such amount. */
    static Optional<Long> amount(String typed) {
        Matcher whole = WHOLE.matcher(typed.strip());
        if (!whole.matches()) {
            return Optional.empty();
        }
        long units =
                switch (whole.group(3).toLowerCase(Locale.ROOT)) {
                    case "k" -> 1_000;
                    case "m" -> 1_000_000;
                    default -> 1;
                };
        long amount = Long.parseLong(whole.group(1).replaceAll("\\D", ""));
        return amount > 0 && amount <= MOST / units ? Optional.of(amount * units) : Optional.empty();
    }

    static boolean isMeantAsLink(String typed) {
        return typed.contains("://");
    }

    /** An address of the web, as typed; empty for any other. */
    static Optional<String> link(String typed) {
        String link = typed.strip();
        if (link.length() > LONGEST_LINK) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(link);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(link) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
