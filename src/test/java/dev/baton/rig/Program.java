package dev.baton.rig;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the bot is started.
 *
 * @param options     for Java
 * @param environment besides what Baton is told
 */
record Program(Path jar, List<String> options, Map<String, String> environment) {

    private static final String JAVA = ProcessHandle.current().info().command().orElse("java");

    static Program of(Path jar) {
        return new Program(jar, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), Map.of());
    }

    /** The same with an archive of its classes, which halves what a start costs. */
    Program warmedUp(Scene scene, Path archive) throws Exception {
        scene.start(with("-XX:ArchiveClassesAtExit=" + archive)).stop();
        return with("-XX:SharedArchiveFile=" + archive);
    }

    List<String> command() {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "serve"));
        return command;
    }

    private Program with(String option) {
        List<String> more = new ArrayList<>(options);
        more.add(option);
        return new Program(jar, more, environment);
    }

    Program preloading(Path library) {
        return new Program(jar, options, Map.of("LD_PRELOAD", library.toString()));
    }
}
