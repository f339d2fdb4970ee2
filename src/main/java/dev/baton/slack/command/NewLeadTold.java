package dev.baton.slack.command;

import dev.baton.desk.MayHandOff;
import dev.baton.intake.BringIn;
import dev.baton.intake.BringIn.Brought;
import dev.baton.intake.FieldProblem;
import dev.baton.intake.Receipt.Arrival;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.SettledLead;
import dev.baton.lead.UserId;
import dev.baton.query.Inquiries;
import dev.baton.query.Sight;
import dev.baton.slack.card.HeldLine;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.Words;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What whoever brings a lead in is told: who is known already, and what became of it. */
final class NewLeadTold {

    private final Team team;
    private final MayHandOff mayHandOff;
    private final PresentState presentState;
    private final HeldBack heldBack;
    private final LeadList list;
    private final Vouched vouched;
    private final Words words;
    private final Inquiries inquiries;

    NewLeadTold(MayHandOff mayHandOff, Inquiries inquiries, NewLeadScreens.Lines lines, Words words) {
        this.mayHandOff = mayHandOff;
        this.team = mayHandOff.team();
        this.inquiries = inquiries;
        this.presentState = lines.presentState();
        this.heldBack = lines.heldBack();
        this.list = lines.list();
        this.vouched = lines.vouched();
        this.words = words;
    }

    Message notTheirs() {
        if (!team.isKnown()) {
            return Says.sentence("Baton cannot tell yet who may hand off a lead, because Slack has not said who is who."
                    + " Nothing was done. Try again in a minute.");
        }
        String who = new Named(team).whoMay(member -> member.isOneOf(BringIn.FOR_EVERYBODY));
        return Says.sentence("Leads are handed off by marketing, operations and reps, and the playbook names you as"
                + " none of them. Nothing was done. "
                + (who.isEmpty() ? "Slack knows nobody who is." : "Ask " + who + "."));
    }

    /** Who it is, and what sending the form does. */
    String known(Lead lead, UserId reader, boolean keeps) {
        if (!inquiries.shows(lead.number(), new Sight.Of(reader))) {
            return "*This person has a lead already, " + lead.number()
                    + ".* It is in a channel that you do not read, so"
                    + " nothing of it is shown here. Sending this adds a submission to it, and no second lead.";
        }
        return "*That is " + lead.number() + ".* " + list.line(lead) + "\n" + presentState.sentence(lead, reader) + "\n"
                + consequence(lead, keeps);
    }

    private static String consequence(Lead lead, boolean keeps) {
        return "Sending this adds a submission to that lead, and no second lead: "
                + lead.match(new Lead.Phases<String>() {
                    @Override
                    public String held(HeldLead held) {
                        return keeps && held.ending() == null
                                ? "it is yours at once."
                                : "it is scored again, and handed off if it is ready then.";
                    }

                    @Override
                    public String open(OpenLead open) {
                        return "it stays where it is, and its thread says that the person came in again.";
                    }

                    @Override
                    public String owned(OwnedLead owned) {
                        return "it stays with " + Mrkdwn.mention(owned.owner()) + ", who is told.";
                    }

                    @Override
                    public String settled(SettledLead settled) {
                        return "if it is ready then, it comes back to sales, unless it is an opportunity.";
                    }
                });
    }

    Message taken(Brought.Taken taken, UserId reader) {
        Lead lead = taken.receipt().lead();
        if (!inquiries.shows(lead.number(), new Sight.Of(reader))) {
            return Says.sentence(
                    "*" + lead.number() + "* is in a channel that you do not read. What you sent was added to"
                            + " it, and whoever works on it sees it there.");
        }
        String standing = presentState.sentence(lead, reader);
        String told = outcome(lead, taken.receipt().arrival(), reader, standing);
        String warnings = taken.warnings().stream().map(NewLeadTold::warning).collect(Collectors.joining());
        String follows = keeps(lead, reader) ? "" : vouched.followed(lead.number(), reader);
        String all = told + follows + warnings;
        return offersAnyway(lead, reader) ? new Message(all, List.of(HeldLine.of(lead, all))) : Says.sentence(all);
    }

    private boolean offersAnyway(Lead lead, UserId reader) {
        return lead instanceof HeldLead && mayHandOff.refusal(lead, reader).isEmpty();
    }

    private String outcome(Lead lead, Arrival arrival, UserId reader, String standing) {
        String scored = Mrkdwn.escape(words.tierAndScore(lead));
        String again = arrival == Arrival.KNOWN ? " came in again" : "";
        if (lead instanceof HeldLead held) {
            return "*" + lead.number() + "*" + again + " is held, with a score of " + scored + ": "
                    + heldBack.inFull(held)
                    + ". It goes to sales by itself as soon as the person comes in with enough"
                    + (offersAnyway(held, reader) ? ", or now, with *Hand off anyway…*. " : ". ")
                    + Says.code("/lead why " + lead.number().value()) + " says how it was scored.";
        }
        if (keeps(lead, reader) && arrival != Arrival.KNOWN) {
            return "*" + lead.number() + "* is yours, with a score of " + scored
                    + ", and counts apart from what marketing hands off. " + standing;
        }
        return "*" + lead.number() + "*" + (again.isEmpty() ? " is handed off" : again) + ", with a score of " + scored
                + ". " + standing + toTakeOver(lead, reader);
    }

    /** What a rep can do who found somebody else's lead. */
    private String toTakeOver(Lead lead, UserId reader) {
        return lead instanceof OwnedLead owned
                        && !owned.owner().equals(reader)
                        && team.isOneOf(reader, Set.of(Role.REP))
                ? " It was not taken over: ask them, or a manager for " + Says.code("/lead reassign") + "."
                : "";
    }

    private static boolean keeps(Lead lead, UserId reader) {
        return lead instanceof OwnedLead owned && owned.owner().equals(reader);
    }

    private static String warning(FieldProblem problem) {
        return "\nThe " + problem.field() + " " + Mrkdwn.escape(problem.problem()) + ".";
    }
}
