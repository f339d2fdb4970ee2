package dev.baton.config;

import dev.baton.lead.FactNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether conditions ask about facts that exist, and for values that those facts can have. */
final class ConditionCheck {

    private static final Set<String> YES_OR_NO = Set.of("consent_email", "consent_call");
    private static final Set<String> NUMBERS = Set.of("employees");
    private static final List<String> MAY_BE_NUMBERS = List.of("answer.", "field.", "activity.");

    private final Mistakes mistakes;

    ConditionCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(Part condition) {
        condition.at("all").items().forEach(this::check);
        condition.at("any").items().forEach(this::check);
        if (condition.at("not").node().isObject()) {
            check(condition.at("not"));
        }
        condition.at("fact").text().ifPresent(fact -> fact(condition, fact));
    }

    private void fact(Part condition, String fact) {
        if (!FactNames.isKnown(fact)) {
            mistakes.add(condition.at("fact").path(), "There is no fact “" + fact + "”.", near(fact));
            return;
        }
        if (fact.equals("country")) {
            condition.at("is").values().forEach(this::country);
        }
        if (YES_OR_NO.contains(fact)) {
            condition.at("is").values().forEach(this::yesOrNo);
        }
        bounds(condition, fact);
    }

    private void bounds(Part condition, String fact) {
        Part atLeast = condition.at("at_least");
        Part atMost = condition.at("at_most");
        boolean bounded = atLeast.isGiven() || atMost.isGiven();
        if (bounded && !NUMBERS.contains(fact) && MAY_BE_NUMBERS.stream().noneMatch(fact::startsWith)) {
            mistakes.add(
                    condition.path(),
                    "“" + fact + "” is not a number.",
                    "`at_least` and `at_most` are for employees, activity.…, field.… and answer.…");
        } else if (atLeast.node().isNumber()
                && atMost.node().isNumber()
                && atLeast.node().decimalValue().compareTo(atMost.node().decimalValue()) > 0) {
            mistakes.add(condition.path(), "No number is both.", "Let `at_least` be no more than `at_most`.");
        }
    }

    private void country(Part value) {
        value.text()
                .filter(code -> !code.isBlank() && !SenseCheck.COUNTRIES.contains(code))
                .ifPresent(code -> mistakes.add(
                        value.path(),
                        "There is no country with the code “" + code + "”.",
                        "Give ISO 3166 codes of two capital letters, such as GB (not UK) or US."));
    }

    private void yesOrNo(Part value) {
        if (!value.node().isBoolean()) {
            mistakes.add(value.path(), "Consent was given or it was not.", "Write true or false.");
        }
    }

    private static String near(String fact) {
        List<String> names = new ArrayList<>(FactNames.named());
        MAY_BE_NUMBERS.forEach(prefix -> names.add(prefix + "NAME"));
        return new Nearest(names).orAll(fact);
    }
}
