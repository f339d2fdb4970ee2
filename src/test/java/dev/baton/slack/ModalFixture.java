package dev.baton.slack;

import dev.baton.desk.ClaimLead;
import dev.baton.lead.Lead;
import dev.baton.slack.card.Message;
import dev.baton.slack.command.Office;
import dev.baton.slack.modal.Modal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** People open modals and send them, over real HTTP and against a real database. */
abstract class ModalFixture {

    final RecordedViews views = new RecordedViews();
    final BlockingQueue<Message> answers = new LinkedBlockingQueue<>();
    Office office;
    SlackOverHttp slack;

    @BeforeEach
    void open(@TempDir Path directory) throws Exception {
        office = new Office(directory).withPeople();
        List<Modal> modals = new ArrayList<>(office.screens().modals());
        modals.add(new ClaimForm(new ClaimLead(
                office.store().leadBook(), office.store().team(), Clock.fixed(Office.CAME_IN, ZoneOffset.UTC))));
        slack = new SlackOverHttp(office, modals, views, (url, message) -> answers.add(message));
    }

    @AfterEach
    void close() {
        slack.close();
        office.close();
    }

    Message nextAnswer() throws InterruptedException {
        Message answer = answers.poll(30, TimeUnit.SECONDS);
        if (answer == null) {
            throw new AssertionError("Nobody was told anything");
        }
        return answer;
    }

    HttpResponse<String> submit(String user, String view) throws Exception {
        return slack.inModal(user, "\"type\": \"view_submission\"", view);
    }

    HttpResponse<String> chooseReason(String user, String view) throws Exception {
        return slack.inModal(user, """
                "type": "block_actions", "actions": [{"type": "static_select", "block_id": "reason",
                "action_id": "reason_chosen", "selected_option": {"value": "other"}}]""", view);
    }

    /** A form as Slack sends it back. */
    static String view(String callback, Lead lead, String note) {
        return """
                {"id": "V1", "type": "modal", "hash": "h1", "callback_id": "%s", "private_metadata": "%d",
                 "title": {"type": "plain_text", "text": "t"},
                 "blocks": [{"type": "divider", "block_id": "d"},
                   {"type": "input", "block_id": "note", "label": {"type": "plain_text", "text": "Note"},
                    "element": {"type": "plain_text_input", "action_id": "typed"}}],
                 "state": {"values": {
                   "reason": {"reason_chosen": {"type": "static_select", "selected_option": {"value": "other"}}},
                   "note": {"typed": {"type": "plain_text_input", "value": "%s"}}}}}
                """.formatted(callback, lead.number().value(), note);
    }

    static String number(Lead lead) {
        return Long.toString(lead.number().value());
    }
}
