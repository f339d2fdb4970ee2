package dev.baton.hostile;

import static dev.baton.hostile.SlackDoor.ANA;
import static dev.baton.hostile.SlackDoor.BEN;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** The forms of turning down, fixing and touching with values that nobody could enter. Ana has #1; #2 is open for Ben. */
final class MoveFormAttacks {

    private static final String VOICEMAIL = choice("how", "call") + ", " + choice("outcome", "voicemail");

    private MoveFormAttacks() {}

    static List<Attack> rows() {
        return List.of(
                down(
                        "Another's lead is turned down",
                        BEN,
                        "1",
                        reason("only_content"),
                        ": only its owner logs touches"),
                down("A lead of another roster is turned down", ANA, "2", reason("only_content"), "you are not on it"),
                down("A held lead is turned down", ANA, "3", reason("only_content"), "#3 is held"),
                down("No reason", ANA, "1", "", "Choose one of the list"),
                down("A reason that there is not", ANA, "1", reason("because"), "Choose one of the list"),
                down("A mention of everybody for a reason", ANA, "1", reason("<!channel>"), "Choose one of the list"),
                down("SQL for a reason", ANA, "1", reason("' or 1=1; --"), "Choose one of the list"),
                down("A disqualify before anybody touched it", ANA, "1", reason("no_need"), "Nobody has touched #1"),
                down(
                        "A territory that there is not",
                        ANA,
                        "1",
                        reason("wrong_territory") + ", " + choice("territory", "<!channel>"),
                        "Nothing was changed."),
                down(
                        "10,000 characters for another lead's number",
                        ANA,
                        "1",
                        reason("duplicate") + ", " + text("lead", "9".repeat(10_000)),
                        "at most 200 characters"),
                down(
                        "The lead itself as the other lead",
                        ANA,
                        "1",
                        reason("duplicate") + ", " + text("lead", "1"),
                        "That is this lead itself"),
                down(
                        "A formula for another lead's number",
                        ANA,
                        "1",
                        reason("duplicate") + ", " + text("lead", "=1+1"),
                        "There is no lead “=1+1”"),
                down(
                        "A field that nobody can mend",
                        ANA,
                        "1",
                        reason("bad_contact_data") + ", " + choice("field", "score"),
                        "cannot be mended"),
                down(
                        "A kind of no buyer that there is not",
                        ANA,
                        "1",
                        reason("not_a_buyer") + ", " + choice("which", "boring"),
                        "Choose one of"),
                down(
                        "A criterion that there is not",
                        ANA,
                        "1",
                        reason("criteria_not_met") + ", " + choice("criterion", "x") + ", " + text("value", "1"),
                        "Nothing was changed."),
                down(
                        "A number in words for a criterion's value",
                        ANA,
                        "1",
                        reason("criteria_not_met") + ", " + choice("criterion", "company_large") + ", "
                                + text("value", "many<!here>"),
                        "Nothing was changed."),
                down(
                        "An account owner who is nobody",
                        ANA,
                        "1",
                        reason("existing_customer")
                                + ", \"account_owner\": {\"a\": {\"type\": \"users_select\", \"selected_user\": \"<!here>\"}}",
                        "Nothing was changed."),
                down(
                        "A note of 100,000 characters",
                        ANA,
                        "1",
                        reason("only_content") + ", " + text("note", "x".repeat(100_000)),
                        "at most 3,000 characters"),
                down("A day that there is not: 30 February", ANA, "1", badTiming(day("2027-02-30")), WHEN),
                down("29 February of a year without one", ANA, "1", badTiming(day("2027-02-29")), WHEN),
                down("A day in words", ANA, "1", badTiming(day("tomorrow")), WHEN),
                down("A formula for a day", ANA, "1", badTiming(day("=NOW()")), WHEN),
                down(
                        "A list in the place of a day",
                        ANA,
                        "1",
                        badTiming("\"date\": {\"a\": {\"type\": \"datepicker\", \"selected_date\": []}}"),
                        "This request cannot be read."),
                form(
                        "A fix of a lead of which nothing is wrong",
                        "fix",
                        MIA,
                        "1",
                        text("value", "x"),
                        "waits to be mended"),
                form("A fix by a rep", "fix", ANA, "1", text("value", "x"), "mended by marketing"),
                form("A fix by nobody", "fix", "UFORGED", "1", text("value", "x"), "mended by marketing"),
                form(
                        "A touch in the year 9999",
                        "touch",
                        ANA,
                        "1",
                        VOICEMAIL + ", " + moment("done", "253402300799"),
                        "This request cannot be read."),
                form(
                        "A touch before there were telephones",
                        "touch",
                        ANA,
                        "1",
                        VOICEMAIL + ", " + moment("done", "-2000000000"),
                        "no longer ago than 30 days"),
                form(
                        "A next step that is past",
                        "touch",
                        ANA,
                        "1",
                        VOICEMAIL + ", " + moment("next", "1000000000"),
                        "It has to be still to come"),
                form(
                        "A next step in twelve years",
                        "touch",
                        ANA,
                        "1",
                        VOICEMAIL + ", " + moment("next", "2147483647"),
                        "It has to be still to come"),
                form(
                        "A number as a text for a moment",
                        "touch",
                        ANA,
                        "1",
                        VOICEMAIL + ", " + moment("done", "\"soon\""),
                        "This request cannot be read."),
                press("A domain that nobody asked to hold", MAX, "suppress_domain", "needs no decision"),
                press("A domain that a rep would hold", BEN, "suppress_domain", "Only managers"),
                press("A domain that nobody asked about, left", MAX, "leave_domain", "needs no decision"),
                press("A fix button of a lead of which nothing is wrong", MIA, "fix", "waits to be mended"));
    }

