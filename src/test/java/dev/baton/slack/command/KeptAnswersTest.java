package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Reasons;
import dev.baton.lead.UserId;
import dev.baton.query.LeadFilter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be shown to a channel, and what is in a file. */
class KeptAnswersTest extends OfficeFixture {

    @BeforeEach
    void someLeads() {
        office.ready("=cmd|' /C calc'!A0", 84);
        office.ready(office.facts("Westwind, \"Inc\"", "US"), 90);
        Rooms.ofAll(office.store(), Set.of(new UserId(BEN)));
    }

    @Test
    void aFileRunsNothingAndHasNobodysContact() {
        Kept kept = office.screens().kept().file(asker(MIA), "list campaign:webinar-may");

        assertThat(kept).isInstanceOf(Kept.File.class);
        assertThat(((Kept.File) kept).text())
                .contains(
                        "\r\n1,open,84,hot,Priya,Sharma,VP Operations,'=cmd|' /C calc'!A0,GB,Webinar,webinar-may,emea,")
                .doesNotContain("@", "Westwind");
        assertThat(((Kept.File) kept).told()).isEqualTo("1 lead");
    }

    @Test
    void anOwnerHasTheContactOfTheirOwn() {
        office.type(BEN, "claim 2");

        assertThat(office.screens().kept().file(asker(BEN), "list claimed")).isInstanceOf(Kept.Refused.class);
        assertThat(new LeadTable(new UserId(BEN), fates())
                        .of(office.store().search().find(LeadFilter.in(), 10)))
                .contains("\"Westwind, \"\"Inc\"\"\"", "priya@westwindinc.example")
                .doesNotContain("priya@cmd");
    }

    @Test
    void whoMayNotTakeLeadsAlongIsToldWhoMay() {
        assertThat(((Kept.Refused) office.screens().kept().file(asker(ANA), "list open")).sentence())
                .startsWith("Files are for marketing, managers and operations")
                .contains("<@U0MIA>");
    }

    @Test
    void aChannelSeesOnlyWhatEverybodyInItMaySee() {
        Kept toAll = office.screens().kept().shared(asker(BEN), "report campaign:webinar-may", Rooms.EMEA);
        Kept toOwn = office.screens().kept().shared(asker(BEN), "report campaign:webinar-may", Rooms.AMERICAS);
        Kept nothing = office.screens().kept().shared(asker(BEN), "list territory:americas", Rooms.EMEA);

        assertThat(((Kept.Shared) toAll).message().text()).isEqualTo("webinar-may · 1 handed off");
        assertThat(((Kept.Shared) toAll).message().blocks().toString()).contains("private channels are left out");
        assertThat(((Kept.Shared) toOwn).message().text()).isEqualTo("webinar-may · 2 handed off");
        assertThat(nothing).isInstanceOf(Kept.Refused.class);
    }

    @Test
    void nobodyOutsideAPrivateChannelReadsOfItsLeads() {
        for (String line : List.of("status 2", "show 2", "why 2")) {
            assertThat(office.type(MIA, line).text()).as(line).startsWith("#2 is in a private channel");
        }
        assertThat(office.says(MIA, "status westwind")).doesNotContain("#2 ");
        assertThat(office.says(BEN, "status westwind")).contains("#2 ");
        assertThat(office.type(BEN, "status 2").text()).contains("Westwind");
    }

    @Test
    void aFileSaysWhatBecameOfEachLead() {
        office.ready("Midwind", 60);
        office.type(ANA, "claim 1");
        office.type(ANA, "touch 1 call connected");
        office.type(ANA, "reject 1 never-asked");
        office.type(ANA, "claim 3");

        Kept.File file = (Kept.File) office.screens().kept().file(asker(MIA), "list all leads");
        Kept.File campaign = (Kept.File) office.screens().kept().file(asker(MIA), "campaign webinar-may");
        List<String> lines = file.text().lines().toList();

        assertThat(campaign.name()).isEqualTo("webinar-may-2026-11-13.csv");
        assertThat(file.name()).isEqualTo("leads-2026-11-13.csv");
        assertThat(lines.get(0))
                .contains(
                        "owner,owner_name,",
                        "claimed_at,touched_at,closed_at,reason,led_to,turned_down_by,merged_into,");
        assertThat(row(lines, "1,"))
                .contains(",U0ANA,Ana Silva,")
                .containsPattern("(,2026-11-1\\dT[^,]*){5},Says they never asked,closed,Ana Silva,,,$");
        assertThat(row(lines, "3,")).contains(",U0ANA,Ana Silva,").containsPattern("(,2026-11-1\\dT[^,]*){3},,,,,,,,$");
    }

    private static String row(List<String> lines, String begins) {
        return lines.stream()
                .filter(line -> line.startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    private LeadFates fates() {
        return new LeadFates(
                office.store().leadBook(), Reasons.standard(), office.store().team());
    }

    private static Asker asker(String user) {
        return new Asker(new UserId(user), "press");
    }
}
