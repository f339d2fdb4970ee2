package dev.baton.hostile;

import static dev.baton.hostile.SlackDoor.ANA;

import java.util.List;

/** Moves that are typed with what nobody should type. Ana has #1, and nobody has touched it. */
final class MoveLineAttacks {

    private static final String MIA = "U0000000MIA";
    private static final String LONG = "x".repeat(10_000);

    private MoveLineAttacks() {}

    static List<Attack> rows() {
        return List.of(
                typed("A touch of no lead", "touch", "The number is missing"),
                typed("A touch with an outcome that there is not", "touch 1 call telepathy", "What came of it?"),
                typed("A touch with a mention for an outcome", "touch 1 call <!channel>", "What came of it?"),
                typed("A touch of 10,000 characters", "touch 1 " + LONG, "What came of it?"),
                typed("A reject with a reason that there is not", "reject 1 because", "because"),
                typed("A reject with a mention for a reason", "reject 1 <!channel>", "is no reason to reject a lead"),
                typed("A reject with a reason of 10,000 characters", "reject 1 " + LONG, "xxx"),
                typed("A reject with SQL for a reason", "reject 1 ';drop/**/table/**/lead;--", "drop"),
                typed("A reject of somebody else's lead", "reject 2 only-content", "you are not on it"),
                typed("A reject of a lead that there is not", "reject 999999 only-content", "There is no lead #999999"),
                typed("A reject of a held lead", "reject 3 only-content", "#3 is held"),
                typed("A disqualify before anybody touched it", "disqualify 1 no-need", "Nobody has touched #1"),
                typed("A disqualify for a reject's reason", "disqualify 1 only-content", "only-content"),
                by(MIA, "A mend of a lead of which nothing is wrong", "mend 1 =HYPERLINK(1)", "waits to be mended"),
                by(MIA, "A mend of no number", "mend <!channel> 1", "is not the number of a lead"),
                by(MIA, "A mend with nothing", "mend 1", "A number and what is right are needed"),
                by(MIA, "A page of fixes beyond all measure", "list fixes 99999999999", "is not the number of a page"),
                typed("An absence until a day that is past", "away until 2020-01-01", "is not ahead of us"),
                typed("An absence until the year 9999", "away until 9999-12-31", "more than a year ahead"),
                typed("An absence until 29 February of a year without one", "away until 2027-02-29", "2027-02-29"),
                typed("An absence until 30 February", "away until 30 february", "30 february"),
                typed("An absence until a day that can be two", "away until 3/4", "can mean several things"),
                typed(
                        "An absence until a time that the clocks skip",
                        "away until 2027-03-28 01:30",
                        "nothing was changed"),
                typed("An absence until a formula", "away until =NOW()", "is not a date"),
                typed("An absence until a mention", "away until <!here>", "is not a date"),
                typed("An absence until 10,000 characters", "away until " + LONG, "is not a date"),
                typed("An absence until SQL", "away until ';drop/**/table/**/lead", "is not a date"),
                typed(
                        "An absence until digits of another script",
                        "away until \u0662\u0660\u0662\u0667-01-01",
                        "is not a date"),
                typed(
                        "An absence until a day behind a mark that turns it round",
                        "away until \u202E10-10-7202",
                        "more than a year ahead"),
                by(
                        "UFORGED",
                        "An absence of somebody who is not in the workspace",
                        "away until tomorrow",
                        "on no roster"));
    }

    /** What sales hears, ride-alongs, briefs, disputes and what is followed. */
    static List<Attack> talking() {
        return List.of(
                typed("A question of which nothing is a word", "asked 1 ???", "It takes words"),
                typed("A question of 10,000 characters", "asked 1 " + LONG, "It takes words, and at most"),
                typed("A question of a lead that is nobody's", "asked 2 why", "#2 is nobody's"),
                typed("Material that a lead that there is not lacked", "missing 999999 x", "There is no lead #999999"),
                typed("What nobody ever said", "voice V999999", "There is no V999999"),
                typed(
                        "SQL for a campaign of which something is heard",
                        "voice ';drop/**/table/**/lead;--",
                        "Nothing was heard of leads"),
                typed("SQL for a campaign that has a brief", "brief ';drop/**/table/**/lead;--", "There is no brief"),
                typed("A brief of no campaign", "brief", "Which campaign?"),
                typed("A brief of 10,000 characters", "brief " + LONG, "Which campaign?"),
                typed("An answer by a rep", "answer V1 x", "that is marketing's"),
                by(MIA, "An answer to a mention", "answer <!channel>", "is not the number of an item"),
                by(MIA, "A mention for an answer", "answer V1 <!channel>", "There is no V1"),
                by(MIA, "An answer to what nobody said", "answer V999999 x", "There is no V999999"),
                typed("A ride-along by a rep", "ride 1", "listening in is for marketing"),
                by(MIA, "A ride-along on a lead that there is not", "ride 999999", "There is no lead #999999"),
                typed("A mention for a new lead", "new <!channel>", ""),
                typed("A dispute by a rep", "dispute 1 facts-right look", "was not disputed: marketing does that"),
                by(MIA, "A dispute of a lead that nobody rejected", "dispute 1 facts-right look", "was not rejected"),
                by(MIA, "A dispute of a lead that there is not", "dispute 999999 facts-right x", "no lead #999999"),
                by(MIA, "A dispute of a mention", "dispute <!channel>", "is not the number of a lead"),
                by(MIA, "A dispute of 10,000 characters", "dispute 1 facts-right " + LONG, "at most 3,000 characters"),
                by(MIA, "A ruling where nothing is disputed", "dispute 1 uphold", "No dispute of #1 is open"),
                typed("A digest for a mention", "digest <!channel>", "is no week and no month"),
                typed("A digest for somebody else", "digest subscribe <@U0000000MIA>", "it is about you alone"),
                typed("To follow a lead that there is not", "follow 999999", "There is no lead #999999"),
                typed("To follow nothing", "follow", "is missing"),
                typed("To follow a mention", "follow <!channel>", "is neither the number of a lead"),
                typed("A rep who would follow a campaign", "follow campaign x", "by marketing and managers"),
                by(MIA, "To follow a campaign of 10,000 characters", "follow campaign " + LONG, "more than 200"),
                by(MIA, "To follow no campaign", "follow campaign", "The name of the campaign is missing"),
                by(
                        MIA,
                        "To end what was never followed",
                        "unfollow ';drop/**/table/**/lead;--",
                        "is neither the number"),
                by(MIA, "To end a campaign that nobody follows", "unfollow campaign <!channel>", "do not follow"));
    }

    private static Attack typed(String what, String text, String says) {
        return by(ANA, what, text, says);
    }

    private static Attack by(String user, String what, String text, String says) {
        return new Attack(
                what,
                site -> {
                    Answer answer = site.slack().signed(site.slack().command(user, text));
                    return answer.text().length() < 8_000
                            ? answer
                            : new Answer(0, "An answer of " + answer.text().length());
                },
                200,
                says,
                After.NOTHING);
    }
}
