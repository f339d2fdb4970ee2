package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.slack.card.Layout.Row;
import java.util.ArrayList;
import java.util.List;

/** What marketing is told that it has to do something about: a field to mend, or a consent that is doubted. */
public final class MarketingMessage {

    private static final int ANSWERS = 5;

    private final Words words;

    public MarketingMessage(Words words) {
        this.words = words;
    }

    /** @param event what it is about */
    public Message render(Lead lead, Event event) {
        return event instanceof Aftermath.FixAsked asked ? toMend(lead, asked) : doubted(lead);
    }

    private Message toMend(Lead lead, Aftermath.FixAsked asked) {
        String field = asked.field().equals("email") ? "e-mail address" : asked.field();
        String text = Mrkdwn.escape(words.lead(lead)) + " came back: its " + field + " is wrong or missing";
        List<LayoutBlock> blocks = List.of(
                Layout.section("*" + text + "*"),
                Layout.rows(List.of(Row.labelled("Came in", new CameIn(lead).summary(0)))),
                Layout.context("`/lead mend " + lead.number().value() + " …` with what is right hands it off again · "
                        + Mrkdwn.dayAndTime("wanted by", asked.due())));
        return new Message(text, blocks);
    }

    private Message doubted(Lead lead) {
        CameIn cameIn = new CameIn(lead);
        String text = Mrkdwn.escape(words.lead(lead)) + " says that they never asked to be contacted";
        List<Row> rows = new ArrayList<>();
        rows.add(Row.labelled("Came in", cameIn.door()));
        cameIn.answers(ANSWERS).forEach(answer -> rows.add(Row.plain(answer)));
        String wording = lead.facts().consent().wording();
        rows.add(Row.labelled(
                "Consent", wording == null ? "no words came with it" : "“" + Mrkdwn.line(wording, 300) + "”"));
        List<LayoutBlock> blocks = List.of(
                Layout.section("*" + text + "*"),
                Layout.rows(rows),
                Layout.context("Look at what that form asks and says; it counts against its source."));
        return new Message(text, blocks);
    }
}
