package dev.baton.slack.command;

/** Something is wrong with what was typed after a verb. The message is a sentence for whoever typed it, escaped. */
final class UsageProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageProblem(String sentence) {
        super(sentence);
    }
}
