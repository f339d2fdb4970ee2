package dev.baton.web;

import dev.baton.desk.LogTouch;
import dev.baton.desk.Outcome;
import dev.baton.desk.TouchReport;
import dev.baton.intake.FieldProblem;
import dev.baton.intake.ReportedTouch;
import dev.baton.intake.TouchReader;
import dev.baton.intake.TouchReading;
import dev.baton.lead.Identity;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.team.Member;
import dev.baton.team.Team;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** The way of one touch from its JSON to what its sender is told. */
public final class TouchDoor {

    private final TouchReader reader;
    private final LogTouch logTouch;
    private final LeadBook book;
    private final Team team;

    public TouchDoor(TouchReader reader, LogTouch logTouch, LeadBook book, Team team) {
        this.reader = reader;
        this.logTouch = logTouch;
        this.book = book;
        this.team = team;
    }

    /** Logs it; when this returns, it is on disk. */
    LeadAnswer take(TouchRequest request, HttpServletResponse response) throws RequestRefused {
        ReportedTouch touch = read(request);
        LeadNumber lead = request.lead() == null ? known(touch.lead()) : request.lead();
        TouchNames names = new TouchNames(request, touch, lead);
        TouchReport report = new TouchReport(
                touch.channel(),
                touch.outcome(),
                touch.doneAt(),
                touch.next(),
                touch.texts(),
                Map.of(),
                request.sender().name());
        Outcome outcome =
                logTouch.log(lead, person(touch.by(), response), report, names.of(leads -> logged(leads.get(0))));
        if (outcome instanceof Outcome.Done done) {
            return logged(done.lead());
        }
        if (outcome instanceof Outcome.AlreadyCarriedOut repeated) {
            return names.again(repeated.earlier());
        }
        Refusal refusal = ((Outcome.Refused) outcome).why();
        if (refusal instanceof Refusal.AlreadyLogged same) {
            return sameAttempt(same, names);
        }
        throw new TouchRefusals(book, lead, touch.by()).refuse(refusal, response);
    }

    private ReportedTouch read(TouchRequest request) throws RequestRefused {
        TouchReading reading = reader.read(request.document(), request.lead() != null);
        if (reading instanceof TouchReading.Refused refused) {
            throw TouchRefusals.fields(refused.problems());
        }
        return ((TouchReading.Accepted) reading).touch();
    }

    private LeadNumber known(List<Identity> identities) throws RequestRefused {
        List<LeadNumber> leads = identities.stream()
                .flatMap(identity -> book.findByIdentity(List.of(identity)).stream())
                .map(Lead::number)
                .distinct()
                .toList();
        if (leads.size() > 1) {
            throw TouchRefusals.fields(List.of(new FieldProblem(
                    "email or phone", "name two leads, " + leads.get(0) + " and " + leads.get(1) + "; give one")));
        }
        return leads.stream()
                .findFirst()
                .orElseThrow(() -> new RequestRefused(
                        HttpStatus.NOT_FOUND_404,
                        "No lead is known by this e-mail address or phone number. Nothing was logged."));
    }

    private @Nullable UserId person(@Nullable String by, HttpServletResponse response) throws RequestRefused {
        if (by == null) {
            return null;
        }
        if (!team.isKnown()) {
            throw TouchRefusals.teamUnknown(response);
        }
        Optional<Member> member = team.members().stream()
                .filter(each -> each.id().value().equals(by) || by.equalsIgnoreCase(each.email()))
                .findFirst();
        return member.map(Member::id)
                .orElseThrow(() -> TouchRefusals.fields(List.of(new FieldProblem(
                        "by",
                        "is nobody whom the playbook names; give the e-mail address or Slack user id of a rep"))));
    }

    private static LeadAnswer logged(Lead lead) {
        return new LeadAnswer(HttpStatus.CREATED_201, TouchDocument.newest(lead), false);
    }

    /** Its name is kept with nothing to store, so that the same call is told the same when it comes again. */
    private LeadAnswer sameAttempt(Refusal.AlreadyLogged same, TouchNames names) throws RequestRefused {
        LeadAnswer answer =
                new LeadAnswer(HttpStatus.OK_200, TouchDocument.loggedBefore(same.lead(), same.touch()), false);
        LeadBook.CommitResult kept = book.commit(new Work(List.of(), List.of(), names.of(leads -> answer)));
        return kept instanceof LeadBook.Repeated earlier ? names.again(earlier) : answer;
    }
}
