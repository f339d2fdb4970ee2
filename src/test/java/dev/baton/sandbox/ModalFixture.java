package dev.baton.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A new sandbox for each test, in which the app has opened a modal for Ana. */
abstract class ModalFixture extends ActingFixture {

    /** Every kind of field; only the first two are needed. */
    static final String FORM = """
            {"type":"modal","callback_id":"touch","private_metadata":"109","notify_on_close":true,
             "title":{"type":"plain_text","text":"Log a touch"},"submit":{"type":"plain_text","text":"Log"},
             "blocks":[
              {"type":"section","text":{"type":"mrkdwn","text":"*Northwind*"},
               "accessory":{"type":"button","action_id":"why","value":"109","text":{"type":"plain_text","text":"Why?"}}},
              INPUTS]}""";

    static final String INPUTS = String.join(
            ",",
            input("note", false, "{'type':'plain_text_input','action_id':'a','max_length':20}"),
            reason("'initial_option':{'text':{'type':'plain_text','text':'Budget'},'value':'budget'},"),
            input("how", true, "{'type':'radio_buttons','action_id':'a','options':[OPTIONS]}"),
            input("asked", true, "{'type':'checkboxes','action_id':'a','options':[OPTIONS]}"),
            input("day", true, "{'type':'datepicker','action_id':'a','initial_date':'2026-03-03'}"),
            input("time", true, "{'type':'timepicker','action_id':'a'}"),
            input("next", true, "{'type':'datetimepicker','action_id':'a'}"),
            input("amount", true, "{'type':'number_input','action_id':'a','is_decimal_allowed':false,'min_value':'1'}"),
            input("mail", true, "{'type':'email_text_input','action_id':'a'}"),
            input("link", true, "{'type':'url_text_input','action_id':'a'}"),
            input("rep", true, "{'type':'users_select','action_id':'a'}"),
            input("to", true, "{'type':'conversations_select','action_id':'a'}"));

    private static final String OPTIONS = "{'text':{'type':'plain_text','text':'Budget'},'value':'budget'},"
            + "{'text':{'type':'plain_text','text':'Timing'},'value':'timing'}";

    static String input(String id, boolean optional, String element) {
        return """
                {'type':'input','block_id':'%s','optional':%s,'label':{'type':'plain_text','text':'The %s'},'element':%s}""".formatted(id, optional, id, element)
                .replace("OPTIONS", OPTIONS)
                .replace('\'', '"');
    }

    /** A list that tells the app what is chosen from it. */
    static String reason(String more) {
        return input("reason", false, "{'type':'static_select','action_id':'chosen'," + more + "'options':[OPTIONS]}")
                .replace("\"type\":\"input\"", "\"type\":\"input\",\"dispatch_action\":true");
    }

    static String form(String inputs) {
        return FORM.replace("INPUTS", inputs);
    }

    void open(String user, String view) throws Exception {
        command(user, "/lead touch 109");
        String trigger = sandbox.bot.lastRequest().field("trigger_id");
        var opened = sandbox.api().viewsOpen(r -> r.triggerId(trigger).viewAsString(view));
        if (!opened.isOk()) {
            throw new AssertionError(opened.getError() + " " + opened.getResponseMetadata());
        }
    }

    JsonNode modal(String user) throws Exception {
        return JSON.readTree(sandbox.get("/sandbox/modal?user=" + user).body());
    }

    JsonNode act(String user, String block, String action, String... entered) throws Exception {
        return post("act", user, List.of("block_id", block, "action_id", action), entered);
    }

    JsonNode submit(String user, String... entered) throws Exception {
        return post("submit", user, List.of(), entered);
    }

    JsonNode close(String user, boolean all) throws Exception {
        return post("close", user, List.of("all", Boolean.toString(all)));
    }

    JsonNode lastPayload() throws Exception {
        return JSON.readTree(sandbox.bot.lastRequest().field("payload"));
    }

    void botAnswers(String json) {
        sandbox.bot.answers(200, "application/json", json);
    }

    private JsonNode post(String what, String user, List<String> more, String... entered) throws Exception {
        List<String> fields = new ArrayList<>(List.of("user", user));
        fields.addAll(more);
        fields.addAll(List.of(entered));
        return JSON.readTree(sandbox.post("/sandbox/modal/" + what, fields.toArray(String[]::new))
                .body());
    }
}
