package dev.baton.slack;

import com.slack.api.model.ResponseMetadata;
import org.jspecify.annotations.Nullable;

/** Where the next page of a list begins. */
final class Cursor {

    private Cursor() {}

    /** Empty after the last page. */
    static String after(@Nullable ResponseMetadata metadata) {
        return metadata == null || metadata.getNextCursor() == null ? "" : metadata.getNextCursor();
    }
}
