package dev.baton.config;

/** Something that must never be printed: it reads as dots wherever it is logged or shown. */
public record Secret(String value) {

    @Override
    public String toString() {
        return "•••";
    }
}
