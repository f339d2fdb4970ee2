package dev.baton.hostile;

import java.util.stream.Stream;

/** Requests to {@code /slack/events}. */
class HostileSlackRequestsTest extends HostileTest {

    static Stream<Attack> attacks() {
        return Door.SLACK.attacks();
    }

    @Override
    void prepare(Site there) throws Exception {
        there.claimTheFirst();
        there.claimAgain();
    }
}
