package dev.baton.intake;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Phone numbers in the one form by which a person is recognised: E.164. */
final class PhoneNumbers {

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final @Nullable String defaultRegion;

    /**
     * @param defaultRegion ISO 3166 two letters, for numbers without a country code of leads without a country; null if
     *                      such numbers cannot be read
     */
    PhoneNumbers(@Nullable String defaultRegion) {
        this.defaultRegion = defaultRegion;
    }

    /**
     * A number and the extension that was given with it.
     *
     * @param extension digits; null for none. E.164 has no place for it
     */
    record Dialled(String e164, @Nullable String extension) {}

    /** @param country ISO 3166 two letters, or null where it is not known */
    Optional<Dialled> normalise(String given, @Nullable String country) {
        try {
            PhoneNumber number = numbers.parse(given, country == null ? defaultRegion : country);
            if (!numbers.isValidNumber(number)) {
                return Optional.empty();
            }
            String extension = number.hasExtension() ? number.getExtension() : null;
            return Optional.of(new Dialled(numbers.format(number, PhoneNumberFormat.E164), extension));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** The first number in a text that is dialled from the default region, as it was written. */
    Optional<String> firstIn(String text) {
        return StreamSupport.stream(numbers.findNumbers(text, defaultRegion).spliterator(), false)
                .map(PhoneNumberMatch::rawString)
                .findFirst();
    }
}
