package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Reasons;
import dev.baton.slack.card.FollowMessage;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Naming;
import dev.baton.slack.card.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a follower reads of a lead that was turned down. */
class FollowedTest extends OfficeFixture {

    @Test
    void rejectCanBeDisputedFromThere() {
        office.ready("Northwind", 84);
        office.type(ANA, "reject 1 never-asked");

        assertThat(news(1).blocks().toString()).contains("rejected it: says they never asked", "actionId=dispute,");
    }

    @Test
    void duplicateNamesTheOtherLeadAndIsNotDisputed() {
        office.ready("Northwind", 84);
        office.ready("Northwind Ltd", 84);
        office.type(ANA, "reject 2 duplicate 1");

        assertThat(news(2).blocks().toString())
                .contains("and it is part of #1 now")
                .doesNotContain("actionId=dispute,");
    }

    @Test
    void whatWasFoundByWorkingItIsNotDisputed() {
        office.ready("Northwind", 84);
        office.type(ANA, "touch 1 connected");
        office.type(ANA, "disqualify 1 no-need");

        assertThat(news(1).blocks().toString()).contains("disqualified it").doesNotContain("actionId=dispute,");
    }

    private Message news(long number) {
        Lead lead = office.store().leadBook().find(new LeadNumber(number)).orElseThrow();
        List<Event> history = office.store().leadBook().history(lead.number());
        Event down = history.stream()
                .filter(Event.TurnedDown.class::isInstance)
                .findFirst()
                .orElseThrow();
        Words words = new Words(office.store().definitions(), Office.ROUTING, Reasons.standard(), Naming.MENTIONED);
        return new FollowMessage(words)
                .render(List.of(new FollowMessage.News(lead, down, history.subList(0, history.indexOf(down)))), false);
    }
}
