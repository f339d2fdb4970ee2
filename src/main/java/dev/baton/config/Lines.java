package dev.baton.config;

import java.util.HashMap;
import java.util.Map;

/** The line on which each part of a document begins, by its path. */
final class Lines {

    private final Map<String, Integer> lines = new HashMap<>();

    void put(String path, int line) {
        lines.put(path, line);
    }

    /** The line of this part or, where it is missing, of what should hold it; 0 for an empty document. */
    int of(String path) {
        String here = path;
        while (!here.isEmpty() && !lines.containsKey(here)) {
            here = here.substring(0, Math.max(0, Math.max(here.lastIndexOf('.'), here.lastIndexOf('['))));
        }
        return lines.getOrDefault(here, 0);
    }

    static String child(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    static String item(String path, int index) {
        return path + "[" + index + "]";
    }
}
