package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The signatures here were computed apart, with another implementation of HMAC. */
class RequestSignatureTest {

    private static final Instant SIGNED_AT = Instant.ofEpochSecond(1_700_000_000L);
    private static final String TIMESTAMP = "1700000000";
    private static final byte[] BODY = "text=claim+109".getBytes(StandardCharsets.UTF_8);
    private static final String GOOD = "v0=d045a702e01f43fee378249b3ae113295c0490fe33315e14261383107e060c12";

    private final RequestSignature atOnce = at(Duration.ZERO);

    private static RequestSignature at(Duration later) {
        return new RequestSignature("a-signing-secret", Clock.fixed(SIGNED_AT.plus(later), ZoneOffset.UTC));
    }

    @Test
    void slacksOwnSignatureIsGood() {
        assertThat(atOnce.vouchesFor(TIMESTAMP, GOOD, BODY)).isTrue();
    }

    @Test
    void theSignatureIsOverBytesWhateverTheyMean() {
        byte[] body = "text=München ☃".getBytes(StandardCharsets.UTF_8);
        String signature = "v0=ee0613e82b41745c146222d8cfd6dd47f1b88bcf958a570e1ba48af6997a2932";
        assertThat(atOnce.vouchesFor(TIMESTAMP, signature, body)).isTrue();
        byte[] oneByteLess = Arrays.copyOf(body, body.length - 1);
        assertThat(atOnce.vouchesFor(TIMESTAMP, signature, oneByteLess)).isFalse();
    }

    @Test
    void aTrailingNewlineIsPartOfWhatWasSigned() {
        byte[] withNewline = "text=claim+109\n".getBytes(StandardCharsets.UTF_8);
        assertThat(atOnce.vouchesFor(TIMESTAMP, GOOD, withNewline)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-300, true", "-301, false", "300, true", "301, false", "3600, false", "-3600, false"})
    void theTimestampMayBeFiveMinutesOffInEitherDirection(long secondsLater, boolean good) {
        RequestSignature signature = at(Duration.ofSeconds(secondsLater));
        assertThat(signature.vouchesFor(TIMESTAMP, GOOD, BODY)).isEqualTo(good);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "v0=",
                "v0=00",
                "d045a702e01f43fee378249b3ae113295c0490fe33315e14261383107e060c12",
                "v1=d045a702e01f43fee378249b3ae113295c0490fe33315e14261383107e060c12",
                "V0=d045a702e01f43fee378249b3ae113295c0490fe33315e14261383107e060c12",
                "v0=d045a702e01f43fee378249b3ae113295c0490fe33315e14261383107e060c120",
                "v0=d045a702e01f43fee378249b3ae113295c0490fe33315e14261383107e060c1",
                "v0=0000000000000000000000000000000000000000000000000000000000000000",
                "v0=é"
            })
    void noOtherSignatureIsGood(@Nullable String signature) {
        assertThat(atOnce.vouchesFor(TIMESTAMP, signature, BODY)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "now", "1700000000.5", "-1700000000", "17e8", "99999999999999999999", "1700000001"})
    void noOtherTimestampIsGood(@Nullable String timestamp) {
        assertThat(atOnce.vouchesFor(timestamp, GOOD, BODY)).isFalse();
    }

    @Test
    void anotherAppsSecretSignsNothingHere() {
        RequestSignature another = new RequestSignature("another-secret", Clock.fixed(SIGNED_AT, ZoneOffset.UTC));
        assertThat(another.vouchesFor(TIMESTAMP, GOOD, BODY)).isFalse();
    }
}
