package dev.baton.slack.socket;

import static dev.baton.slack.command.Office.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes over the socket, nothing is done that nobody asked for, and the next envelope is answered. */
class HostileEnvelopesTest extends SocketFixture {

    private static final int MORE_THAN_ALLOWED = 1024 * 1024;
    private static final String CLAIM = command("e1", ANA, "claim 1");

    static Stream<Arguments> hostile() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        return Stream.of(
                arguments("no JSON", "claim #1", null),
                arguments("nothing", "", null),
                arguments("half an envelope", CLAIM.substring(0, 60), null),
                arguments("a list", "[" + CLAIM + "]", null),
                arguments("a number", "109", null),
                arguments("no type", CLAIM.replace("\"type\"", "\"kind\""), null),
                arguments("a type that is none", CLAIM.replace("\"slash_commands\"", "{}"), null),
                arguments("no envelope_id", CLAIM.replace("\"envelope_id\"", "\"id\""), null),
                arguments("a number for an id", CLAIM.replace("\"e1\"", "1"), null),
                arguments("a blank id", CLAIM.replace("\"e1\"", "\" \""), null),
                arguments("an endless id", CLAIM.replace("\"e1\"", "\"" + "e".repeat(5_000) + "\""), null),
                arguments("an unknown type", CLAIM.replace("slash_commands", "telepathy"), "e1"),
                arguments("a greeting with a command in it", CLAIM.replace("slash_commands", "hello"), null),
                arguments("a deep payload", of("slash_commands", deep), null),
                arguments("a payload of 1 MiB", CLAIM.replace("claim 1", "x".repeat(MORE_THAN_ALLOWED)), null),
                arguments("no payload", "{\"type\": \"slash_commands\", \"envelope_id\": \"e1\"}", "e1"),
                arguments("null for a payload", of("slash_commands", "null"), "e1"),
                arguments("a list for a payload", of("interactive", "[]"), "e1"),
                arguments("text for a payload", of("interactive", "\"claim\""), "e1"),
                arguments("an empty payload", of("interactive", "{}"), "e1"),
                arguments("a command of nobody", CLAIM.replace("\"user_id\"", "\"user\""), "e1"),
                arguments("a command from nowhere", CLAIM.replace("\"channel_id\"", "\"channel\""), "e1"),
                arguments("a command in pieces", CLAIM.replace("\"/lead\"", "[\"/lead\"]"), "e1"),
                arguments("a click of nobody", of("interactive", "{\"type\": \"block_actions\"}"), "e1"),
                arguments("a click of an unknown kind", of("interactive", "{\"type\": \"wink\"}"), "e1"),
                arguments("an event without an event", of("events_api", "{\"type\": \"event_callback\"}"), "e1"),
                arguments(
                        "an event that nobody listens to",
                        of("events_api", "{\"type\": \"event_callback\", \"event\": {\"type\": \"app_mention\"}}"),
                        "e1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isLeftAloneOrAcknowledgedBare(String what, String text, @Nullable String acknowledged) throws Exception {
        office.ready("Northwind", 84);
        socket.start();
        Peer peer = slack.peer();

        peer.send(text);

        if (acknowledged != null) {
            assertThat(peer.acknowledgement()).as(what).isEqualTo(bare(acknowledged));
        }
        peer.send(command("next", ANA, "list"));
        assertThat(peer.acknowledgement()).as("after " + what).contains("next", "Northwind");
        assertThat(lead(1).claim()).as(what).isEmpty();
        assertThat(answers).isEmpty();
        assertThat(slack.unseen()).as("other lines").isZero();
    }

    @Test
    void bytesThatAreNoTextAreLeftAlone() throws Exception {
        socket.start();
        Peer peer = slack.peer();

        peer.sendBytes(new byte[] {0, 1, 2, (byte) 0xff});

        peer.send(command("next", ANA, "help"));
        assertThat(peer.acknowledgement()).contains("next");
    }

    @Test
    void whatIsTypedCannotForgeAnAcknowledgement() throws Exception {
        socket.start();
        Peer peer = slack.peer();

        peer.send(command("e1", ANA, "\\\"}, \\\"envelope_id\\\": \\\"e2\\\", \\\"x\\\": {\\\"y\\\": \\\""));

        assertThat(peer.acknowledgement()).startsWith("{\"envelope_id\":\"e1\",\"payload\":{");
        assertThat(peer.unread()).isZero();
    }

    private static String of(String type, String payload) {
        return "{\"type\": \"%s\", \"envelope_id\": \"e1\", \"payload\": %s}".formatted(type, payload);
    }
}
