package dev.baton.hostile;

import java.util.stream.Stream;

/** Files for the command line. */
class HostileFilesTest extends HostileTest {

    static Stream<Attack> attacks() {
        return Door.FILES.attacks();
    }
}
