package dev.baton.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.Company;
import dev.baton.sandbox.client.HomeActions;
import dev.baton.sandbox.client.Outcome;
import dev.baton.sandbox.workspace.View;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Home tabs in the whole bot, over HTTP: what Slack sends, and what is published then. */
@SuppressWarnings("NullAway.Init")
class HomeTabTest {

    private static final String ANA = "Ana Silva";
    private static final String MIA = "Mia Rossi";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Company company;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        company = Company.overHttp(folder).open();
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void aRepClaimsTouchesAndIsRefusedOnTheirHomeTabAndSeesWhatOthersDo() throws Exception {
        long first = comesIn("Harbour <!channel> & *Co*", "first");
        company.claimOnceTeamIsKnown(ANA, "leads-emea", first);

        open(ANA);
        View home = home(ANA, text -> text.contains("#" + first));
        List<String> texts = home.content().findParents("verbatim").stream()
                .map(text -> text.path("text").asText())
                .toList();
        assertThat(texts)
                .anyMatch(text -> text.contains("Harbour &lt;!channel&gt; &amp; *Co*"))
                .anyMatch(text -> text.contains("mailto:jo@first.example"))
                .noneMatch(text -> text.contains("<!channel>"));
        assertThat(home.content().toString()).contains("My week", "Nothing waits that you may claim");

        long second = comesIn("Second", "second");
        home(ANA, text -> text.contains("Waiting for you to claim (1)") && text.contains("#" + second));

        press(ANA, "claim", second);
        home(ANA, text -> text.contains("#" + second + " is yours") && text.contains("mailto:jo@second.example"));
        assertThat(company.workspace.views().stack(company.person(ANA))).isEmpty();

        press(ANA, "no_answer", second);
        home(ANA, text -> text.contains("#" + second + " is yours: 1 touch (call, no answer"));

        press(ANA, "touch", second);
        assertThat(modal(ANA).content().at("/title/text").asText()).contains("Log a touch");
        Outcome sent = company.sandbox
                .modals()
                .submit(
                        company.person(ANA),
                        Map.of(
                                "how/how_input", List.of("call"),
                                "outcome/outcome_input", List.of("connected"),
                                "note/note_input", List.of("wants a demo")));
        assertThat(sent.problem()).isNull();
        home(ANA, text -> text.contains("2 touches (call, connected"));
        company.sandbox.modals().close(company.person(ANA), true);

        company.type(ANA, "leads-emea", "/lead release " + first);
        home(ANA, text -> text.contains("Waiting for you to claim (1)"));

        View stale = home(ANA, text -> text.contains("voicemail"));
        company.type(ANA, "leads-emea", "/lead reject " + second + " wrong-territory americas");
        home(ANA, text -> !text.contains("voicemail"));
        company.workspace.views().publish(company.person(ANA), stale.content());
        press(ANA, "voicemail", second);
        assertThat(modal(ANA).content().toString()).contains("#" + second);
        home(ANA, text -> !text.contains("voicemail"));
    }

    @Test
    void aMarketerMendsALeadOnTheirHomeTab() throws Exception {
        long lead = comesIn("First", "first");
        company.claimOnceTeamIsKnown(ANA, "leads-emea", lead);
        company.type(ANA, "leads-emea", "/lead reject " + lead + " bad-contact-data phone");

        open(MIA);
        assertThat(home(MIA, text -> text.contains("To fix (1)")).content().toString())
                .contains("This week by campaign", "no campaign* · 1 handed off: rejected 1")
                .doesNotContain("What each rep has", "My week");

        press(MIA, "fix", lead);
        modal(MIA);
        Outcome sent = company.sandbox
                .modals()
                .submit(company.person(MIA), Map.of("value/value_input", List.of("+44 20 7946 0958")));
        assertThat(sent.problem()).isNull();
        home(MIA, text -> text.contains("Nothing waits to be mended") && text.contains("1 handed off: waiting 1"));
    }

    private long comesIn(String companyName, String domain) throws Exception {
        return company.submit("""
                        {"source": "Webinar", "email": "jo@%s.example", "first_name": "Jo", "title": "VP Operations",
                         "company": "%s", "country": "GB", "employees": 800,
                         "activities": [{"type": "demo_request"}, {"type": "pricing_view", "count": 3}]}
                        """.formatted(domain, companyName)).path("number").asLong();
    }

    private void open(String who) {
        assertThat(company.sandbox.home().open(company.person(who)).problem()).isNull();
    }

    private void press(String who, String action, long lead) {
        HomeActions home = company.sandbox.home();
        assertThat(home.act(company.person(who), action, Long.toString(lead)).problem())
                .isNull();
    }

    private View home(String who, Predicate<String> wanted) throws InterruptedException {
        return await(() -> company.workspace.views().home(company.person(who)), wanted);
    }

    private View modal(String who) throws InterruptedException {
        return await(
                () -> company.workspace.views().stack(company.person(who)).stream()
                        .findFirst(),
                text -> true);
    }

    private View await(Supplier<Optional<View>> shown, Predicate<String> wanted) throws InterruptedException {
        long patient = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            long seen = company.workspace.revision();
            Optional<View> view = shown.get();
            if (view.isPresent() && wanted.test(view.get().content().toString())) {
                return view.get();
            }
            long left = patient - System.nanoTime();
            assertThat(left).as("No such view came; there is %s", view).isPositive();
            company.workspace.awaitChange(seen, Duration.ofNanos(left));
        }
    }
}
