package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.desk.WriteBrief;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first brief of a campaign. Its number says nothing: there is none yet. */
final class NewBriefSheet implements Sheet {

    static final String CAMPAIGN = "campaign";

    private final WriteBrief writeBrief;
    private final BriefInputs inputs;
    private final BriefTold told;

    NewBriefSheet(WriteBrief writeBrief, BriefInputs inputs, BriefTold told) {
        this.writeBrief = writeBrief;
        this.inputs = inputs;
        this.told = told;
    }

    @Override
    public String callbackId() {
        return "brief_new";
    }

    @Override
    public Set<String> buttons() {
        return Set.of();
    }

    @Override
    public Shown show(long number, UserId reader, Entered entered) {
        if (!writeBrief.may(reader)) {
            return new Shown.Instead(told.notMarketing());
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(new Inputs(entered)
                .line(
                        new Inputs.Question(CAMPAIGN, "Campaign", "As its leads will name it.", false),
                        WriteBrief.LONGEST_NAME));
        blocks.addAll(inputs.blocks(entered));
        return new Shown.Screen("Brief the reps", "Post it", blocks);
    }

    @Override
    public Submitted submit(Sent sent) {
        Entered entered = sent.entered();
        Map<String, String> problems = inputs.problems(entered);
        if (!problems.isEmpty()) {
            return new Submitted.Errors(problems);
        }
        String campaign = entered.text(CAMPAIGN).orElse("").replace('\n', ' ');
        return told.of(writeBrief.begin(campaign, sent.by(), inputs.content(entered), inputs.territories(entered)));
    }
}
