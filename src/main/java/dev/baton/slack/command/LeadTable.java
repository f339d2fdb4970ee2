package dev.baton.slack.command;

import dev.baton.intake.csv.FormulaGuard;
import dev.baton.lead.Claim;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.MergedLead;
import dev.baton.lead.SettledLead;
import dev.baton.lead.UserId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Leads as a CSV that a spreadsheet opens and runs nothing of. Contact details are there for the lead's owner alone. */
final class LeadTable {

    private static final String HEAD =
            "number,state,score,tier,first_name,last_name,title,company,country,source,campaign,"
                    + "territory,channel,owner,owner_name,received_at,handed_off_at,claimed_at,touched_at,closed_at,"
                    + "reason,led_to,turned_down_by,merged_into,email,phone";

    private final UserId reader;
    private final LeadFates fates;

    LeadTable(UserId reader, LeadFates fates) {
        this.reader = reader;
        this.fates = fates;
    }

    String of(List<Lead> leads) {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD);
        leads.forEach(lead -> lines.add(line(lead)));
        // Without the mark in front, spreadsheets take UTF-8 for something else.
        return "\uFEFF" + String.join("\r\n", lines) + "\r\n";
    }

    private String line(Lead lead) {
        Facts facts = lead.facts();
        Facts.Person person = facts.person();
        Optional<HandOff> handOff = lead.handOff();
        Optional<UserId> owner = owner(lead);
        LeadFates.Fate fate = fates.of(lead);
        boolean own = owner.filter(reader::equals).isPresent();
        return cells(
                lead.number().value(),
                lead.state().code(),
                lead.scorecard().score(),
                lead.scorecard().tier(),
                person.firstName(),
                person.lastName(),
                person.title(),
                facts.company().name(),
                facts.company().country(),
                facts.origin().source(),
                facts.origin().campaign(),
                handOff.map(off -> off.route().territory()).orElse(null),
                handOff.map(off -> off.route().channel()).orElse(null),
                owner.map(UserId::value).orElse(null),
                fates.name(owner.orElse(null)),
                lead.record().receivedAt(),
                handOff.map(HandOff::at).orElse(null),
                fate.claimedAt(),
                fate.touchedAt(),
                fate.closedAt(),
                fate.reason(),
                fate.ledTo(),
                fate.by(),
                lead instanceof MergedLead merged ? merged.survivor().value() : null,
                own ? person.email() : null,
                own ? person.phone() : null);
    }

    private static Optional<UserId> owner(Lead lead) {
        Optional<Claim> claim = lead instanceof SettledLead settled
                ? Optional.ofNullable(settled.ending().claim())
                : lead.claim();
        return claim.map(Claim::owner);
    }

    private static String cells(@Nullable Object... cells) {
        return Arrays.stream(cells).map(LeadTable::cell).collect(Collectors.joining(","));
    }

    private static String cell(@Nullable Object cell) {
        String text = cell == null ? "" : FormulaGuard.guard(cell.toString());
        return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
