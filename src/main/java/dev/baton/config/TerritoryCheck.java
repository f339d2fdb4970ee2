package dev.baton.config;

import java.util.List;
import java.util.Set;

/** Whether the territories have rosters, hours that pass, and a chance to get a lead. */
final class TerritoryCheck {

    private final Mistakes mistakes;
    private final ConditionCheck conditions;

    TerritoryCheck(Mistakes mistakes, ConditionCheck conditions) {
        this.mistakes = mistakes;
        this.conditions = conditions;
    }

    void check(Part root) {
        List<Part> territories = root.at("territories").items();
        Set<String> rosters = root.at("rosters").entries().keySet();
        new Uniqueness(mistakes).check(territories);
        for (Part territory : territories) {
            roster(territory.at("roster"), rosters);
            hours(territory.at("hours"));
            new HolidayCheck(mistakes).check(territory);
            conditions.check(territory.at("when"));
        }
        reachable(territories);
    }

    private void roster(Part part, Set<String> rosters) {
        part.text()
                .filter(roster -> !rosters.contains(roster))
                .ifPresent(roster -> mistakes.add(
                        part.path(), "There is no roster “" + roster + "”.", new Nearest(rosters).orAll(roster)));
    }

    private void hours(Part part) {
        part.text()
                .filter(hours ->
                        !mistakes.touch(part.path()) && WorkingTime.parse(hours).isEmpty())
                .ifPresent(hours -> mistakes.add(
                        part.path(),
                        "“" + hours + "” ends before it begins.",
                        "Give hours within one day, such as Mon-Fri 09:00-18:00; 24:00 is midnight."));
    }

    private void reachable(List<Part> territories) {
        for (int i = 0; i < territories.size() - 1; i++) {
            Part territory = territories.get(i);
            if (territory.node().isObject() && !territory.at("when").isGiven()) {
                mistakes.add(
                        territory.path(),
                        "It has no `when`, so it takes every lead and the territories after it get none.",
                        "Say when it takes a lead, or move it to the end.");
            }
        }
    }
}
