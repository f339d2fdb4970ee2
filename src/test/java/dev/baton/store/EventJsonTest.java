package dev.baton.store;

import static dev.baton.store.Samples.NOW;
import static dev.baton.store.Samples.WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.lead.Event;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The history's form is written down here, because what is in a database for years must stay readable. */
class EventJsonTest {

    private static final Map<Event, String> WRITTEN = Map.of(
            new Event.Received(NOW, WEBSITE), "{}",
            new Event.Held(NOW, WEBSITE, 20, 30), "{\"score\":20,\"pointsMissing\":30}",
            new Event.HandedOff(NOW, WEBSITE, 1, 84, "hot", "emea", "#leads-emea"),
                    "{\"cycle\":1,\"score\":84,\"tier\":\"hot\",\"territory\":\"emea\",\"channel\":\"#leads-emea\"}",
            new Event.HandedOff(NOW, WEBSITE, 2, 60, null, null, "#leads-unrouted"),
                    "{\"cycle\":2,\"score\":60,\"channel\":\"#leads-unrouted\"}",
            new Event.CameInAgain(NOW, WEBSITE, 60, 84), "{\"scoreBefore\":60,\"scoreNow\":84}",
            new Event.Claimed(NOW, WEBSITE, 1, NOW, NOW.plusSeconds(900)),
                    "{\"cycle\":1,\"handedOffAt\":1794825600000,\"promisedBy\":1794826500000}",
            new Event.Claimed(NOW, WEBSITE, 1, NOW, null), "{\"cycle\":1,\"handedOffAt\":1794825600000}",
            new Event.Released(NOW, WEBSITE, 1), "{\"cycle\":1}");

    @Test
    void everyEventIsWrittenAndReadInItsForm() {
        WRITTEN.forEach((event, json) -> {
            assertThat(EventJson.write(event)).isEqualTo(json);
            assertThat(EventJson.read(event.type(), NOW, WEBSITE, json)).isEqualTo(event);
        });
    }

    @Test
    void noEventIsForgottenHere() {
        List<Class<?>> known = Arrays.asList(Event.class.getPermittedSubclasses());

        assertThat(WRITTEN.keySet().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void anEventOfALaterVersionIsNotMisread() {
        assertThatThrownBy(() -> EventJson.read("teleported", NOW, WEBSITE, "{}"))
                .hasMessageContaining("teleported");
    }
}
