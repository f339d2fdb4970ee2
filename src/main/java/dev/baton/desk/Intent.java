package dev.baton.desk;

import dev.baton.lead.Condition;
import dev.baton.lead.Facts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether somebody asked to be contacted, and not only for something to read. */
final class Intent {

    private static final Set<String> ASKING =
            Set.of("demo_request", "call_request", "contact_request", "meeting_request", "trial_request");
    private static final List<String> WORDS =
            List.of("demo", "call me", "a call", "callback", "call back", "contact me", "meeting", "quote", "trial");
    private static final int SHOWN = 120;

    private Intent() {}

    /** How they asked, in words that show what they answered. */
    static Optional<String> of(Facts facts) {
        if (facts.meetingAt() != null) {
            return Optional.of("a meeting is booked");
        }
        Optional<String> activity = facts.activities().stream()
                .map(Facts.Activity::type)
                .filter(ASKING::contains)
                .findFirst()
                .map(type -> "there is a " + type.replace('_', ' '));
        return activity.isPresent() ? activity : answer(facts);
    }

    private static Optional<String> answer(Facts facts) {
        return facts.form().entrySet().stream()
                .filter(entry -> new Condition.Mentions("answer." + entry.getKey(), WORDS).holds(facts))
                .map(entry -> "the form says “" + cut(entry.getKey()) + "” — “" + cut(entry.getValue()) + "”")
                .findFirst();
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
