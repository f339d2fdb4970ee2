package dev.baton.rig;

/** Where in the way of a message the process dies. */
enum KillStep {
    BEFORE_CALL("after the lease, the call never reaches Slack"),
    CALL_ON_ITS_WAY("after the lease, the call reaches Slack after the restart"),
    WHILE_ANSWERING("Slack has it, the answer is on its way"),
    BEFORE_RECORD("answered, the result is not recorded"),
    BEFORE_LEASE("committed, not leased yet");

    private final String words;

    KillStep(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
