package dev.baton.lead;

import java.util.Locale;

/** What a reason asks for; the code names the field of a form. All of it is given as text. */
public enum Asked {
    /** The right territory, by its key or name. */
    TERRITORY,
    /** The other lead, by its number. */
    LEAD,
    /** Who looks after that customer, by their id; may be left out. */
    ACCOUNT_OWNER,
    /** The field that is wrong or missing, such as {@code phone}. */
    FIELD,
    /** Which of spam, test, student, vendor and competitor. */
    WHICH,
    /** Anything, where everybody with the same e-mail domain is meant, too. */
    EVERYBODY,
    /** The criterion that is not met, by its key. */
    CRITERION,
    /** What is true of that criterion. */
    VALUE,
    /** A day, such as {@code 2027-02-01}. */
    DATE,
    /** Whom they chose, in words. */
    COMPETITOR,
    /** The day on which that contract ends, such as {@code 2027-02-01}. */
    CONTRACT_END,
    /** The name of somebody else who is to be asked. */
    REFERRAL,
    /** Their e-mail address or phone number. */
    REFERRAL_CONTACT,
    /** In words. */
    TEXT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
