package dev.baton.slack.command;

import dev.baton.definition.Definitions;
import dev.baton.definition.Question;
import dev.baton.desk.Agenda;
import dev.baton.desk.ClaimLead;
import dev.baton.desk.DecideDomain;
import dev.baton.desk.DisputeRules;
import dev.baton.desk.LiftSuppression;
import dev.baton.desk.LogTouch;
import dev.baton.desk.MoveOn;
import dev.baton.desk.MoveStep;
import dev.baton.desk.NextLead;
import dev.baton.desk.Questionnaire;
import dev.baton.desk.ReleaseLead;
import dev.baton.desk.TurnDownRules;
import dev.baton.desk.Undo;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Touch;
import dev.baton.outbox.Outbox;
import dev.baton.query.Catalogue;
import dev.baton.query.Exports;
import dev.baton.query.Inquiries;
import dev.baton.query.LeadSearch;
import dev.baton.routing.Routing;
import dev.baton.sla.Promises;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.card.LeadPage;
import dev.baton.slack.card.Naming;
import dev.baton.slack.card.Why;
import dev.baton.slack.card.Words;
import dev.baton.slack.modal.FullFormModal;
import dev.baton.slack.modal.Modal;
import dev.baton.slack.modal.Sheet;
import dev.baton.team.Absences;
import dev.baton.team.Deciders;
import dev.baton.team.Team;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that can be typed after {@code /lead}, pressed on a card or opened over it, put together once. */
public final class LeadScreens {

    private final LeadCommand command;
    private final Map<String, LeadAnswer> buttons;
    private final Map<String, LineAnswer> lines;
    private final KeptAnswers kept;
    private final List<Modal> modals;
    private final List<Sheet> sheets;

    /** Where the answers come from. */
    public record Books(
            LeadBook leads,
            LeadSearch search,
            Team team,
            Absences absences,
            Outbox outbox,
            Dialogue dialogue,
            Questions questions) {}

    /** Who answers questions. */
    public record Questions(Inquiries inquiries, Catalogue catalogue, Exports exports) {}

    /** What the playbook says. */
    public record Rules(
            Definitions definitions,
            Promises promises,
            Agenda agenda,
            TurnDownRules turnDown,
            List<Question> questions,
            Deciders deciders,
            List<String> sources) {

        Routing routing() {
            return agenda.routing();
        }
    }

