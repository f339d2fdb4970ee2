package dev.baton.hostile;

import static dev.baton.hostile.LeadsDoor.TYPE;
import static dev.baton.hostile.SlackDoor.ANA;
import static dev.baton.hostile.SlackDoor.BEN;

import java.util.List;

/** Requests that Slack signed, with something in them that nobody should trust. Ana has #1; #2 is for Ben to claim. */
final class PayloadAttacks {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NO_NUMBER = "does not say which lead it is about";
    private static final String UNREADABLE = "This request cannot be read.";

    private static final String CLAIM = "[{\"type\": \"button\", \"action_id\": \"claim\", \"value\": \"2\"}]";

    private PayloadAttacks() {}

    static List<Attack> rows() {
        return List.of(
                command("A claim by somebody who is not in the workspace", "UFORGED", "claim 2", "you are not on it"),
                command("A claim by a name in the place of an id", "ben", "claim 2", "you are not on it"),
                command("A claim by a mention of everybody", "<!channel>", "claim 2", "you are not on it"),
                command("A claim by Slack's own bot", "USLACKBOT", "claim 2", "you are not on it"),
                command("A claim for another roster", ANA, "claim 2", "you are not on it"),
                command("Giving back what another has", BEN, "release 1", "only they can do that"),
                command("A touch of what another has", BEN, "touch 1 call voicemail", "#1"),
                command("Opening another's lead: its contact stays hidden", BEN, "show 1", "shown to its owner"),
                new Attack(
                        "A claim by somebody of another team",
                        site -> signed(
                                site, site.slack().command("UFORGED", "claim 2").replace("T000SANDBOX", "TFORGED")),
                        200,
                        "you are not on it",
                        After.NOTHING),
                new Attack(
                        "A command that does not say who gave it",
                        site -> signed(site, "command=%2Flead&text=claim+2&channel_id=C1&trigger_id=x"),
                        400,
                        "lacks user_id",
                        After.NOTHING),
                new Attack(
                        "A form that says it is JSON",
                        site -> {
                            return site.slack()
                                    .signed(site.slack().command("UFORGED", "claim 2"), TYPE, "application/json");
                        },
                        200,
                        "you are not on it",
                        After.NOTHING),
                new Attack(
                        "Two content types at once",
                        site -> {
                            return site.slack()
                                    .signed(
                                            site.slack().command("UFORGED", "claim 2"),
                                            TYPE,
                                            FORM,
                                            TYPE,
                                            "application/json");
                        },
                        200,
                        "you are not on it",
                        After.NOTHING),
                click(
                        "The claim button of an old card: Ana has had the lead since",
                        BEN,
                        "claim",
                        "1",
                        ": only its owner logs touches"),
                click(
                        "A claim button with the number of a lead from another channel",
                        ANA,
                        "claim",
                        "2",
                        "you are not on it"),
                click(
                        "A release button with the number of another's lead",
                        BEN,
                        "release",
                        "1",
                        "only they can do that"),
                click("A no-answer button with the number of another's lead", BEN, "no_answer", "1", "#1"),
                click(
                        "A form button with a trigger that Slack never gave",
                        BEN,
                        "form",
                        "1",
                        "Slack did not open the form"),
                click("The button of a lead that there is not", BEN, "claim", "999999", "There is no lead #999999"),
                click("A button for lead 0", BEN, "claim", "0", NO_NUMBER),
                click("A button for lead -2", BEN, "claim", "-2", NO_NUMBER),
                click("A button with SQL for a number", BEN, "claim", "2 or 1=1", NO_NUMBER),
                click("A button with a number of 30 digits", BEN, "claim", "2".repeat(30), NO_NUMBER),
                click("A button with a mention for a number", BEN, "claim", "<!channel>", NO_NUMBER),
                click(
                        "A button that nobody knows",
                        BEN,
                        "drop_everything",
                        "2",
                        "I do not know that command, button or form"),
                pressed(
                        "A button without a number",
                        "{\"id\": \"%s\"}".formatted(BEN),
                        "[{\"type\": \"button\", \"action_id\": \"claim\"}]",
                        NO_NUMBER),
                pressed(
                        "Two buttons at once",
                        "{\"id\": \"%s\"}".formatted(BEN),
                        "[{\"type\": \"button\", \"action_id\": \"claim\", \"value\": \"2\"}, {\"type\": \"button\", \"action_id\": \"claim\", \"value\": \"1\"}]",
                        "I do not know that command, button or form"),
                pressed(
                        "A menu's option for another's lead",
                        "{\"id\": \"%s\"}".formatted(BEN),
                        option("{\"value\": \"release-1\"}"),
                        "only they can do that"),
                pressed(
                        "A menu's option that nobody knows",
                        "{\"id\": \"%s\"}".formatted(BEN),
                        option("{\"value\": \"drop_everything-2\"}"),
                        "I do not know that command, button or form"),
                pressed(
                        "A menu of which nothing is chosen",
                        "{\"id\": \"%s\"}".formatted(BEN),
                        option("null"),
                        "I do not know that command, button or form"),
                payload("A press of no button", click("{\"id\": \"U1\"}", "[]"), 200, ""),
                payload(
                        "A press that does not say which button",
                        "{\"type\": \"block_actions\", \"user\": {\"id\": \"U1\"}, \"team\": {\"id\": \"T1\"}}",
                        400,
                        "No `actions` property found"),
                payload("A press by somebody without an id", click("{}", CLAIM), 400, "This request lacks user.id"),
                unread("A press by nobody", click("null", CLAIM)),
                unread("A press by a list", click("[]", CLAIM)),
                unread(
                        "A number that is an object",
                        click(
                                "{\"id\": \"" + BEN + "\"}",
                                "[{\"type\": \"button\", \"action_id\": \"claim\", \"value\": {\"a\": 2}}]")),
                unread("A payload that is nested 80,000 deep", "[".repeat(80_000)),
                unread(
                        "An object that is nested 15,000 deep",
                        "{\"type\": \"block_actions\", \"state\": " + "{\"a\":".repeat(15_000)),
                unread("A payload that breaks off", "{\"type\": \"block_actions\", \"user\""),
                new Attack(
                        "Percent signs that encode nothing",
                        site -> site.slack().signed("payload=%ZZ%"),
                        400,
                        UNREADABLE,
                        After.NOTHING),
                new Attack(
                        "Nothing at all, rightly signed",
                        site -> site.slack().signed(""),
                        400,
                        "no request that Slack sends",
                        After.NOTHING));
    }

