package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Dispute;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.outbox.Cards.DisputeTexts;
import dev.baton.slack.card.Layout.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A contested reject: to whoever decides it and to the rejecter as it stands, to both sides what happened. */
public final class DisputeMessage {

    private static final int TEXT = 600;
    private static final int ANSWERS = 5;

    private final Words words;
    private final DisputeText text;

    public DisputeMessage(Words words) {
        this.words = words;
        this.text = new DisputeText(words);
    }

    /** @param reader the rejecter, or somebody who decides */
    public Message render(Lead lead, DisputeCase dispute, DisputeTexts typed, UserId reader) {
        return dispute.isOpen() ? open(lead, dispute, typed, reader) : closed(lead, dispute, typed.ruling());
    }

    private Message open(Lead lead, DisputeCase dispute, DisputeTexts typed, UserId reader) {
        boolean theirs = reader.equals(dispute.rejecter());
        String disputer = words.person(dispute.disputer());
        String head = theirs
                ? disputer + " disputes that you rejected " + lead.number()
                : "To decide: " + disputer + " disputes that " + words.person(dispute.rejecter()) + " rejected "
                        + lead.number();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.section("*" + head + "*"));
        blocks.add(Layout.rows(rows(lead, dispute, typed)));
        blocks.add(Layout.buttons(
                theirs
                        ? dispute.answered()
                                ? List.of(Buttons.concede(lead), Buttons.form(lead))
                                : List.of(Buttons.answerDispute(lead), Buttons.concede(lead), Buttons.form(lead))
                        : List.of(Buttons.uphold(lead), Buttons.overturn(lead), Buttons.form(lead))));
        blocks.add(Layout.context(text.standing(dispute) + " · "
                + (theirs
                        ? "you can answer once; *You were right* takes your reject back"
                        : "*Overturn…* opens it again in the same hand-off; the first of you decides for all")));
        return new Message(head, blocks);
    }

    private List<Row> rows(Lead lead, DisputeCase dispute, DisputeTexts typed) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Profile(lead).row());
        CameIn cameIn = new CameIn(lead);
        rows.add(Row.labelled("Came in", cameIn.door()));
        cameIn.answers(ANSWERS).forEach(answer -> rows.add(Row.plain(answer)));
        rows.add(Row.labelled(
                "Rejected for",
                words.reason(dispute.reject().reason())
                        + said(lead, typed.reject()).map(said -> ": " + said).orElse("")));
        rows.add(Row.labelled("Contested", DisputeText.within(dispute.raised().ground())));
        said(lead, typed.evidence()).ifPresent(said -> rows.add(Row.labelled("Evidence", said)));
        said(lead, typed.answer()).ifPresent(said -> rows.add(Row.labelled("The rep answers", said)));
        return rows;
    }

    /** Everything that was typed with one of the events, on a line. */
    private static Optional<String> said(Lead lead, Map<Typed.Kind, String> typed) {
        Shown shown = Shown.toEverybody(lead);
        String all = Stream.of(Typed.Kind.REASON, Typed.Kind.NOTE, Typed.Kind.LINK)
                .flatMap(kind -> shown.text(typed.get(kind), TEXT).stream())
                .collect(Collectors.joining(" · "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private Message closed(Lead lead, DisputeCase dispute, Map<Typed.Kind, String> ruling) {
        String line = lead.number() + ": " + text.standing(dispute) + "." + quoted(lead, ruling);
        return new Message(line, List.of(Layout.section(line)));
    }

    /**
     * What somebody whom it is about is told.
     *
     * @param typed with the event
     */
    public Message news(Lead lead, DisputeCase dispute, Event event, Map<Typed.Kind, String> typed) {
        if (event instanceof Dispute.Answered) {
            String line = words.person(dispute.rejecter()) + " answered your dispute of " + lead.number() + "."
                    + quoted(lead, typed);
            return new Message(
                    line, List.of(Layout.section(line), Layout.buttons(Buttons.withdraw(lead), Buttons.form(lead))));
        }
        String line = "The dispute of " + lead.number() + " ("
                + Mrkdwn.escape(words.reason(dispute.reject().reason())) + ") is over: " + text.standing(dispute) + ". "
                + outcome(event) + quoted(lead, typed);
        return new Message(line, List.of(Layout.section(line), Layout.buttons(Buttons.form(lead))));
    }

    private static String outcome(Event event) {
        if (event instanceof Dispute.Reopening) {
            return "It is open again in the same hand-off, and the reject does not count.";
        }
        return event instanceof Dispute.Overtaken ? "There is nothing to decide any more." : "The reject stands.";
    }

    private static String quoted(Lead lead, Map<Typed.Kind, String> typed) {
        return said(lead, typed).map(said -> "\n> " + Mrkdwn.typed(said, TEXT)).orElse("");
    }
}