    /**
     * @param clock    the domain's
     * @param realTime what deliveries run on
     */
    public LeadScreens(Books books, Rules rules, Newsdesk digests, Clock clock, Clock realTime) {
        Words words =
                new Words(rules.definitions(), rules.routing(), rules.turnDown().reasons(), Naming.MENTIONED);
        LeadLine line = new LeadLine(words);
        HeldBack heldBack = new HeldBack(words);
        AlsoWaiting alsoWaiting = new AlsoWaiting(books.search(), words, line);
        Discreet discreet = new Discreet(books.leads(), books.questions().inquiries());
        PresentState presentState =
                new PresentState(books.leads(), new Claimable(books.team(), words, clock), discreet, words);
        Refusals refusals = new Refusals(books.team(), alsoWaiting, presentState, discreet, words);
        Undo undo = new Undo(books.leads(), books.team(), clock);
        MoveAnswer outcomes = new MoveAnswer(presentState, refusals, undo);
        LeadAnswer undone = new UndoAnswer(undo, outcomes);
        ClaimLead claimLead = new ClaimLead(books.leads(), books.team(), clock);
        LeadAnswer claim = new ClaimAnswer(claimLead, outcomes);
        NextLead next = new NextLead(books.leads(), books.search(), books.team(), claimLead, clock);
        LeadAnswer release = new ReleaseAnswer(new ReleaseLead(books.leads(), clock), outcomes);
        LogTouch logTouch = new LogTouch(
                books.leads(),
                books.team(),
                rules.agenda(),
                new Questionnaire(rules.questions(), rules.definitions()),
                clock);
        LeadAnswer noAnswer = new TouchAnswer(logTouch, Touch.Outcome.NO_ANSWER, outcomes);
        LeadAnswer voicemail = new TouchAnswer(logTouch, Touch.Outcome.VOICEMAIL, outcomes);
        LeadPage page = new LeadPage(words);
        LeadAnswer show = discreet.only(new ShowAnswer(books.leads(), page, refusals, clock));
        LeadAnswer why = discreet.only(new WhyAnswer(books.leads(), new Why(words), refusals));
        LeadList list = new LeadList(books.search(), line, heldBack, new Contested(books.leads(), words), clock);
        MoveStep moveStep = new MoveStep(books.leads(), rules.agenda(), clock);
        TurnDownScreens.Telling telling = new TurnDownScreens.Telling(words, refusals, outcomes, discreet);
        TurnDownScreens turnDown = new TurnDownScreens(books, rules, telling, clock);
        FixScreens fixes = new FixScreens(books, rules, telling, clock);
        FollowScreens follow = new FollowScreens(books, clock);
        AskScreens asks = new AskScreens(
                books, rules, telling, new AskScreens.AskLists(list, fixes.list(), follow.vouched()), clock);
        PursuitScreens pursuit = new PursuitScreens(books, rules.turnDown().reasons(), telling, clock);
        DisputeScreens disputes = new DisputeScreens(
                books, new DisputeRules(rules.deciders(), rules.turnDown().rules()), telling, clock);
        HandingScreens handing = new HandingScreens(books, telling, clock);
        NewLeadScreens newLead = new NewLeadScreens(
                books, rules, telling, new NewLeadScreens.Lines(presentState, heldBack, list, follow.vouched()), clock);
        VoiceScreens voice = new VoiceScreens(books, telling, clock);
        RideScreens rides = new RideScreens(books, telling, clock);
        BriefScreens briefs = new BriefScreens(books, rules, telling, clock);
        Map<String, LeadAnswer> answers = new HashMap<>(pursuit.buttons());
        answers.putAll(handing.buttons());
        answers.putAll(disputes.buttons());
        answers.putAll(follow.buttons());
        answers.putAll(rides.buttons());
        answers.putAll(briefs.buttons());
        answers.putAll(Map.of(
                "claim", claim,
                "release", release,
                "no_answer", noAnswer,
                "voicemail", voicemail,
                "why", why,
                "undo", undone,
                "step_in_an_hour", new MoveStepAnswer(moveStep, MoveStep.Until.IN_AN_HOUR, outcomes),
                "step_tomorrow", new MoveStepAnswer(moveStep, MoveStep.Until.TOMORROW, outcomes),
                "move_on", new MoveOnAnswer(new MoveOn(books.leads(), books.team(), clock), outcomes)));
        DecideDomain decideDomain = new DecideDomain(books.leads(), books.team(), clock);
        answers.put("suppress_domain", new DomainAnswer(decideDomain, true, outcomes));
        answers.put("leave_domain", new DomainAnswer(decideDomain, false, outcomes));
        this.buttons = Map.copyOf(answers);
        TouchForm touchForm = new TouchForm(logTouch, outcomes, refusals, new QuestionInputs(rules.questions()));
        List<Modal> shown = new ArrayList<>(
                List.of(new FullFormModal(page, books.leads(), clock), touchForm, turnDown.form(), asks.form()));
        shown.addAll(pursuit.forms());
        List<Modal> opened = new ArrayList<>(shown.stream().map(discreet::only).toList());
        // Whom Baton itself asks to mend, to hand over or to decide has been told what that takes.
        opened.add(fixes.form());
        opened.addAll(handing.forms());
        opened.addAll(disputes.forms());
        this.modals = List.copyOf(opened);
        List<Sheet> numbered = new ArrayList<>(List.of(voice.sheet(), newLead.sheet()));
        numbered.addAll(rides.sheets());
        numbered.addAll(briefs.sheets());
        this.sheets = List.copyOf(numbered);
        List<Verb> verbs = new ArrayList<>(List.of(
                new NumberVerb("claim", "takes a lead: it is yours, and its contact is sent to you.", claim),
                new NextVerb(next, alsoWaiting, outcomes, clock),
                asks.list(),
                new MineVerb(asks.list()),
                new NumberVerb("release", "gives a lead of yours back to its channel.", release),
                new TouchVerb(logTouch, outcomes, touchForm, new TypedDates(books.team(), clock)),
                turnDown.verbs().get(0),
                turnDown.verbs().get(1),
                fixes.verb(),
                new NumberVerb(
                        "undo",
                        "takes back, for ten minutes, what you did last with a lead, if nothing followed.",
                        undone),
                new NumberVerb(
                        "unsuppress",
                        "takes back that a lead's e-mail address, or its whole domain, was suppressed.",
                        new LiftAnswer(new LiftSuppression(books.leads(), books.team(), clock), outcomes)),
                new NumberVerb(
                        "form", "opens all about a lead: what came in, every criterion, the path it took.", show),
                new NumberVerb("show", "does the same as form.", show),
                new StatusVerb(books.leads(), presentState, list, discreet, disputes.raise()),
                new AwayVerb(books.team(), books.absences(), clock),
                new BackVerb(books.absences(), clock),
                new NumberVerb("why", "explains a lead's score and why it came to its channel.", why),
                new GlossaryVerb(rules.definitions(), rules.promises(), words),
                new OutboxVerb(books.outbox(), books.team(), realTime)));
        verbs.addAll(verbs.indexOf(turnDown.verbs().get(1)) + 1, pursuit.verbs());
        verbs.addAll(handing.verbs());
        verbs.addAll(voice.verbs());
        verbs.add(disputes.verb());
        verbs.addAll(follow.verbs());
        verbs.add(rides.verb());
        verbs.add(briefs.verb());
        verbs.add(new DigestScreens(books, digests, list, clock).verb());
        verbs.addAll(asks.verbs());
        verbs.addAll(newLead.verbs());
        this.command = new LeadCommand(vocabulary(verbs, books.team()), asks.plain());
        this.lines = new HashMap<>(AskScreens.buttons(command));
        this.lines.putAll(DigestScreens.buttons(command));
        this.kept = asks.kept();
    }

    public LeadCommand command() {
        return command;
    }

    /** What each button does that is answered in private, by its action id. */
    public Map<String, LeadAnswer> buttons() {
        return buttons;
    }

    /** What each button does that carries a line, by its action id. */
    public Map<String, LineAnswer> lines() {
        return lines;
    }

    /** Answers to be shown to others, or kept. */
    public KeptAnswers kept() {
        return kept;
    }

    /** What opens over Slack. */
    public List<Modal> modals() {
        return modals;
    }

    /** What opens over Slack about something that is no lead. */
    public List<Sheet> sheets() {
        return sheets;
    }

    private static Vocabulary vocabulary(List<Verb> verbs, Team team) {
        List<Verb> all = new ArrayList<>(verbs);
        all.add(0, new Help(verbs, team));
        return new Vocabulary(all);
    }
}
