package dev.baton.lead;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One fact as it is in truth, put in the place of what was thought. */
public final class Truth {

    private static final Set<String> SAID = Set.of("title", "company", "country", "employees", "landing_page");

    private final String fact;
    private final String value;

    /**
     * @param fact  as {@link FactNames} has it
     * @param value as a person writes it
     */
    public Truth(String fact, String value) {
        this.fact = fact;
        this.value = value.strip();
    }

    /** Whether somebody can say what this fact is, because it neither follows from others nor says who the lead is. */
    public static boolean canBeSaid(String fact) {
        return SAID.contains(fact)
                || (FactNames.isKnown(fact) && (fact.startsWith("answer.") || fact.startsWith("field.")));
    }

    /** Whether this fact counts something, so that it is a whole number. */
    public static boolean isCount(String fact) {
        return fact.equals("employees") || fact.startsWith("activity.");
    }

    /** Empty where the fact follows from others, or this cannot be its value. */
    public Optional<Facts> in(Facts facts) {
        if (fact.startsWith("activity.")) {
            return WholeNumber.read(value).map(times -> with(facts, activities(facts, times)));
        }
        if (fact.startsWith("answer.")) {
            return Optional.of(with(facts, facts.form(), "answer."));
        }
        if (fact.startsWith("field.")) {
            return Optional.of(with(facts, facts.fields(), "field."));
        }
        Facts.Person person = facts.person();
        Facts.Company company = facts.company();
        Facts.Origin origin = facts.origin();
        return switch (fact) {
            case "email" ->
                Optional.of(with(
                        facts,
                        new Facts.Person(
                                person.externalId(),
                                person.firstName(),
                                person.lastName(),
                                person.title(),
                                known(),
                                person.phone()),
                        company,
                        origin));
            case "phone" ->
                Optional.of(with(
                        facts,
                        new Facts.Person(
                                person.externalId(),
                                person.firstName(),
                                person.lastName(),
                                person.title(),
                                person.email(),
                                known()),
                        company,
                        origin));
            case "title" ->
                Optional.of(with(
                        facts,
                        new Facts.Person(
                                person.externalId(),
                                person.firstName(),
                                person.lastName(),
                                known(),
                                person.email(),
                                person.phone()),
                        company,
                        origin));
            case "company" ->
                Optional.of(with(
                        facts, person, new Facts.Company(known(), company.country(), company.employees()), origin));
            case "country" ->
                value.matches("[A-Za-z]{2}")
                        ? Optional.of(with(
                                facts,
                                person,
                                new Facts.Company(company.name(), value.toUpperCase(Locale.ROOT), company.employees()),
                                origin))
                        : Optional.empty();
            case "employees" ->
                WholeNumber.read(value)
                        .map(count -> with(
                                facts, person, new Facts.Company(company.name(), company.country(), count), origin));
            case "landing_page" ->
                Optional.of(
                        with(facts, person, company, new Facts.Origin(origin.source(), origin.campaign(), known())));
            default -> Optional.empty();
        };
    }

    private @Nullable String known() {
        return value.isEmpty() ? null : value;
    }

    private List<Facts.Activity> activities(Facts facts, int times) {
        String type = fact.substring("activity.".length());
        Stream<Facts.Activity> others =
                facts.activities().stream().filter(each -> !each.type().equalsIgnoreCase(type));
        Stream<Facts.Activity> done =
                times == 0 ? Stream.empty() : Stream.of(new Facts.Activity(type, null, times, null));
        return Stream.concat(others, done).toList();
    }

    private static Facts with(Facts facts, List<Facts.Activity> activities) {
        return new Facts(
                facts.person(),
                facts.company(),
                facts.origin(),
                facts.form(),
                activities,
                facts.consent(),
                facts.meetingAt(),
                facts.fields());
    }

    private Facts with(Facts facts, Map<String, String> map, String prefix) {
        String key = fact.substring(prefix.length());
        Map<String, String> changed = new LinkedHashMap<>(map);
        changed.keySet().removeIf(key::equalsIgnoreCase);
        changed.put(key, value);
        boolean answer = prefix.equals("answer.");
        return new Facts(
                facts.person(),
                facts.company(),
                facts.origin(),
                answer ? changed : facts.form(),
                facts.activities(),
                facts.consent(),
                facts.meetingAt(),
                answer ? facts.fields() : changed);
    }

    private static Facts with(Facts facts, Facts.Person person, Facts.Company company, Facts.Origin origin) {
        return new Facts(
                person,
                company,
                origin,
                facts.form(),
                facts.activities(),
                facts.consent(),
                facts.meetingAt(),
                facts.fields());
    }
}
