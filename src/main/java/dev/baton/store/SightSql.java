package dev.baton.store;

import dev.baton.query.Sight;
import java.util.Optional;
import java.util.function.Function;

/** What somebody may see, as SQL about a lead {@code l}: the same for lists and for figures. */
final class SightSql {

    private SightSql() {}

    /**
     * Empty where everything is seen.
     *
     * @param value keeps a value and gives the name that it is bound by
     */
    static Optional<String> condition(Sight sight, Function<Object, String> value) {
        String open = "(l.channel is null or l.channel in (select r.name from room r where r.private = 0";
        if (sight instanceof Sight.Of of) {
            String person = value.apply(of.person().value());
            return Optional.of(open + ") or l.owner = :" + person
                    + " or l.channel in (select m.room from room_member m where m.person = :" + person + "))");
        }
        return sight instanceof Sight.Room room
                ? Optional.of(open + " or r.id = :" + value.apply(room.channelId()) + "))")
                : Optional.empty();
    }
}
