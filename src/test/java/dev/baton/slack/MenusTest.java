package dev.baton.slack;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import org.junit.jupiter.api.Test;

/** What is chosen behind ⋯ on a card does what the button of the same name does. */
class MenusTest extends ModalFixture {

    @Test
    void anOptionMovesTheLeadAsItsButtonDoes() throws Exception {
        Lead lead = claimed("Northwind");

        choose(AMY, "release", lead);
        assertThat(nextAnswer().text()).contains("only they can do that");
        choose(ANA, "release", lead);
        assertThat(nextAnswer().text()).startsWith(lead.number() + " is open and nobody's");
        assertThat(office.store().leadBook().find(lead.number()).orElseThrow().claim())
                .isEmpty();
    }

    @Test
    void anOptionOpensTheModalThatItsButtonOpens() throws Exception {
        Lead lead = claimed("Contoso");

        choose(ANA, "form", lead);
        assertThat(views.next().view().getTitle().getText()).startsWith("Full form of #");
        choose(MAX, "reassign", lead);
        assertThat(views.next().view().getCallbackId()).isEqualTo("reassign");
    }

    @Test
    void anOptionAnswersWhatItsButtonAnswers() throws Exception {
        Lead lead = claimed("Fabrikam");

        choose(MIA, "ride", lead);
        assertThat(nextAnswer().text()).contains("<@" + ANA + ">");
        choose(AMY, "why", lead);
        String chosen = nextAnswer().blocks().toString();
        slack.click(AMY, "why", number(lead));
        assertThat(nextAnswer().blocks().toString()).isEqualTo(chosen);
    }

    @Test
    void theButtonsOfACardFromBeforeThereWasAMenuStillWork() throws Exception {
        Lead lead = claimed("Litware");

        slack.click(MAX, "reassign", number(lead));
        assertThat(views.next().view().getCallbackId()).isEqualTo("reassign");
        slack.click(ANA, "release", number(lead));
        assertThat(nextAnswer().text()).startsWith(lead.number() + " is open and nobody's");
        assertThat(office.store().leadBook().find(lead.number()).orElseThrow().claim())
                .isEmpty();
    }

    private Lead claimed(String company) throws Exception {
        Lead lead = office.ready(company, 84);
        slack.type(ANA, "claim " + lead.number());
        return lead;
    }

    private void choose(String user, String button, Lead lead) throws Exception {
        String option = button + "-" + number(lead);
        slack.form(slack.clickBody(
                user,
                "\"action_id\": \"more\", \"selected_option\": {\"text\": {\"type\": \"plain_text\", \"text\": \"x\"}, \"value\": \"%s\"}"
                        .formatted(option)));
    }
}
