package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedPlaybooksTest {

    @Test
    void theShippedPlaybookIsRight() {
        assertThat(PlaybookFile.shipped().channelNames())
                .containsExactlyInAnyOrder(
                        "#leads-emea", "#leads-americas", "#leads-unrouted", "#marketing", "#baton-operations");
    }
}
