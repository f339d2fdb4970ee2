package dev.baton.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The morning, the afternoon and the evening: no time yet, but one of a few. */
enum PartOfDay {
    MORNING(0, 11, 8),
    AFTERNOON(12, 17, 13),
    EVENING(17, 23, 18);

    /** @param rest the text without the part, or with {@code today} in the place of {@code tonight} */
    record Said(PartOfDay part, String rest) {}

    private static final Map<String, PartOfDay> NAMES = Map.of(
            "morning", MORNING, "afternoon", AFTERNOON, "evening", EVENING, "night", EVENING, "tonight", EVENING);

    private static final Pattern OF_TODAY =
            Pattern.compile("(?<![^ ])(?:this (?:morning|afternoon|evening)|tonight)(?![^ ])");

    private static final Pattern OF_A_DAY = Pattern.compile("(?: in the)? (?:morning|afternoon|evening|night)(?![^ ])");

    private static final int OFFERED_HOURS = 4;

    private final int firstHour;
    private final int lastHour;
    private final int firstOffered;

    PartOfDay(int firstHour, int lastHour, int firstOffered) {
        this.firstHour = firstHour;
        this.lastHour = lastHour;
        this.firstOffered = firstOffered;
    }

    static Optional<Said> in(String text) {
        return said(OF_TODAY.matcher(text), "today").or(() -> said(OF_A_DAY.matcher(text), ""));
    }

    private static Optional<Said> said(Matcher matcher, String instead) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group().substring(matcher.group().lastIndexOf(' ') + 1);
        return Optional.ofNullable(NAMES.get(name)).map(part -> new Said(part, matcher.replaceFirst(instead)));
    }

    boolean includes(LocalTime time) {
        return time.getHour() >= firstHour && time.getHour() <= lastHour;
    }

    /** The times to choose from when only the part was written. */
    List<LocalTime> offered() {
        return IntStream.range(firstOffered, firstOffered + OFFERED_HOURS)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .toList();
    }
}
