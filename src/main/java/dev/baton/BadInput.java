package dev.baton;

/** What the command line was given cannot be worked with; the message is a sentence for the person who gave it. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String sentence) {
        super(sentence);
    }
}