    private static Answer signed(Site site, String body) throws Exception {
        return site.slack().signed(body);
    }

    private static Attack command(String what, String user, String text, String says) {
        return new Attack(what, site -> signed(site, site.slack().command(user, text)), 200, says, After.NOTHING);
    }

    private static Attack click(String what, String user, String action, String value, String says) {
        return new Attack(
                what,
                site -> {
                    return site.slack().click(user, action, value);
                },
                200,
                says,
                After.NOTHING);
    }

    private static String option(String chosen) {
        return "[{\"type\": \"overflow\", \"action_id\": \"more\", \"selected_option\": " + chosen + "}]";
    }

    private static Attack pressed(String what, String user, String actions, String says) {
        return new Attack(
                what,
                site -> {
                    return site.slack().click(user, actions);
                },
                200,
                says,
                After.NOTHING);
    }

    private static Attack unread(String what, String payload) {
        return payload(what, payload, 400, UNREADABLE);
    }

    private static Attack payload(String what, String payload, int status, String says) {
        return new Attack(what, site -> site.slack().payload(payload), status, says, After.NOTHING);
    }

    private static String click(String user, String actions) {
        return "{\"type\": \"block_actions\", \"user\": " + user
                + ", \"team\": {\"id\": \"T1\"}, \"trigger_id\": \"forged\", \"actions\": " + actions + "}";
    }
}
