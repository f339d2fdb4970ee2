package dev.baton.slack.command;

import dev.baton.brief.Brief;
import dev.baton.brief.BriefBook;
import dev.baton.desk.WriteBrief;
import dev.baton.slack.card.BriefMessage;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Sheet;
import java.util.List;
import java.util.Optional;

/** {@code /lead brief webinar-june}: shows the brief of a campaign, or opens the form for its first one. */
final class BriefVerb implements Verb {

    private final WriteBrief writeBrief;
    private final BriefBook briefs;
    private final BriefPrefill prefill;
    private final Sheet sheet;
    private final BriefMessage shown;

    BriefVerb(WriteBrief writeBrief, BriefBook briefs, BriefPrefill prefill, Sheet sheet, BriefMessage shown) {
        this.writeBrief = writeBrief;
        this.briefs = briefs;
        this.prefill = prefill;
        this.sheet = sheet;
        this.shown = shown;
    }

    @Override
    public String name() {
        return "brief";
    }

    @Override
    public String usage() {
        return "<campaign>";
    }

    @Override
    public String example() {
        return "/lead brief webinar-june";
    }

    @Override
    public String purpose() {
        return "shows what a campaign will bring and what reps say to that; marketing posts it to them.";
    }

    @Override
    public Optional<OpenSheet> sheet(Asker asker, List<String> arguments) {
        String campaign = String.join(" ", arguments);
        boolean first = !campaign.isEmpty()
                && campaign.length() <= WriteBrief.LONGEST_NAME
                && writeBrief.may(asker.user())
                && briefs.find(campaign).isEmpty();
        return first
                ? Optional.of(new OpenSheet(sheet, Sheet.FIRST, prefill.of(campaign, asker.user())))
                : Optional.empty();
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        String campaign = String.join(" ", arguments);
        if (campaign.isEmpty() || campaign.length() > WriteBrief.LONGEST_NAME) {
            throw new UsageProblem(
                    "Which campaign? Its name has between 1 and " + WriteBrief.LONGEST_NAME + " characters.");
        }
        Optional<Brief> brief = briefs.find(campaign);
        return brief.map(known -> shown.kept(known, writeBrief.may(asker.user())))
                .orElseGet(() -> Says.sentence("There is no brief of " + Says.code(campaign)
                        + " yet. Somebody of marketing posts it with the same line."));
    }
}
