package dev.baton.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new sandbox for each test. */
abstract class SandboxFixture {

    RunningSandbox sandbox;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        sandbox = new RunningSandbox(directory);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }
}
