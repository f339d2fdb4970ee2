package dev.baton.config;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The codes of the countries, and of their parts, whose holidays are known: {@code GB}, {@code DE-BY}, {@code NYSE}. */
final class HolidayCodes {

    private HolidayCodes() {}

    /** What is wrong with a code and what is right; empty where nothing is wrong. */
    record Unknown(String problem, String allowed) {}

    static List<String> parts(String code) {
        return List.of(code.toUpperCase(Locale.ROOT).split("-", -1));
    }

    static Optional<Unknown> unknown(String code) {
        List<String> parts = parts(code);
        if (!countries().contains(parts.get(0))) {
            return Optional.of(unknownCountry(code, parts.get(0)));
        }
        String known = parts.get(0);
        Collection<CalendarHierarchy> within = parts.size() == 1 ? List.of() : PublicHolidays.partsOf(known);
        for (String part : parts.subList(1, parts.size())) {
            Map<String, CalendarHierarchy> byCode = byCode(within);
            if (!byCode.containsKey(part)) {
                return Optional.of(new Unknown(
                        "No holidays are known for “" + code + "”, a part of " + known + ".",
                        partsOf(known, part, byCode)));
            }
            known = known + "-" + part;
            within = byCode.get(part).getChildren().values();
        }
        return Optional.empty();
    }

    private static Unknown unknownCountry(String code, String country) {
        if (SenseCheck.COUNTRIES.contains(country)) {
            return new Unknown("No holidays are known for “" + code + "”.", "List its days off under `closed`.");
        }
        Map<String, String> byName = new TreeMap<>();
        countries().forEach(known -> byName.put(name(known), known));
        return new Unknown(
                "There is no country with the code “" + code + "”.",
                new Nearest(byName.keySet())
                        .to(code)
                        .map(name -> "Did you mean `" + byName.get(name) + "`?")
                        .orElse(
                                "Give a country's ISO 3166 code such as GB (not UK), or that of a part of it such as DE-BY."));
    }

    private static String partsOf(String known, String part, Map<String, CalendarHierarchy> byCode) {
        if (byCode.isEmpty()) {
            return "Its holidays are the same everywhere: give " + known + ".";
        }
        Map<String, String> byName = new TreeMap<>();
        byCode.forEach((code, hierarchy) -> byName.put(hierarchy.getDescription(Locale.ENGLISH), code));
        Optional<String> near = new Nearest(byCode.keySet())
                .to(part)
                .or(() -> new Nearest(byName.keySet()).to(part).map(byName::get));
        return near.map(code -> "Did you mean `" + known + "-" + code + "`?")
                .orElse("Parts of " + known + ": " + String.join(", ", byCode.keySet()) + ".");
    }

    private static Map<String, CalendarHierarchy> byCode(Collection<CalendarHierarchy> parts) {
        Map<String, CalendarHierarchy> byCode = new TreeMap<>();
        parts.forEach(part -> byCode.put(part.getId().toUpperCase(Locale.ROOT), part));
        return byCode;
    }

    private static Set<String> countries() {
        return HolidayManager.getSupportedCalendarCodes();
    }

    /** A country's name in English; what is no country is called by its code. */
    private static String name(String code) {
        return code.length() == 2 ? new Locale("", code).getDisplayCountry(Locale.ENGLISH) : code;
    }
}
