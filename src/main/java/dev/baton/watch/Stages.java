package dev.baton.watch;

import dev.baton.lead.Promise.Stage;
import dev.baton.sla.Course;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stages of a promise's clock that have not been told, and when each is reached. */
final class Stages {

    private final Course course;
    private final Instant now;
    private final Map<Stage, Instant> untold = new EnumMap<>(Stage.class);

    Stages(Course course, Set<Stage> told, Instant now) {
        this.course = course;
        this.now = now;
        untold.put(Stage.WARNED, course.warning());
        untold.put(Stage.MISSED, course.due());
        untold.put(Stage.ESCALATED, course.twice());
        untold.keySet().removeAll(told);
    }

    Stages without(Stage stage) {
        untold.remove(stage);
        return this;
    }

    Instant due() {
        return course.due();
    }

    List<Stage> reached() {
        return untold.entrySet().stream()
                .filter(stage -> !stage.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    Optional<Instant> next() {
        return untold.values().stream().filter(at -> at.isAfter(now)).min(Instant::compareTo);
    }
}
