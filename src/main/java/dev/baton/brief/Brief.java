package dev.baton.brief;

import dev.baton.lead.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The brief of a campaign, as it stands.
 *
 * @param campaign its name as it was written first
 * @param version  from 1
 * @param by       who wrote this version
 * @param channels where it is posted, as the playbook names them
 * @param right    who says of this version that it looks right, the first first
 * @param wishes   what was to be asked as well, of any version, the oldest first
 */
public record Brief(
        long id,
        String campaign,
        int version,
        UserId by,
        Instant at,
        Content content,
        List<String> channels,
        List<UserId> right,
        List<Wish> wishes) {

    public Brief {
        channels = List.copyOf(channels);
        right = List.copyOf(right);
        wishes = List.copyOf(wishes);
    }

    /**
     * What it says; what is not known is empty.
     *
     * @param questions of the form, one a line
     * @param note      about the definition: what makes such a lead ready
     * @param volume    how many leads are expected, in words
     * @param starts    null where that is open
     */
    public record Content(
            String landingPage,
            String questions,
            String note,
            String volume,
            @Nullable LocalDate starts) {

        public static Content nothing() {
            return new Content("", "", "", "", null);
        }
    }

    /** Something that a rep wants asked as well. */
    public record Wish(long id, UserId by, Instant at, String text) {}
}
