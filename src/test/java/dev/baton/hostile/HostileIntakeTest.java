package dev.baton.hostile;

import java.util.stream.Stream;

/** What is sent to the lead API. */
class HostileIntakeTest extends HostileTest {

    static Stream<Attack> attacks() {
        return Door.INTAKE.attacks();
    }
}
