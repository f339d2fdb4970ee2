package dev.baton.team;

import java.util.Locale;

/** What a person may be in the hand-off; one person can be several. */
public enum Role {
    /** On a roster: may claim where the roster serves. */
    REP,
    MARKETER,
    /** Signs definitions for marketing. */
    MARKETING_LEAD,
    /** Signs definitions for sales, reassigns and hands over. */
    MANAGER,
    /** Installs, decides disputes, erases, keeps the keys. */
    OPERATIONS;

    /** As the playbook writes it, such as {@code marketing_lead}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
