package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MIA;
import static dev.baton.slack.command.Office.ZOE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.UserId;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The digest by lines. */
class DigestLinesTest extends OfficeFixture {

    @ParameterizedTest
    @ValueSource(strings = {ANA, MIA, ZOE})
    void anybodyGetsItDirectlyAndEndsThat(String somebody) {
        assertThat(office.type(somebody, "digest subscribe").text())
                .isEqualTo("The weekly digest comes to you directly, Mondays at 09:00 (Europe/London)."
                        + " `/lead digest unsubscribe` ends it.");
        assertThat(office.type(somebody, "Digest SUBSCRIBE").text()).startsWith("The weekly digest comes to you");
        assertThat(office.store().digests().readers().all()).containsExactly(new UserId(somebody));

        assertThat(office.type(somebody, "digest unsubscribe").text())
                .isEqualTo("The weekly digest does not come to you directly any more.");
        assertThat(office.type(somebody, "digest unsubscribe").text()).contains("nothing was changed");
        assertThat(office.store().digests().readers().all()).isEmpty();
    }

    @Test
    void nobodySubscribesForOthers() {
        assertThat(office.type(MIA, "digest subscribe @ana").text()).contains("it is about you alone");
        assertThat(office.store().digests().readers().all()).isEmpty();
    }

    @Test
    void withoutADigestThereIsNothingToSubscribeTo() {
        DigestPart subscribe = DigestSubscription.both(office.store().digests().readers(), null, Clock.systemUTC())
                .get(0);

        assertThat(subscribe.answer(new Asker(new UserId(MIA), "1"), List.of()).text())
                .startsWith("There is no weekly digest");
        assertThat(office.store().digests().readers().all()).isEmpty();
    }
}
