package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocketAddressesTest extends ClientFixture {

    private final SocketAddresses addresses = new SocketAddresses(connection, "xapp-test", clock);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wss://wss-primary.slack.com/link/?ticket=a-b&app_id=A1",
                "ws://127.0.0.1:3001/link/?ticket=1",
                "ws://localhost:3001/link/",
                "ws://[::1]:3001/link/"
            })
    void anAddressIsTakenAsSlackGivesIt(String url) {
        slack.on("apps.connections.open", FakeSlack.Reply.json("{\"ok\":true,\"url\":\"" + url + "\"}"));

        assertThat(value(addresses.next())).isEqualTo(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ws://wss-primary.slack.com/link/",
                "ws://127.0.0.1.elsewhere.example/",
                "https://slack.com/",
                "file:///etc/passwd",
                "wss",
                "wss://a b/",
                ""
            })
    void whatGoesInTheClearOrNowhereIsRefused(String url) {
        slack.on("apps.connections.open", FakeSlack.Reply.json("{\"ok\":true,\"url\":\"" + url + "\"}"));

        assertThat(why(addresses.next())).isEqualTo(new Failure.Transient("bad_socket_address", false));
    }

    @Test
    void noAddressIsAFailureToo() {
        slack.on("apps.connections.open", FakeSlack.Reply.ok());

        assertThat(why(addresses.next())).isInstanceOf(Failure.Transient.class);
    }

    @Test
    void wrongTokensAreToldFromPauses() {
        slack.on("apps.connections.open", FakeSlack.Reply.error("not_allowed_token_type"));
        assertThat(why(addresses.next())).isEqualTo(new Failure.Refused("not_allowed_token_type"));

        slack.on("apps.connections.open", FakeSlack.Reply.error("invalid_auth"));
        assertThat(why(addresses.next())).isEqualTo(new Failure.Unreachable("invalid_auth"));

        slack.on("apps.connections.open", FakeSlack.Reply.status(429).with("Retry-After", "7"));
        assertThat(why(addresses.next())).isEqualTo(new Failure.Wait(Duration.ofSeconds(7)));
    }

    @Test
    void addressesAreAskedForAtAPaceThatSlackBears() {
        slack.on("apps.connections.open", FakeSlack.Reply.json("{\"ok\":true,\"url\":\"wss://a.example/\"}"));
        for (int call = 0; call < 3; call++) {
            value(addresses.next());
        }

        Failure tooSoon = why(addresses.next());
        assertThat(tooSoon).isInstanceOf(Failure.Wait.class);
        clock.tick(((Failure.Wait) tooSoon).retryAfter());
        value(addresses.next());
    }
}
