package dev.baton.intake;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** E-mail addresses and phone numbers as people write them, in the forms by which persons are recognised. */
public final class Contacts {

    private final EmailAddresses emails = new EmailAddresses();
    private final PhoneNumbers phones;
    private final FieldReader fields;
    private final @Nullable String defaultRegion;

    /** @param defaultRegion as for {@link SubmissionReader} */
    public Contacts(@Nullable String defaultRegion) {
        this.phones = new PhoneNumbers(defaultRegion);
        this.fields = new FieldReader(defaultRegion);
        this.defaultRegion = defaultRegion;
    }

    /** Reads any field of a lead by the same rules. */
    public FieldReader fields() {
        return fields;
    }

    /** Reads whole leads by the same rules. */
    public SubmissionReader submissions(Clock clock) {
        return new SubmissionReader(defaultRegion, clock);
    }

    /** The first phone number that stands in a text, as it was written. */
    public Optional<String> phoneIn(String text) {
        return phones.firstIn(text);
    }

    public Optional<String> email(String written) {
        return emails.normalise(written.strip());
    }

    /** @param country ISO 3166 two letters, where it is dialled without a country code; null where that is not known */
    public Optional<String> phone(String written, @Nullable String country) {
        return phones.normalise(written.strip(), country).map(PhoneNumbers.Dialled::e164);
    }
}
