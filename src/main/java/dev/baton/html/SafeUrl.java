package dev.baton.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that may stand in a link: this page's own paths, the web, e-mail and the telephone. */
public final class SafeUrl {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.+", Pattern.DOTALL);

    private SafeUrl() {}

    /** The address itself, or empty where following it could run something or leave the page unseen. */
    public static Optional<String> of(String address) {
        // Browsers drop control characters and read a backslash as a slash, so what is checked must not hold any.
        if (address.chars().anyMatch(c -> c <= ' ' || c == 0x7F || c == '\\')) {
            return Optional.empty();
        }
        boolean ownPath = address.startsWith("/") && !address.startsWith("//");
        if (ownPath || address.startsWith("#")) {
            return Optional.of(address);
        }
        Matcher scheme = SCHEME.matcher(address);
        boolean allowed = scheme.matches() && SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
        return allowed ? Optional.of(address) : Optional.empty();
    }
}
