package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.intake.BringIn;
import dev.baton.intake.BringIn.Brought;
import dev.baton.intake.PersonInText;
import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form in which somebody hands off a lead from Slack. Its number says which lead of one sitting it is, from 1. */
final class NewLeadSheet implements Sheet {

    private final BringIn bringIn;
    private final PersonInText persons;
    private final Team team;
    private final List<String> sources;
    private final NewLeadTold told;

    NewLeadSheet(BringIn bringIn, PersonInText persons, Team team, List<String> sources, NewLeadTold told) {
        this.bringIn = bringIn;
        this.persons = persons;
        this.team = team;
        this.sources = List.copyOf(sources);
        this.told = told;
    }

    @Override
    public String callbackId() {
        return "new_lead";
    }

    @Override
    public Set<String> buttons() {
        return Set.of();
    }

    @Override
    public Set<String> shortcuts() {
        return Set.of("hand_off");
    }

    @Override
    public Set<String> messageShortcuts() {
        return Set.of("hand_off_message");
    }

    @Override
    public Entered begun(String text, @Nullable String link) {
        return inputs(FIRST).filled(persons.in(text, this::isColleague), link);
    }

    private boolean isColleague(String email) {
        return team.members().stream().map(Member::email).anyMatch(email::equalsIgnoreCase);
    }

    @Override
    public Shown show(long number, UserId reader, Entered entered) {
        if (!bringIn.may(reader)) {
            return new Shown.Instead(told.notTheirs());
        }
        NewLeadInputs inputs = inputs(number);
        Optional<Lead> known = bringIn.known(inputs.read(entered, sources.get(0)), reader);
        return screen(inputs, entered, reader, known.orElse(null), null);
    }

    private Shown.Screen screen(
            NewLeadInputs inputs, Entered entered, UserId reader, @Nullable Lead known, @Nullable Message before) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (bringIn.keeps(reader)) {
            blocks.add(Says.paragraph(
                    "What you bring in is yours at once, ready or not, and counts apart from what marketing"
                            + " hands off."));
        }
        if (before != null) {
            blocks.add(Says.paragraph(before.text()));
        }
        if (known != null) {
            blocks.add(Says.paragraph(told.known(known, reader, bringIn.keeps(reader))));
        }
        blocks.addAll(inputs.blocks(entered, known == null ? null : known.number()));
        return new Shown.Screen("Hand off a lead", known == null ? "Hand off" : "Add it", blocks);
    }

    @Override
    public Submitted submit(Sent sent) {
        NewLeadInputs inputs = inputs(sent.number());
        Entered entered = sent.entered();
        Optional<String> source = inputs.source(entered);
        if (source.isEmpty()) {
            return new Submitted.Errors(
                    Map.of(inputs.id(NewLeadInputs.SOURCE), "Choose one of the list. Nothing was handed off."));
        }
        Brought brought = bringIn.bring(
                inputs.read(entered, source.get()),
                new BringIn.Bringing(sent.by(), sent.requestKey(), number -> inputs.hasSeen(entered, number)));
        if (brought instanceof Brought.Wrong wrong) {
            return new Submitted.Errors(inputs.errors(wrong.problems()));
        }
        if (brought instanceof Brought.Known known) {
            return new Submitted.Next(sent.number(), screen(inputs, entered, sent.by(), known.lead(), null));
        }
        return brought instanceof Brought.Taken taken ? taken(taken, sent) : new Submitted.Refused(told.notTheirs());
    }

    private Submitted taken(Brought.Taken taken, Sent sent) {
        NewLeadInputs inputs = inputs(sent.number());
        Message message = told.taken(taken, sent.by());
        if (!inputs.another(sent.entered())) {
            return new Submitted.Done(message);
        }
        NewLeadInputs next = inputs(sent.number() + 1);
        return new Submitted.Next(
                sent.number() + 1, screen(next, inputs.carriedOn(sent.entered(), next), sent.by(), null, message));
    }

    private NewLeadInputs inputs(long number) {
        return new NewLeadInputs(number, sources);
    }
}
