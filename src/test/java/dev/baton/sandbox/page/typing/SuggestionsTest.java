package dev.baton.sandbox.page.typing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import dev.baton.sandbox.workspace.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final Command LEAD =
            new Command("/lead", "Claim a lead", "claim <number> · status <number or company> · list · help");

    private static Message said(String text) {
        return new Message("1.1", Draft.of("C1", "UBOT", Content.of(text)), null, null);
    }

    private static Message shown(String mrkdwn) {
        JsonNode section =
                JsonNodeFactory.instance.objectNode().put("type", "section").set("text", words(mrkdwn));
        JsonNode blocks = JsonNodeFactory.instance.arrayNode().add(section);
        return new Message("1.2", Draft.of("C1", "UBOT", new Content("Help", blocks, null)), null, null);
    }

    private static JsonNode words(String mrkdwn) {
        return JsonNodeFactory.instance.objectNode().put("type", "mrkdwn").put("text", mrkdwn);
    }

    private static Suggestions of(List<String> before, Message... messages) {
        return new Suggestions(List.of(LEAD), before, List.of(messages));
    }

    private static List<String> lines(List<Usage> usages) {
        return usages.stream().map(Usage::line).toList();
    }

    @Test
    void aSlashOffersTheWaysThatTheAppAnnounces() {
        assertThat(of(List.of()).usages("/"))
                .containsExactly(
                        new Usage("/lead claim", "<number>", ""),
                        new Usage("/lead status", "<number or company>", ""),
                        new Usage("/lead list", "", ""),
                        new Usage("/lead help", "", ""));
        assertThat(lines(of(List.of()).usages("/lead C"))).containsExactly("/lead claim");
    }

    @Test
    void thatACommandWasNotAnsweredIsNoWayToGiveIt() {
        Message failed = said("`/lead` did not respond (dispatch_failed). Slack is down, so it was not told.");

        assertThat(of(List.of(), failed).usages("/")).isEqualTo(of(List.of()).usages("/"));
    }

    @Test
    void whatIsNoCommandOffersNothing() {
        assertThat(of(List.of("/lead claim 109")).usages("lead")).isEmpty();
        assertThat(of(List.of("/lead claim 109")).usages("/lead\n")).isEmpty();
        assertThat(of(List.of("/lead claim 109")).lines("")).isEmpty();
        assertThat(of(List.of()).present("hello /lead claim")).isEmpty();
    }

    @Test
    void aCommandWithoutAHintIsOfferedWithItsDescription() {
        Suggestions plain = new Suggestions(List.of(new Command("/ping", "Says pong", "")), List.of(), List.of());
        assertThat(plain.usages("/p")).containsExactly(new Usage("/ping", "", "Says pong"));
    }

    @Test
    void whatTheAppExplainedIsLearntFromWhatItWrote() {
        Suggestions suggestions = of(
                List.of(),
                shown("`/lead claim &lt;number&gt;` takes a lead: it is yours.\n"
                        + "`/lead away [until &lt;date&gt;]` says that you are away; `/lead back` ends it."));
        assertThat(suggestions.usages("/lead "))
                .contains(
                        new Usage("/lead claim", "<number>", "takes a lead: it is yours."),
                        new Usage("/lead away", "[until <date>]", "says that you are away; /lead back ends it."),
                        new Usage("/lead back", "", ""));
    }

    @Test
    void anotherAppsCommandInAMessageIsNotOffered() {
        assertThat(lines(of(List.of(), said("`/ledger pay` is no command here")).usages("/")))
                .doesNotContain("/ledger pay");
    }

    @Test
    void whoIsBehindAWayIsToldHowItGoesOn() {
        assertThat(of(List.of()).present("/lead claim 10"))
                .hasValueSatisfying(usage -> assertThat(usage.rest()).isEqualTo("<number>"));
        assertThat(of(List.of()).present("/lead claimed")).isEmpty();
        assertThat(of(List.of()).usages("/lead claim"))
                .as("there is nothing left to complete")
                .isEmpty();
    }

    @Test
    void linesThatWereGivenBeforeAndThatTheAppWroteCanBeGivenAgain() {
        Suggestions suggestions = of(
                List.of("/lead claim 112", "/lead list"), said("`/lead release 2` gives it back. `/lead claim 112`!"));
        assertThat(suggestions.lines("/lead ")).containsExactly("/lead claim 112", "/lead list", "/lead release 2");
        assertThat(suggestions.lines("/lead claim 112")).isEmpty();
        assertThat(suggestions.lines("/le")).isEmpty();
    }

    @Test
    void thirtyCommandsOfAPersonAreRememberedTheNewestFirst() {
        TypedLines typed = new TypedLines();
        typed.add("U1", "Hello");
        for (int number = 1; number <= 40; number++) {
            typed.add("U1", "/lead show " + number);
        }
        typed.add("U1", "/lead show 20");
        assertThat(typed.of("U1"))
                .hasSize(30)
                .startsWith("/lead show 20", "/lead show 40")
                .doesNotContain("/lead show 10");
        assertThat(typed.of("U2")).isEmpty();
    }
}
