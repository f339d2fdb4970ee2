package dev.baton.sandbox.app;

/** The app did not take it. */
public final class NoAnswer extends Exception {

    private static final long serialVersionUID = 1;
    private static final String FAILED = "dispatch_failed";

    private final String code;
    private final String reason;
    private final boolean retryable;

    private NoAnswer(String code, String reason, boolean retryable, String sentence) {
        super(sentence);
        this.code = code;
        this.reason = reason;
        this.retryable = retryable;
    }

    /** It was told, and said nothing in time. */
    static NoAnswer inTime() {
        return new NoAnswer("operation_timeout", "http_timeout", true, "It did not answer within 3 seconds.");
    }

    /** It was told over a socket, and did not acknowledge it in time. */
    public static NoAnswer unacknowledged() {
        return new NoAnswer("operation_timeout", "timeout", true, "It did not answer within 3 seconds.");
    }

    /** It could not be told. */
    public static NoAnswer because(String sentence) {
        return new NoAnswer(FAILED, "connection_failed", true, sentence);
    }

    /**
     * It answered that it would not have it.
     *
     * @param retryable false where it asked not to be told again
     */
    static NoAnswer refused(int status, boolean retryable) {
        return new NoAnswer(FAILED, "http_error", retryable, "It answered " + status + ".");
    }

    /** As Slack calls it: {@code operation_timeout} or {@code dispatch_failed}. */
    public String code() {
        return code;
    }

    /** As Slack gives it with the next try. */
    String reason() {
        return reason;
    }

    boolean isRetryable() {
        return retryable;
    }
}
