package dev.baton.sandbox.page;

import dev.baton.html.Html;
import java.time.Instant;

/** Something that stands below the channels on every page and looks after itself. */
@FunctionalInterface
public interface SidePanel {

    /** @param back the address of the page on which it stands */
    Html render(String back);

    /** What time it is in what the app writes, where the panel plays with time; else the real one. */
    default Instant now(Instant real) {
        return real;
    }
}
