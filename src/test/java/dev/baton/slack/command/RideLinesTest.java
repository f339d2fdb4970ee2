package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.LEA;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static dev.baton.slack.command.Office.OLGA;
import static dev.baton.slack.command.Office.ZOE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Listening in on a call: asked by a line, answered in forms. */
class RideLinesTest extends OfficeFixture {

    private static final Set<Stage> ASKED = EnumSet.of(Stage.CLAIMED, Stage.WORKING, Stage.QUALIFIED);
    private static final Instant TOMORROW = Office.CAME_IN.plus(Duration.ofDays(1));

    @ParameterizedTest
    @EnumSource(Stage.class)
    void theOwnerIsAskedAsLongAsThereAreCalls(Stage stage) {
        office.ready("The other", 84);
        Lead lead = stage.lead(office, "Northwind");

        String told = office.type(MIA, "ride " + lead.number()).text();

        if (ASKED.contains(stage)) {
            assertThat(told).startsWith("<@U0ANA> is asked whether you can listen in");
        } else {
            assertThat(told).contains(lead.number().toString()).doesNotContain("is asked");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ANA, AMY, BEN, MAX, OLGA, ZOE})
    void onlyMarketingAsks(String other) {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");

        assertThat(office.type(other, "ride 1").text())
                .startsWith("Nobody was asked: listening in is for marketing")
                .contains("<@U0MIA>");
    }

    @Test
    void nobodyIsAskedTwiceOrTooOften() {
        for (String company : new String[] {"Northwind", "Harbour", "Contoso"}) {
            office.type(ANA, "claim " + office.ready(company, 84).number());
        }
        office.type(MIA, "ride 1");

        assertThat(office.type(MIA, "ride 1").text()).contains("has yet to answer. Nobody is asked twice.");
        office.type(LEA, "ride 2");
        assertThat(office.type(LEA, "ride 3").text()).contains("<@U0ANA> has 2 such asks to answer already");
        assertThat(office.type(LEA, "ride 9").text()).contains("There is no lead #9");
    }

    @Test
    void theOwnerAcceptsWithATimeThatIsStillToCome() {
        rideIsAsked();
        Sheet accept = sheet("ride_accept");

        assertThat(accept.show(1, new UserId(ANA), Entered.nothing())).isInstanceOf(Shown.Screen.class);
        assertThat(accept.show(1, new UserId(AMY), Entered.nothing()).toString())
                .contains("Only <@U0ANA>");
        assertThat(accept.show(7, new UserId(ANA), Entered.nothing()).toString())
                .contains("There is no such ask");
        assertThat(submit(accept, ANA, Entered.nothing())).isInstanceOf(Submitted.Errors.class);
        assertThat(submit(accept, ANA, at(Office.CAME_IN))).isInstanceOf(Submitted.Errors.class);
        assertThat(submit(accept, ANA, at(TOMORROW.plus(Duration.ofDays(90))))).isInstanceOf(Submitted.Errors.class);
        assertThat(submit(accept, AMY, at(TOMORROW))).isInstanceOf(Submitted.Refused.class);
        assertThat(submit(accept, ANA, at(TOMORROW)).toString()).contains("<@U0MIA> is told", "<!date^");
        assertThat(office.type(MIA, "ride 1").text()).contains("<@U0ANA> said yes");
    }

    @Test
    void theOwnerDeclinesOnceWithAWordOrWithout() {
        rideIsAsked();
        Sheet decline = sheet("ride_decline");

        assertThat(submit(decline, ANA, Entered.nothing().saying("words", "x".repeat(501))))
                .isInstanceOf(Submitted.Errors.class);
        assertThat(submit(decline, ANA, Entered.nothing().saying("words", "<!channel> no")))
                .isInstanceOf(Submitted.Done.class);
        assertThat(submit(decline, ANA, Entered.nothing()).toString()).contains("settled already (declined)");
        assertThat(sheet("ride_accept")
                        .show(1, new UserId(ANA), Entered.nothing())
                        .toString())
                .contains("declined");
        assertThat(office.type(MIA, "ride 1").text()).contains("It did not fit when you asked");
    }

    @Test
    void eitherSaysAfterwardsWhetherItWasHeld() {
        rideIsAsked();

        assertThat(press("ride_held", MIA)).contains("Nobody has agreed on a time yet");
        submit(sheet("ride_accept"), ANA, at(TOMORROW));
        assertThat(press("ride_held", ANA)).contains("The call is not before");
        office.clock().tick(Duration.ofDays(2));
        assertThat(press("ride_held", AMY)).contains("Only <@U0ANA>");
        assertThat(press("ride_held", MIA)).contains("was held");
        assertThat(press("ride_not_held", ANA)).contains("settled already (held)");
        assertThat(office.store().dialogues().rides().held(Office.CAME_IN, TOMORROW.plusSeconds(60)))
                .isOne();
    }

    @Test
    void itLapsesWhenNobodyHasTheLeadAnyMoreAndGoesOnWithTheLead() {
        rideIsAsked();
        office.type(MAX, "reassign 1 <@" + AMY + ">");

        assertThat(sheet("ride_accept")
                        .show(1, new UserId(ANA), Entered.nothing())
                        .toString())
                .contains("Only <@U0AMY>");
        office.type(AMY, "release 1");
        assertThat(sheet("ride_accept")
                        .show(1, new UserId(AMY), Entered.nothing())
                        .toString())
                .contains("the lead moved on");
    }

    private void rideIsAsked() {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        office.type(MIA, "ride 1");
    }

    private Sheet sheet(String callback) {
        return office.screens().sheets().stream()
                .filter(each -> each.callbackId().equals(callback))
                .findFirst()
                .orElseThrow();
    }

    private static Entered at(Instant at) {
        return Entered.nothing().at("at", at);
    }

    private static Submitted submit(Sheet sheet, String by, Entered entered) {
        return sheet.submit(new Sheet.Sent(1, new UserId(by), by, entered));
    }

    private String press(String button, String by) {
        LeadAnswer answer = Objects.requireNonNull(office.screens().buttons().get(button));
        return answer.answer(new Asker(new UserId(by), button + by), new LeadNumber(1))
                .text();
    }
}
