package dev.baton.query;

import java.util.Set;

/** What the leads in the book have, spelt exactly as they have it; quick however many leads there are. */
public interface Catalogue {

    /** The campaigns that any submission named. */
    Set<String> campaigns();

    /** The sources that any submission came from. */
    Set<String> sources();
}
