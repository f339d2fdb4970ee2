package dev.baton.config;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Looks for what a schema cannot see: whether the parts of a playbook fit each other and the world. It passes over what
 * the schema already found wrong.
 */
final class SenseCheck {

    static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Mistakes mistakes;
    private final ConditionCheck conditions;

    SenseCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.conditions = new ConditionCheck(mistakes);
    }

    void check(Part root) {
        mode(root);
        timezone(root.at("timezone"));
        country(root.at("default_country"));
        new RosterCheck(mistakes).check(root.at("rosters"));
        new TerritoryCheck(mistakes, conditions).check(root);
        new DefinitionCheck(mistakes, conditions).check(root.at("definition"));
        new PromiseCheck(mistakes).check(root);
        new ReasonCheck(mistakes).check(root);
        new QuestionCheck(mistakes).check(root);
        new CampaignCheck(mistakes).check(root);
        root.at("territories").items().forEach(territory -> timezone(territory.at("timezone")));
    }

    private void mode(Part root) {
        boolean shadow = root.at("mode").text().filter("shadow"::equals).isPresent();
        if (shadow && !root.at("channels").at("shadow").isGiven()) {
            mistakes.add(
                    "channels.shadow",
                    "It is missing, and in shadow mode every message goes there.",
                    "Name the channel, such as \"#baton-shadow\", or set the mode to live.");
        }
    }

    private void timezone(Part part) {
        part.text().filter(zone -> !isZone(zone)).ifPresent(zone -> {
            List<String> names = ZoneId.getAvailableZoneIds().stream()
                    .filter(name -> name.contains("/"))
                    .sorted()
                    .toList();
            mistakes.add(
                    part.path(),
                    "There is no timezone “" + zone + "”.",
                    new Nearest(names)
                            .to(zone)
                            .map(near -> "Did you mean `" + near + "`?")
                            .orElse("Give a region and a city, such as Europe/London or America/New_York."));
        });
    }

    /** Offsets such as {@code +02:00} are refused too: nobody's working day follows one all year. */
    private static boolean isZone(String zone) {
        try {
            return zone.equals("UTC")
                    || (zone.contains("/")
                            && ZoneId.getAvailableZoneIds()
                                    .contains(ZoneId.of(zone).getId()));
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private void country(Part part) {
        part.text()
                .filter(code -> code.matches("[A-Z]{2}") && !COUNTRIES.contains(code))
                .ifPresent(code -> mistakes.add(
                        part.path(),
                        "There is no country with the code “" + code + "”.",
                        "Give an ISO 3166 code of two letters, such as GB or US."));
    }
}
