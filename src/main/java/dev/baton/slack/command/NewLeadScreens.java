package dev.baton.slack.command;

import dev.baton.desk.MayHandOff;
import dev.baton.intake.BringIn;
import dev.baton.intake.PersonInText;
import dev.baton.intake.ReceiveLead;
import dev.baton.slack.modal.Sheet;
import java.time.Clock;
import java.util.List;

/** The line, the shortcuts and the form by which a lead is handed off from Slack, put together. */
final class NewLeadScreens {

    private final Sheet sheet;

    /** @param clock the domain's */
    NewLeadScreens(
            LeadScreens.Books books,
            LeadScreens.Rules rules,
            TurnDownScreens.Telling telling,
            Lines lines,
            Clock clock) {
        BringIn bringIn = new BringIn(
                rules.turnDown().contacts().submissions(clock),
                new ReceiveLead(books.leads(), rules.turnDown().rules()),
                books.leads(),
                books.team());
        NewLeadTold told = new NewLeadTold(
                new MayHandOff(books.leads(), books.team()), books.questions().inquiries(), lines, telling.words());
        sheet = new NewLeadSheet(
                bringIn, new PersonInText(rules.turnDown().contacts()), books.team(), rules.sources(), told);
    }

    /** What says how a lead stands, and tells of it from then on. */
    record Lines(PresentState presentState, HeldBack heldBack, LeadList list, Vouched vouched) {}

    Sheet sheet() {
        return sheet;
    }

    List<Verb> verbs() {
        return List.of(new NewLeadVerb(sheet));
    }
}
