package dev.baton.lead;

/**
 * Something by which a person is recognised when they come in again. Within one submission the kinds are tried in the
 * order of {@link Kind}.
 *
 * @param value normalised: an external id as given, an e-mail in lower case, a phone in E.164
 */
public record Identity(Kind kind, String value) {

    /** In the order in which they decide who somebody is. */
    public enum Kind {
        EXTERNAL_ID,
        EMAIL,
        PHONE
    }
}