    /** Nobody has touched it, and that is looked at before the day. */
    private static final String WHEN = "Nobody has touched #1";

    private static final String MIA = "U0000000MIA";
    private static final String MAX = "U0000000MAX";

    private static Attack down(String what, String user, String lead, String values, String says) {
        return form(what, "turn_down", user, lead, values, says);
    }

    private static String badTiming(String values) {
        return reason("bad_timing") + ", " + values;
    }

    private static Attack form(String what, String callback, String user, String lead, String values, String says) {
        return new Attack(
                what,
                site -> {
                    return site.slack().payload(view(callback, user, lead, values));
                },
                says.equals("This request cannot be read.") ? 400 : 200,
                says,
                After.NOTHING);
    }

    private static Attack press(String what, String user, String action, String says) {
        return new Attack(
                what,
                site -> {
                    return site.slack().click(user, action, "1");
                },
                200,
                says,
                After.NOTHING);
    }

    private static String reason(String key) {
        return choice("reason", key);
    }

    private static String choice(String block, String value) {
        return "\"%s\": {\"a\": {\"type\": \"static_select\", \"selected_option\": {\"value\": %s}}}"
                .formatted(block, JsonNodeFactory.instance.textNode(value));
    }

    private static String text(String block, String value) {
        return "\"%s\": {\"a\": {\"type\": \"plain_text_input\", \"value\": %s}}"
                .formatted(block, JsonNodeFactory.instance.textNode(value));
    }

    private static String day(String value) {
        return "\"date\": {\"a\": {\"type\": \"datepicker\", \"selected_date\": \"%s\"}}".formatted(value);
    }

    private static String moment(String block, String value) {
        return "\"%s\": {\"a\": {\"type\": \"datetimepicker\", \"selected_date_time\": %s}}".formatted(block, value);
    }

    private static String view(String callback, String user, String lead, String values) {
        return """
                {"type": "view_submission", "user": {"id": "%s"}, "team": {"id": "T000SANDBOX"},
                 "view": {"id": "V-forged", "type": "modal", "callback_id": "%s", "private_metadata": "%s",
                          "state": {"values": {%s}}, "blocks": [{"type": "input", "block_id": "reason"}]}}
                """.formatted(user, callback, lead, values);
    }
}
