package dev.baton.sandbox.client;

import java.util.List;
import java.util.Map;

/** How much somebody can type at once: as much as the page's box takes. */
final class TypedLength {

    private static final int MOST = 4_000;

    private TypedLength() {}

    /**
     * What stands in fields.
     *
     * @throws Refused if one of them holds more
     */
    static void check(Map<String, List<String>> entered) throws Refused {
        for (List<String> field : entered.values()) {
            for (String typed : field) {
                check(typed);
            }
        }
    }

    /** @throws Refused if it is more; a browser sends two characters for the end of a line, which counts once */
    static void check(String typed) throws Refused {
        int length = typed.replace("\r\n", "\n").length();
        if (length > MOST) {
            throw new Refused(
                    "msg_too_long",
                    "At most " + MOST + " characters go in at once; these are " + length
                            + ". Nothing was sent or kept; shorten it and send it again.");
        }
    }
}
