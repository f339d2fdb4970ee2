package dev.baton.sandbox.page.typing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The commands that each person gave last, newest first; forgotten when the sandbox stops. */
public final class TypedLines {

    private static final int KEPT = 30;

    private final Map<String, Deque<String>> byPerson = new ConcurrentHashMap<>();

    public void add(String userId, String line) {
        if (line.startsWith("/") && line.indexOf('\n') < 0) {
            byPerson.compute(userId, (who, before) -> {
                Deque<String> lines = before == null ? new ArrayDeque<>() : new ArrayDeque<>(before);
                lines.remove(line);
                lines.addFirst(line);
                if (lines.size() > KEPT) {
                    lines.removeLast();
                }
                return lines;
            });
        }
    }

    /** Newest first. */
    public List<String> of(String userId) {
        return List.copyOf(byPerson.getOrDefault(userId, new ArrayDeque<>()));
    }
}
