package dev.baton.intake;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.EmailValidator;

/** E-mail addresses in the one form by which a person is recognised: lower case, the domain in ASCII. */
final class EmailAddresses {

    /** RFC 2606 keeps these for examples and tests; they reach nobody, so taking them does no harm. */
    private static final DomainValidator.Item RESERVED =
            new DomainValidator.Item(DomainValidator.ArrayType.GENERIC_PLUS, new String[] {"example", "test"});

    private final EmailValidator validator =
            new EmailValidator(false, false, DomainValidator.getInstance(false, List.of(RESERVED)));

    Optional<String> normalise(String given) {
        if (!validator.isValid(given)) {
            return Optional.empty();
        }
        int at = given.lastIndexOf('@');
        String domain = given.substring(at + 1);
        try {
            String ascii = domain.startsWith("[") ? domain : IDN.toASCII(domain);
            return Optional.of((given.substring(0, at) + "@" + ascii).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
