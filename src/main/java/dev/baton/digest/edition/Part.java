package dev.baton.digest.edition;

import java.util.List;
import java.util.Map;

/** A piece of an edition, in plain words: whoever shows it escapes them. Titles are short, and no two are the same. */
public sealed interface Part {

    String title();

    /**
     * Numbers beside each other.
     *
     * @param head  what the columns hold; the first one's is empty
     * @param rows  each as long as the head
     * @param codes of each row, that of the opening which it is about
     */
    record Table(String title, List<String> head, List<List<String>> rows, List<String> codes) implements Part {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            codes = List.copyOf(codes);
            if (codes.size() != rows.size()) {
                throw new IllegalArgumentException(rows.size() + " rows have " + codes.size() + " codes: " + title);
            }
        }
    }

    /** Sentences, or shorter, one a line; at least one. */
    record Lines(String title, List<String> lines) implements Part {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * How numbers went from week to week.
     *
     * @param unit   what they are: {@code leads} or {@code hours}
     * @param labels the weeks, the latest last
     */
    record Trend(String title, String unit, List<String> labels, List<Series> series) implements Part {

        public Trend {
            labels = List.copyOf(labels);
            series = List.copyOf(series);
        }

        /** @param points by label; those that there is no number for are not in it */
        public record Series(String name, Map<String, Double> points) {
            public Series {
                points = Map.copyOf(points);
            }
        }
    }
}
