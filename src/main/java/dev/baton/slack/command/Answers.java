package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.State;
import dev.baton.query.Comparing;
import dev.baton.query.Happened;
import dev.baton.query.Inquiries;
import dev.baton.query.Question;
import dev.baton.query.Report;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import dev.baton.slack.card.AskButtons;
import dev.baton.slack.card.HeldLine;
import dev.baton.slack.card.Layout;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.ReportMessage;
import dev.baton.slack.card.ScopeText;
import dev.baton.slack.card.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answers a question that was understood, in figures or page by page. */
final class Answers {

    /** Slack shows some 10,000 characters of a message, and nobody reads more lines than this. */
    static final int PAGE = 20;

    static final String LEFT_OUT = "Leads in private channels that you are not in are left out.";

    private final Inquiries inquiries;
    private final LeadList lines;
    private final Emptied emptied;
    private final ReportMessage report;
    private final ScopeText text;
    private final Clock clock;

    /** @param clock the domain's */
    Answers(Inquiries inquiries, LeadList lines, Words words, Clock clock) {
        this.inquiries = inquiries;
        this.lines = lines;
        this.text = new ScopeText(words);
        this.emptied = new Emptied(inquiries, text);
        this.report = new ReportMessage(words);
        this.clock = clock;
    }

    /**
     * For whom an answer is.
     *
     * @param zone   in which their days begin
     * @param leaves what is said where leads are left out that they may not see
     * @param handsOff whether they may hand off what is held
     * @param keeps  the buttons that go under it beside those that show more of it, by action and label
     */
    record Reader(Sight sight, ZoneId zone, String leaves, boolean handsOff, List<Offered> keeps) {}

    /** A button that does something with the answer. */
    record Offered(String action, String label) {}

    /** @param page counted from 1; a report has one */
    Message tell(Question question, int page, Reader reader) {
        return question.shape() == Question.Shape.LIST ? list(question, page, reader) : figures(question, reader);
    }

    private Message figures(Question question, Reader reader) {
        Scope scope = question.scope();
        Report figures = inquiries.report(scope, reader.sight());
        if (figures.handedOff() + figures.heldAtDoor() == 0) {
            return nothing(question, reader);
        }
        Comparing.Earlier earlier = new Comparing(inquiries)
                .of(scope, reader.sight(), reader.zone(), clock.instant())
                .orElse(null);
        List<ButtonElement> buttons = new ArrayList<>();
        Long waiting = figures.states().get(State.OPEN);
        if (waiting != null) {
            see(AskButtons.WAITING, waiting, " waiting", scope.withStates(Set.of(State.OPEN)), reader)
                    .ifPresent(buttons::add);
        }
        if (figures.turnedDown() > 0) {
            Set<String> reasons = scope.reasons().isEmpty() ? Set.of(Scope.ANY_REASON) : scope.reasons();
            see(AskButtons.TURNED_DOWN, figures.turnedDown(), " turned down", scope.withReasons(reasons), reader)
                    .ifPresent(buttons::add);
        }
        untouched(figures, scope, reader).ifPresent(buttons::add);
        buttons.addAll(keeping(question, reader));
        return report.render(text.of(scope), figures, earlier, notes(scope, reader), buttons);
    }

    /** The figure is of hand-offs, the list of leads; the button says what it lists. */
    private Optional<ButtonElement> untouched(Report figures, Scope scope, Reader reader) {
        if (scope.happened() != null || figures.waits().buyer().never() == 0) {
            return Optional.empty();
        }
        Scope never = scope.withHappened(Happened.UNTOUCHED);
        return see(AskButtons.UNTOUCHED, inquiries.count(never, reader.sight()), " never touched", never, reader);
    }

    private static Optional<ButtonElement> see(String action, long leads, String what, Scope scope, Reader reader) {
        Question list = new Question(Question.Shape.LIST, scope);
        return AskButtons.of(action, "See the " + leads + what, new QuestionLine(reader.zone()).of(list, 1));
    }

    private Message list(Question question, int page, Reader reader) {
        long count = inquiries.count(question.scope(), reader.sight());
        if (count == 0) {
            return nothing(question, reader);
        }
        long before = (page - 1L) * PAGE;
        if (count <= before) {
            return Says.sentence("There is no page " + page + ": there are only " + counted(count) + ".");
        }
        List<Lead> leads = inquiries.leads(question.scope(), reader.sight(), before, PAGE);
        String title = Familiar.of(question.scope(), reader.sight())
                        .map(Familiar::title)
                        .orElseGet(() -> capitalised(text.of(question.scope())))
                + ": " + counted(count);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Says.paragraph("*" + title + "*"));
        leads.forEach(lead -> blocks.add(line(lead, reader)));
        long more = count - before - leads.size();
        List<ButtonElement> buttons = new ArrayList<>();
        if (more > 0) {
            String next = new QuestionLine(reader.zone()).of(question, page + 1);
            blocks.add(
                    Says.paragraph("… and " + more + " more: `/lead " + Mrkdwn.typed(next, 400) + "` shows the next."));
            AskButtons.of(AskButtons.NEXT, "Next", next).ifPresent(buttons::add);
        }
        buttons.addAll(keeping(question, reader));
        notes(question.scope(), reader).forEach(note -> blocks.add(Layout.context(note)));
        blocks.addAll(buttons(buttons));
        return new Message(title, blocks);
    }

    private LayoutBlock line(Lead lead, Reader reader) {
        return lead instanceof HeldLead && reader.handsOff() && !lines.isDisputed(lead)
                ? HeldLine.of(lead, lines.line(lead))
                : Says.paragraph(lines.line(lead));
    }

    private static List<ButtonElement> keeping(Question question, Reader reader) {
        String line = new QuestionLine(reader.zone()).of(question, 1);
        return reader.keeps().stream()
                .flatMap(each -> AskButtons.of(each.action(), each.label(), line).stream())
                .toList();
    }

    private static List<LayoutBlock> buttons(List<ButtonElement> buttons) {
        return buttons.isEmpty() ? List.of() : List.of(Layout.buttons(buttons));
    }

    private Message nothing(Question question, Reader reader) {
        return Says.sentence(Stream.concat(
                        Stream.of(Familiar.of(question.scope(), reader.sight())
                                .map(Familiar::none)
                                .orElseGet(() -> emptied.tell(question, reader.sight(), reader.zone()))),
                        notes(question.scope(), reader).stream())
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow());
    }

    /** That something is left out is said; how much is not theirs to know. */
    private List<String> notes(Scope scope, Reader reader) {
        return inquiries.count(scope, reader.sight()) < inquiries.count(scope, new Sight.Everything())
                ? List.of(reader.leaves())
                : List.of();
    }

    static String counted(long count) {
        return count == 1 ? "1 lead" : String.format(Locale.ENGLISH, "%,d leads", count);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
