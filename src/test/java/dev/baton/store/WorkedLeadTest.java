package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Change;
import dev.baton.lead.Lead;
import dev.baton.lead.NextStep;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Touch;
import dev.baton.lead.Typed;
import dev.baton.lead.Work;
import dev.baton.lead.WorkingLead;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class WorkedLeadTest extends StoreContract {

    private static final Touch CALL =
            new Touch(ANA, Touch.Channel.CALL, Touch.Outcome.VOICEMAIL, NOW, NOW.plusSeconds(5));
    private static final NextStep NEXT = new NextStep(Touch.Channel.EMAIL, NOW.plusSeconds(90_000));

    @Test
    void workingLeadIsReadAsItWasStored() {
        Lead worked = commit(Work.of(open("p-1").touch(CALL, NEXT)));

        assertThat(worked).isInstanceOf(WorkingLead.class);
        assertThat(book.find(worked.number())).contains(worked);
    }

    @Test
    void workingLeadWithoutANextStepIsReadAsItWasStored() {
        Lead worked = commit(Work.of(open("p-1").touch(CALL, null)));

        assertThat(book.find(worked.number())).contains(worked);
    }

    @Test
    void leadThatWasGivenBackKeepsItsTouches() {
        WorkingLead worked = (WorkingLead) commit(Work.of(open("p-1").touch(CALL, NEXT)));
        Lead released = commit(Work.of(worked.release(NOW.plusSeconds(9))));

        assertThat(book.find(released.number()))
                .containsInstanceOf(OpenLead.class)
                .contains(released);
    }

    @Test
    void whatWasTypedIsKeptBesideTheHistoryAndNotInIt() {
        Change change = open("p-1").touch(CALL, NEXT).saying(Map.of(Typed.Kind.NOTE, "left a message"));
        Lead worked = commit(Work.of(change));

        assertThat(column(
                        "select text from typed where lead = " + worked.number().value() + " and kind = 'note'"))
                .containsExactly("left a message");
        assertThat(column("select data from event")).noneMatch(data -> data.contains("message"));
    }

    private List<String> column(String sql) {
        return Jdbi.create(url)
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
