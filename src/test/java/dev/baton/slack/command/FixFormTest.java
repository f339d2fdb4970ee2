package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FixFormTest extends OfficeFixture {

    private static final LeadNumber NUMBER = new LeadNumber(1);

    private Form form;

    @BeforeEach
    void leadCameBack() {
        office.ready("Northwind", 84);
        form = office.screens().modals().stream()
                .filter(modal -> modal.callbackId().equals("fix"))
                .map(Form.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatEverybodyMayReadStandsInTheForm() {
        office.type(ANA, "reject 1 bad-contact-data title");

        assertThat(shown(MIA)).contains("VP Operations", "Title");
    }

    @Test
    void contactDetailsDoNot() {
        office.type(ANA, "reject 1 bad-contact-data email");

        assertThat(shown(MIA)).contains("E-mail address").doesNotContain("priya@");
    }

    @Test
    void whatIsWrongIsSaidUnderTheField() {
        office.type(ANA, "reject 1 bad-contact-data phone");

        assertThat(submit(MIA, "abc"))
                .isInstanceOfSatisfying(
                        Submitted.Errors.class,
                        errors -> assertThat(errors.byInput())
                                .containsOnlyKeys("value")
                                .extractingByKey("value")
                                .asString()
                                .startsWith("This is not a phone number; give it with the country code")
                                .endsWith("Nothing was changed."));
    }

    @Test
    void fixedLeadIsScoredAgainAndIsNotFixedTwice() {
        office.type(ANA, "reject 1 bad-contact-data phone");

        assertThat(submit(MIA, "020 7946 0958"))
                .isInstanceOfSatisfying(
                        Submitted.Done.class,
                        done -> assertThat(done.told().text()).startsWith("#1 is held: it is not ready"));
        assertThat(submit(MAX, "020 7946 0001"))
                .isInstanceOfSatisfying(
                        Submitted.Refused.class,
                        refused -> assertThat(refused.why().text())
                                .contains(
                                        "Nothing of #1 waits to be mended: its phone was fixed by <@U0MIA>",
                                        "not ready like that"));
        assertThat(form.show(office.store().leadBook().find(NUMBER).orElseThrow(), new UserId(MIA), Entered.nothing()))
                .isInstanceOf(Shown.Instead.class);
    }

    @Test
    void repIsToldWhoCan() {
        office.type(ANA, "reject 1 bad-contact-data phone");

        assertThat(shown(ANA)).contains("Ask <@U0LEA>, <@U0MAX>, <@U0MIA>, <@U0OLGA>.");
        assertThat(office.says(ANA, "mend 1 020 7946 0958")).contains("Ask <@U0LEA>, <@U0MAX>, <@U0MIA>, <@U0OLGA>.");
    }

    @Test
    void whatWaitsIsListedWithItsButton() {
        assertThat(office.says(MIA, "list fixes")).contains("Nothing waits to be mended.");
        office.type(ANA, "reject 1 bad-contact-data title");

        assertThat(office.says(MIA, "list fixes"))
                .contains("To mend, the oldest first: 1 lead", "title now: VP Operations", "actionId=fix");
        assertThat(office.says(MIA, "list fixes 2")).contains("There is no page 2: 1 lead waits.");
        for (int company = 2; company <= 17; company++) {
            office.ready("Company " + company, 84);
            office.type(ANA, "reject " + company + " bad-contact-data phone");
        }
        assertThat(office.says(MIA, "list fixes")).contains("17 leads", "… and 2 more: `/lead list fixes 2`.");
        assertThat(office.says(MIA, "list fixes 2")).contains("#16", "#17").doesNotContain("… and");
    }

    private String shown(String reader) {
        Shown shown =
                form.show(office.store().leadBook().find(NUMBER).orElseThrow(), new UserId(reader), Entered.nothing());
        return shown.toString();
    }

    private Submitted submit(String by, String value) {
        Entered entered = Entered.nothing().saying("value", value);
        return form.submit(new Filled(NUMBER, new UserId(by), by + value, entered));
    }
}
