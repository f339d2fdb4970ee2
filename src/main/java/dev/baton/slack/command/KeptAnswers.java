package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Lead;
import dev.baton.query.Exports;
import dev.baton.query.Inquiries;
import dev.baton.query.Question;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import dev.baton.slack.card.Layout;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Answers that leave the eyes of whoever asked: shown to a channel, or taken along as a file. */
public final class KeptAnswers {

    /** Who may take leads along. */
    static final Set<Role> MAY_EXPORT = Set.of(Role.MARKETER, Role.MARKETING_LEAD, Role.MANAGER, Role.OPERATIONS);

    private static final int MOST = 10_000;
    private static final int LONGEST = 80;
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String LEFT_OUT = "Leads in private channels are left out.";

    private final Asking asking;
    private final Inquiries inquiries;
    private final Exports exports;
    private final Team team;
    private final LeadFates fates;
    private final Clock clock;

    /** What reads a line and answers it. */
    record Asking(TypedQuestions questions, Answers answers, Readers readers) {}

    /** @param clock the domain's */
    KeptAnswers(Asking asking, LeadScreens.Questions questions, Team team, LeadFates fates, Clock clock) {
        this.asking = asking;
        this.inquiries = questions.inquiries();
        this.exports = questions.exports();
        this.team = team;
        this.fates = fates;
        this.clock = clock;
    }

    /**
     * The answer for everybody in a channel.
     *
     * @param channelId as Slack has it; a direct message shows what whoever shares it sees
     */
    public Kept shared(Asker asker, String line, String channelId) {
        try {
            TypedQuestions.Asked asked = asking.questions().read(asker, line);
            Question question = asked.question();
            Sight sight = channelId.startsWith("D") ? new Sight.Of(asker.user()) : new Sight.Room(channelId);
            if (inquiries.count(question.scope(), sight) == 0) {
                return new Kept.Refused("Nothing of this may be shown to everybody here, so nothing was posted.");
            }
            Message answer = asking.answers()
                    .tell(
                            question,
                            asked.page(),
                            new Answers.Reader(sight, asking.readers().of(asker).zone(), LEFT_OUT, false, List.of()));
            List<LayoutBlock> blocks = new ArrayList<>(answer.blocks());
            blocks.add(Layout.context(Mrkdwn.mention(asker.user()) + " shared this."));
            return new Kept.Shared(new Message(answer.text(), blocks));
        } catch (UsageProblem problem) {
            return new Kept.Refused(String.valueOf(problem.getMessage()));
        }
    }

    /** {@code webinar-may-2026-11-22.csv}: after the one campaign or source, and the day it was taken. */
    private String name(Asker asker, Scope scope) {
        Set<String> names = scope.campaigns().isEmpty() ? scope.sources() : scope.campaigns();
        String one = names.size() == 1 ? String.join("", names) : "";
        String plain =
                NO_NAME.matcher(one.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        String kept = plain.isEmpty() || plain.length() > LONGEST ? "leads" : plain;
        return kept + "-"
                + clock.instant().atZone(asking.readers().of(asker).zone()).toLocalDate() + ".csv";
    }

    /** All leads of the answer, or of the figures in it. Who takes what is kept before it is given. */
    public Kept file(Asker asker, String line) {
        if (!team.isOneOf(asker.user(), MAY_EXPORT)) {
            String who = new Named(team).whoMay(member -> member.isOneOf(MAY_EXPORT));
            return new Kept.Refused("Files are for marketing, managers and operations, so there is none. "
                    + (who.isEmpty() ? "Slack knows nobody who is." : "Ask " + who + "."));
        }
        try {
            Scope scope = asking.questions().read(asker, line).question().scope();
            Sight sight = new Sight.Of(asker.user());
            long count = inquiries.count(scope, sight);
            if (count == 0) {
                return new Kept.Refused("There is no lead in it any more, so there is no file.");
            }
            List<Lead> leads = inquiries.leads(scope, sight, 0, MOST);
            exports.note(clock.instant(), asker.user(), line, leads.size());
            String told = Answers.counted(leads.size())
                    + (count > leads.size() ? " of " + count + ": ask for something narrower to get the rest" : "");
            return new Kept.File(name(asker, scope), new LeadTable(asker.user(), fates).of(leads), told);
        } catch (UsageProblem problem) {
            return new Kept.Refused(String.valueOf(problem.getMessage()));
        }
    }
}
