package dev.baton.digest.edition;

/** Bands of the score as people read them. */
final class Bands {

    private static final int TOP = 90;

    private Bands() {}

    /** {@code 60–69}, {@code 90–100}. */
    static String words(int lowest) {
        return lowest + "–" + (lowest == TOP ? 100 : lowest + 9);
    }
}
