package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.slack.card.Layout.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows marketing the form and its words of somebody who says that they never asked to be contacted. */
public final class ConsentMessage {

    private static final int ANSWERS = 5;
    private static final int WORDING = 300;

    private final Words words;

    public ConsentMessage(Words words) {
        this.words = words;
    }

    /**
     * @param event who said it
     * @param note  what the rep wrote; null for nothing
     */
    public Message render(Lead lead, Event event, @Nullable String note) {
        CameIn cameIn = new CameIn(lead);
        String text = Mrkdwn.escape(words.lead(lead)) + " says that they never asked to be contacted";
        List<Row> rows = new ArrayList<>();
        rows.add(new Profile(lead).row());
        rows.add(Row.labelled("Came in", cameIn.door()));
        cameIn.answers(ANSWERS).forEach(answer -> rows.add(Row.plain(answer)));
        String wording = lead.facts().consent().wording();
        rows.add(Row.labelled(
                "Consent", wording == null ? "no words came with it" : "“" + Mrkdwn.line(wording, WORDING) + "”"));
        Shown.toEverybody(lead).text(note, WORDING).ifPresent(said -> rows.add(Row.labelled("The rep wrote", said)));
        String told = event.by() instanceof Actor.Person rep ? words.person(rep.id()) + " was told so. " : "";
        List<LayoutBlock> blocks = List.of(
                Layout.section("*" + text + "*"),
                Layout.rows(rows),
                Layout.context(told + "Look at what that form asks and says; it counts against its source."));
        return new Message(text, blocks);
    }
}
