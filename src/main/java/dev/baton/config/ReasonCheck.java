package dev.baton.config;

import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what is said about a reason means something for what it does, and every reason has a name of its own. */
final class ReasonCheck {

    private static final Map<String, Set<String>> NUMBERS = Map.of(
            "recycle", Set.of("days"),
            "recycle_and_refer", Set.of("days"),
            "recycle_before_end", Set.of("days"),
            "give_up", Set.of("touches", "business_days", "channels"));
    private static final List<String> ALL = List.of("days", "touches", "business_days", "channels");

    private final Mistakes mistakes;

    ReasonCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(Part root) {
        Reasons standard = Reasons.standard();
        root.at("reasons")
                .entries()
                .forEach((key, part) -> numbers(
                        part,
                        standard.find(key)
                                .map(Reason::does)
                                .map(ReasonReader::name)
                                .orElse("close")));
        new Uniqueness(mistakes).check(root.at("lost_reasons").items());
        List<Part> added = root.at("more_reasons").items();
        new Uniqueness(mistakes).check(added);
        for (Part part : added) {
            numbers(part, "close");
            part.at("key")
                    .text()
                    .flatMap(standard::find)
                    .ifPresent(taken -> mistakes.add(
                            part.at("key").path(),
                            "Baton has a reason “" + taken.key() + "” already.",
                            "Change that one under `reasons`, or choose another key."));
        }
    }

    private void numbers(Part part, String without) {
        String does = part.at("does").text().orElse(without);
        for (String number : ALL) {
            if (part.at(number).isGiven()
                    && !NUMBERS.getOrDefault(does, Set.of()).contains(number)) {
                mistakes.add(
                        part.at(number).path(),
                        "It means nothing for a reason that does `" + does + "`.",
                        "Leave it out, or change what the reason does.");
            }
        }
    }
}
