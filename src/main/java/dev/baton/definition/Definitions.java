package dev.baton.definition;

/** The definition in force and every one before it, so that an old score can still be explained in its own words. */
public interface Definitions {

    Definition current();

    /**
     * The definition of that version.
     *
     * @throws IllegalArgumentException if there never was one
     */
    Definition version(int version);
}
