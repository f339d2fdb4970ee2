package dev.baton.hostile;

import static dev.baton.hostile.SlackDoor.ANA;
import static dev.baton.hostile.SlackDoor.BEN;

import java.util.List;

/** Forms that Slack signed and nobody filled in as they were shown. Ana has #1; #2 is open, and Ben could touch it. */
final class FormAttacks {

    private static final String VOICEMAIL = choice("how", "call") + ", " + choice("outcome", "voicemail");

    private FormAttacks() {}

    static List<Attack> rows() {
        return List.of(
                touch("Another's lead in its private_metadata", BEN, "1", VOICEMAIL, ": only its owner logs touches"),
                touch("The lead of another roster in its private_metadata", ANA, "2", VOICEMAIL, "you are not on it"),
                touch("Sent by somebody who is not in the workspace", "UFORGED", "2", VOICEMAIL, "you are not on it"),
                touch(
                        "A lead that there is not in its private_metadata",
                        BEN,
                        "999999",
                        VOICEMAIL,
                        "There is no lead #999999"),
                touch(
                        "SQL in its private_metadata",
                        BEN,
                        "2; drop table lead",
                        VOICEMAIL,
                        "does not say which lead it is about"),
                touch(
                        "100,000 digits in its private_metadata",
                        BEN,
                        "2".repeat(100_000),
                        VOICEMAIL,
                        "does not say which lead it is about"),
                touch("Nothing in its private_metadata", BEN, "", VOICEMAIL, "does not say which lead it is about"),
                touch(
                        "A choice that is not on its list",
                        BEN,
                        "2",
                        choice("how", "telepathy") + ", " + choice("outcome", "voicemail"),
                        "Choose one of the list"),
                touch("Nothing chosen", BEN, "2", "\"how\": {}", "Choose one of the list"),
                touch(
                        "A touch in ten years",
                        BEN,
                        "2",
                        VOICEMAIL
                                + ", \"done\": {\"a\": {\"type\": \"datetimepicker\", \"selected_date_time\": 2100000000}}",
                        "It has to be in the past"),
                touch(
                        "A note of 100,000 characters",
                        BEN,
                        "2",
                        VOICEMAIL + ", \"note\": {\"a\": {\"type\": \"plain_text_input\", \"value\": \""
                                + "x".repeat(100_000) + "\"}}",
                        "at most 3,000 characters"),
                sent(
                        "A form that Baton never showed",
                        form("nobody_knows", BEN, "1", ""),
                        200,
                        "I do not know that command, button or form"),
                sent(
                        "A form without a view",
                        "{\"type\": \"view_submission\", \"user\": {\"id\": \"" + BEN
                                + "\"}, \"team\": {\"id\": \"T1\"}}",
                        400,
                        "This request cannot be read."),
                sent(
                        "A form sent by nobody",
                        form("touch", BEN, "2", VOICEMAIL).replace("{\"id\": \"" + BEN + "\"}", "null"),
                        400,
                        "This request cannot be read."),
                sent(
                        "A form whose inputs are a list",
                        form("touch", BEN, "2", "").replace("{\"values\": {}}", "[]"),
                        400,
                        "This request cannot be read."),
                sent(
                        "A time beyond all measure",
                        form(
                                "touch",
                                BEN,
                                "2",
                                VOICEMAIL
                                        + ", \"done\": {\"a\": {\"type\": \"datetimepicker\", \"selected_date_time\": 1e300}}"),
                        400,
                        "This request cannot be read."));
    }

    private static Attack touch(String what, String user, String metadata, String values, String says) {
        return new Attack(
                what,
                site -> {
                    return site.slack().payload(form("touch", user, metadata, values));
                },
                200,
                says,
                After.NOTHING);
    }

    private static Attack sent(String what, String payload, int status, String says) {
        return new Attack(what, site -> site.slack().payload(payload), status, says, After.NOTHING);
    }

    private static String choice(String block, String value) {
        return "\"%s\": {\"a\": {\"type\": \"static_select\", \"selected_option\": {\"value\": \"%s\"}}}"
                .formatted(block, value);
    }

    private static String form(String callback, String user, String metadata, String values) {
        return """
                {"type": "view_submission", "user": {"id": "%s"}, "team": {"id": "T000SANDBOX"},
                 "view": {"id": "V-forged", "type": "modal", "callback_id": "%s", "private_metadata": "%s",
                          "state": {"values": {%s}}, "blocks": [{"type": "input", "block_id": "how"}]}}
                """.formatted(user, callback, metadata, values);
    }
}
