package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.view.View;
import dev.baton.sandbox.api.Composer;
import dev.baton.sandbox.api.ViewReplies;
import dev.baton.sandbox.blockkit.BlockKit;
import dev.baton.sandbox.blockkit.Blocks;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Modals and home tabs, through Slack's own client. */
class ViewsTest extends SandboxFixture {

    private static String modal(String title) {
        return """
                {"type":"modal","title":{"type":"plain_text","text":"%s"},"blocks":[{"type":"divider"}]}""".formatted(title);
    }

    private String trigger() throws Exception {
        sandbox.post("/sandbox/command", "user", "ana", "channel", "leads-emea", "text", "/lead help");
        return sandbox.bot.lastRequest().field("trigger_id");
    }

    private View open(String title) throws Exception {
        String trigger = trigger();
        return sandbox.api()
                .viewsOpen(r -> r.triggerId(trigger).viewAsString(modal(title)))
                .getView();
    }

    @Test
    void aNewModalTakesTheOldOnesPlace() throws Exception {
        open("First");
        View second = open("Second");
        assertThat(second.getTitle().getText()).isEqualTo("Second");
        assertThat(second.getRootViewId()).isEqualTo(second.getId());
        assertThat(sandbox.workspace.views().stack(ANA))
                .singleElement()
                .satisfies(view -> assertThat(view.id()).isEqualTo(second.getId()));
    }

    @Test
    void threeModalsAreStackedAndNoMore() throws Exception {
        View root = open("First");
        for (String title : new String[] {"Second", "Third"}) {
            String trigger = trigger();
            View pushed = sandbox.api()
                    .viewsPush(r -> r.triggerId(trigger).viewAsString(modal(title)))
                    .getView();
            assertThat(pushed.getRootViewId()).isEqualTo(root.getId());
        }
        String trigger = trigger();
        assertThat(sandbox.api()
                        .viewsPush(r -> r.triggerId(trigger).viewAsString(modal("Fourth")))
                        .getError())
                .isEqualTo("push_limit_reached");
    }

    @Test
    void anUpdateOfWhatChangedMeanwhileIsRefused() throws Exception {
        View first = open("First");
        View second = sandbox.api()
                .viewsUpdate(r -> r.viewId(first.getId()).hash(first.getHash()).viewAsString(modal("Second")))
                .getView();
        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(second.getHash()).isNotEqualTo(first.getHash());
        assertThat(sandbox.api()
                        .viewsUpdate(r ->
                                r.viewId(first.getId()).hash(first.getHash()).viewAsString(modal("Third")))
                        .getError())
                .isEqualTo("hash_conflict");
        assertThat(sandbox.api()
                        .viewsUpdate(r -> r.viewId("V0NONE").viewAsString(modal("Third")))
                        .getError())
                .isEqualTo("not_found");
    }

    @Test
    void aPersonHasOneHomeTab() throws Exception {
        String home = """
                {"type":"home","blocks":[{"type":"header","text":{"type":"plain_text","text":"%s"}}]}""";
        for (String title : new String[] {"Due now", "Today"}) {
            assertThat(sandbox.api()
                            .viewsPublish(r -> r.userId(ANA).viewAsString(home.formatted(title)))
                            .isOk())
                    .isTrue();
        }
        assertThat(sandbox.workspace
                        .views()
                        .home(ANA)
                        .orElseThrow()
                        .content()
                        .at("/blocks/0/text/text")
                        .asText())
                .isEqualTo("Today");
        assertThat(sandbox.workspace.views().stack(ANA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "push"})
    void anAnswerThatComesTooLateDoesNotBringAClosedModalBack(String action) throws Exception {
        open("First");
        var view = sandbox.workspace.views().stack(ANA).get(0);
        sandbox.workspace.views().close(List.of(view));
        new ViewReplies(sandbox.workspace, new Composer(new BlockKit(), new Blocks(RandomGenerator.getDefault())))
                .give(
                        view,
                        new ObjectMapper()
                                .readTree("{\"response_action\":\"" + action + "\",\"view\":" + modal("Late") + "}"));
        assertThat(sandbox.workspace.views().stack(ANA)).isEmpty();
    }

    @Test
    void aViewThatSlackWouldNotTakeIsRefusedWithTheReason() throws Exception {
        String trigger = trigger();
        var refused = sandbox.api().viewsOpen(r -> r.triggerId(trigger).viewAsString(modal("x".repeat(25))));
        assertThat(refused.getError()).isEqualTo("invalid_arguments");
        assertThat(refused.getResponseMetadata().getMessages())
                .singleElement()
                .asString()
                .contains("[json-pointer:/title/text]");
        assertThat(sandbox.api()
                        .viewsOpen(r -> r.triggerId(trigger).viewAsString(modal("Good")))
                        .isOk())
                .as("the trigger was not used up")
                .isTrue();
    }
}
