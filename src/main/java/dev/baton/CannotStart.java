package dev.baton;

/** Something that Baton needs is not to be had; the message is a sentence that says what and what to do. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(RuntimeException why) {
        super(why.getMessage(), why);
    }
}
