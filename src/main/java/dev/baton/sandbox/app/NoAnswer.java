package dev.baton.sandbox.app;

/** The app did not take it. */
public final class NoAnswer extends Exception {

    private static final long serialVersionUID = 1;
    private final String code;

    private NoAnswer(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** It was told, and said nothing in time. */
    public static NoAnswer inTime() {
        return new NoAnswer("operation_timeout", "It did not answer within 3 seconds.");
    }

    /** It could not be told, or refused. */
    public static NoAnswer because(String sentence) {
        return new NoAnswer("dispatch_failed", sentence);
    }

    /** As Slack calls it: {@code operation_timeout} or {@code dispatch_failed}. */
    public String code() {
        return code;
    }
}
