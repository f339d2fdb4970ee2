package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.Typed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QualifiedCardTest {

    private static final Instant LATER = Samples.CAME_IN.plus(Duration.ofHours(2));

    private final List<Event> history = new ArrayList<>(Samples.history());

    @Test
    void opportunitySaysWhoseItIsAndWhatItMayBeWorthAndHasItsButtons() {
        assertThat(Flat.text(card(12_000L)))
                .startsWith("""
                        *🔥 Hot lead #109* · 89 of 100 · EMEA
                        *Qualified, with <@U0ANA>* <!date^""")
                .contains(" · worth 12,000\nNorthwind")
                .contains("[Won][Lost…][⋯ Reassign… | Listen in | Why here? | Full form]");
        assertThat(Flat.text(card(null))).doesNotContain("worth");
    }

    @Test
    void onceWonOrLostOneLineIsLeft() {
        QualifiedLead lead = qualified(null);
        Change lost = lead.lose(new Actor.Person(Samples.ANA), LATER.plus(Duration.ofDays(2)), "no_decision");
        history.addAll(lost.events());

        assertThat(Flat.text(new LeadCard(Samples.WORDS).render(lost.after(), 1, history)))
                .startsWith("#109 · Lost by <@U0ANA>: no decision · ")
                .doesNotContain("[Won]");
    }

    @Test
    void threadShowsTheLinkAsTextThatNothingIsMadeOf() {
        qualified(12_000L);
        Event event = history.get(history.size() - 1);

        assertThat(new ThreadText(Samples.WORDS)
                        .render(
                                Samples.claimed(),
                                event,
                                Map.of(Typed.Kind.LINK, "https://crm.example/?a=1&b=<!here>"),
                                List.of())
                        .text())
                .endsWith(" qualified it, worth 12,000\n> see https://crm.example/?a=1&amp;b=&lt;!here&gt;");
    }

    private Message card(@Nullable Long amount) {
        return new LeadCard(Samples.WORDS).render(qualified(amount), 1, history);
    }

    private QualifiedLead qualified(@Nullable Long amount) {
        Change change = Samples.worked().qualify(LATER, amount);
        history.addAll(change.events());
        return (QualifiedLead) change.after();
    }
}
