package dev.baton.intake;

import dev.baton.routing.FreemailProviders;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds in what somebody wrote who it is about, as far as that is plain. What it finds is there to be looked over. */
public final class PersonInText {

    /** Nobody introduces a person later than this; what follows is a thread of replies. */
    private static final int READ = 8_000;

    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\.\\p{L}{2,24}");
    private static final Pattern COMPANY = Pattern.compile(
            "^[ \\t]*(?:company|organi[sz]ation|account|employer)[ \\t]*[:=][ \\t]*(\\S[^\\n]{0,198})$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern SECOND_LEVEL = Pattern.compile("ac|co|com|edu|gov|net|org");

    private final Contacts contacts;
    private final NameInText names = new NameInText();

    public PersonInText(Contacts contacts) {
        this.contacts = contacts;
    }

    /** What was found, as it was written; null for what was not. */
    public record Found(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String company) {}

    /**
     * @param text      without markup
     * @param colleague whether that is the e-mail address of somebody in the house, who is not whom a message is about
     */
    public Found in(String text, Predicate<String> colleague) {
        String read = text.length() > READ ? text.substring(0, READ) : text;
        String email = ADDRESS.matcher(read)
                .results()
                .map(MatchResult::group)
                .filter(address ->
                        contacts.email(address).filter(colleague.negate()).isPresent())
                .findFirst()
                .orElse(null);
        String withoutAddresses = ADDRESS.matcher(read).replaceAll(" ");
        Optional<NameInText.Name> name = names.in(read, email, ADDRESS);
        return new Found(
                name.map(NameInText.Name::first).orElse(null),
                name.map(NameInText.Name::last).orElse(null),
                email,
                contacts.phoneIn(withoutAddresses).orElse(null),
                company(read, email).orElse(null));
    }

    private static Optional<String> company(String text, @Nullable String email) {
        Matcher labelled = COMPANY.matcher(text);
        if (labelled.find()) {
            return Optional.of(labelled.group(1).strip());
        }
        return Optional.ofNullable(email)
                .map(address -> address.substring(address.indexOf('@') + 1))
                .filter(domain -> !FreemailProviders.has(domain))
                .flatMap(PersonInText::named);
    }

    /** {@code Harbour Foods} for {@code mail.harbour-foods.co.uk}. */
    private static Optional<String> named(String domain) {
        List<String> labels = List.of(domain.split("\\."));
        int last = labels.size() - 1;
        boolean national = last >= 2
                && labels.get(last).length() == 2
                && SECOND_LEVEL.matcher(labels.get(last - 1)).matches();
        String label = labels.get(national ? last - 2 : last - 1);
        return label.isBlank() ? Optional.empty() : Optional.of(NameInText.capitalised(label.replace('-', ' ')));
    }
}
