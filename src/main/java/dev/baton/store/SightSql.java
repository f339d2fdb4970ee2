package dev.baton.store;

import dev.baton.query.Sight;
import java.util.Optional;
import java.util.function.Function;

/** What somebody may see, as SQL about a lead {@code l}: the same for lists and for figures. */
final class SightSql {

    private static final String OPEN =
            "(l.channel is null or l.channel in (select room.name from room where room.private = 0";

    /** What everybody may see. */
    static final String BY_ALL = OPEN + "))";

    private SightSql() {}

    /**
     * Empty where everything is seen.
     *
     * @param value keeps a value and gives the name that it is bound by
     */
    static Optional<String> condition(Sight sight, Function<Object, String> value) {
        if (sight instanceof Sight.Of of) {
            return Optional.of(seenBy(":" + value.apply(of.person().value())));
        }
        return sight instanceof Sight.Room room
                ? Optional.of(OPEN + " or room.id = :" + value.apply(room.channelId()) + "))")
                : Optional.empty();
    }

    /** @param person a column or a bound name */
    static String seenBy(String person) {
        return OPEN + ") or l.owner = " + person
                + " or l.channel in (select m.room from room_member m where m.person = " + person + "))";
    }
}
