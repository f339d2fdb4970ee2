package dev.baton.slack.command;

import java.util.List;

/** The words that both teams use, each in one line. The numbers that a playbook can change are not in here. */
final class Dictionary {

    private static final String COMING_IN = """
            *lead*: one person at one company and how they came in; its number, like #109, is its only name
            *submission*: one time that person came in; a lead can have several
            *definition*: the objective criteria that score a lead and call it ready; versioned, and signed by both teams
            *score*: 0 to 100, the points of the criteria that the lead's facts meet; nothing else moves it
            *tier*: a named band of the score
            *ready*: meets the definition; marketing calls it qualified, or an MQL
            *held*: received and not ready: kept, not posted, and can become ready
            *playbook*: the file that both teams share: channels, territories, rosters, promises, the first definition""";

    private static final String WORKING_IT = """
            *hand-off*: the moment a ready lead is put in front of sales
            *claim*: a rep takes the lead and owns it; only one can
            *touch*: one human attempt to reach the person, whatever came of it
            *turn down*: to give a reason why not; the reason makes it a reject or a disqualify
            *reject*: something was wrong with the hand-off, such as the territory or the phone number
            *disqualify*: something about the lead itself, found by working it, such as no budget
            *recycle*: parked until a date, then handed off again as a new cycle, at most 3 in all
            *qualified*: a rep accepts it as a real opportunity; sales calls it an SQL
            *won*, *lost*: how that opportunity ended""";

    private static final String LIVING_TOGETHER = """
            *promise*: what a team has said it will do: marketing how many leads and how complete, sales how fast
            *accepted*: touched, or claimed and kept past the touch promise, and not rejected by the end of the week
            *decided*: accepted, rejected or disqualified by the end of the week
            *what sales hears*: what leads ask and which material is missing, as reps note it and marketing answers it
            *brief*: what marketing tells reps of a campaign before it starts
            *ride-along*: somebody of marketing listens in on a call of sales
            *dispute*: marketing contests a reject, and somebody neutral rules
            *buyer wait*: from ready to the first touch, as the buyer feels it
            *sales response*: from posted to the first touch""";

    private Dictionary() {}

    static List<String> paragraphs() {
        return List.of(
                "*Coming in*\n" + COMING_IN, "*Working it*\n" + WORKING_IT, "*Living together*\n" + LIVING_TOGETHER);
    }
}
