package dev.baton.slack.command;

import dev.baton.brief.Brief;
import dev.baton.brief.BriefBook;
import dev.baton.desk.WriteBrief;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Another version of a campaign's brief, beginning with the last one. */
final class ChangeBriefSheet implements Sheet {

    private final WriteBrief writeBrief;
    private final BriefBook briefs;
    private final BriefInputs inputs;
    private final BriefTold told;

    ChangeBriefSheet(WriteBrief writeBrief, BriefBook briefs, BriefInputs inputs, BriefTold told) {
        this.writeBrief = writeBrief;
        this.briefs = briefs;
        this.inputs = inputs;
        this.told = told;
    }

    @Override
    public String callbackId() {
        return "brief_change";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("brief_change");
    }

    @Override
    public Shown show(long number, UserId reader, Entered entered) {
        if (!writeBrief.may(reader)) {
            return new Shown.Instead(told.notMarketing());
        }
        Optional<Brief> brief = briefs.find(number);
        return brief.<Shown>map(
                        known -> new Shown.Screen("Change the brief", "Post it", inputs.blocks(inputs.of(known))))
                .orElseGet(() -> new Shown.Instead(BriefTold.noSuchBrief()));
    }

    @Override
    public Submitted submit(Sent sent) {
        Map<String, String> problems = inputs.problems(sent.entered());
        return problems.isEmpty()
                ? told.of(writeBrief.change(
                        sent.number(), sent.by(), inputs.content(sent.entered()), inputs.territories(sent.entered())))
                : new Submitted.Errors(problems);
    }
}
