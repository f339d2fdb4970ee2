package dev.baton.hostile;

import java.util.stream.Stream;

/** What people type, into a form or after {@code /lead}. */
class HostileTextTest extends HostileTest {

    static Stream<Attack> attacks() {
        return Door.TEXT.attacks();
    }

    @Override
    void prepare(Site there) throws Exception {
        there.claimTheFirst();
        there.typeEverywhere();
    }
}
