package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.EMEA;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A new sandbox for each test, and people who act in it. */
abstract class ActingFixture extends SandboxFixture {

    static final ObjectMapper JSON = new ObjectMapper();
    static final String CLAIM = """
            [{"type":"actions","block_id":"row","elements":[
              {"type":"button","action_id":"claim","value":"109","text":{"type":"plain_text","text":"Claim #109"}},
              {"type":"button","action_id":"why","value":"109","text":{"type":"plain_text","text":"Why here?"}},
              {"type":"overflow","action_id":"more","options":[
                {"value":"form-109","text":{"type":"plain_text","text":"Full form"},
                 "description":{"type":"plain_text","text":"All about it"}},
                {"value":"release-109","text":{"type":"plain_text","text":"Release"}}]}]},
             {"type":"actions","block_id":"other","elements":[
              {"type":"button","action_id":"claim","value":"112","text":{"type":"plain_text","text":"Claim #112"}}]}]""";

    JsonNode command(String user, String text) throws Exception {
        return JSON.readTree(sandbox.post("/sandbox/command", "user", user, "channel", "#leads-emea", "text", text)
                .body());
    }

    JsonNode click(String user, String ts, String action, String value) throws Exception {
        return JSON.readTree(sandbox.post(
                        "/sandbox/click", "user", user, "channel", EMEA, "ts", ts, "action_id", action, "value", value)
                .body());
    }

    /** Posts the buttons for everyone. */
    String card() throws Exception {
        return sandbox.api()
                .chatPostMessage(r -> r.channel(EMEA).text("card").blocksAsString(CLAIM))
                .getTs();
    }

    /** Posts the buttons for one person. */
    String cardOnlyFor(String user) throws Exception {
        return sandbox.api()
                .chatPostEphemeral(r -> r.channel(EMEA).user(user).text("x").blocksAsString(CLAIM))
                .getMessageTs();
    }

    JsonNode seenBy(String user) throws Exception {
        return JSON.readTree(
                        sandbox.get("/sandbox/channels/leads-emea?user=" + user).body())
                .path("messages");
    }
}
