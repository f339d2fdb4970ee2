package dev.baton.slack.card;

import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.phrase.Quantity;
import dev.baton.slack.card.Layout.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who a lead is, with a sensible word where nothing is known. Not escaped. */
final class Profile {

    private static final int NAME = 80;

    private final Facts facts;
    private final Shown shown;

    /** As everybody in its channel may read it. */
    Profile(Lead lead) {
        this(lead, Shown.toEverybody(lead));
    }

    Profile(Lead lead, Shown shown) {
        this.facts = lead.facts();
        this.shown = shown;
    }

    Optional<String> company() {
        return shown.text(facts.company().name(), NAME);
    }

    Optional<String> name() {
        String joined = Stream.of(facts.person().firstName(), facts.person().lastName())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        return shown.text(joined, NAME);
    }

    Optional<String> title() {
        return shown.text(facts.person().title(), NAME);
    }

    /** {@code 800 people}. */
    Optional<String> size() {
        return Optional.ofNullable(facts.company().employees()).map(count -> Quantity.of(count, "person", "people"));
    }

    /** {@code United Kingdom}. */
    Optional<String> country() {
        String code = facts.company().country();
        if (code == null) {
            return Optional.empty();
        }
        String name = code.matches("[A-Za-z]{2}") ? new Locale("", code).getDisplayCountry(Locale.ENGLISH) : code;
        return shown.text(name, NAME);
    }

    /** The company or, without one, the person: what a line about this lead begins with. */
    String known() {
        return company().or(this::name).or(this::externalId).orElse("no name or company given");
    }

    /** What follows {@link #known}: {@code Priya Sharma, VP Operations · 800 people · United Kingdom}; may be empty. */
    String details() {
        Optional<String> person = company().isPresent() ? joined(", ", List.of(name(), title())) : title();
        return joined(" · ", List.of(person, size(), country())).orElse("");
    }

    /** {@code Northwind — Priya Sharma, VP Operations · 800 people · United Kingdom}. */
    Row row() {
        return row(known(), details());
    }

    /** For the owner, who talks to a person: {@code Priya Sharma — VP Operations · Northwind · 800 people}. */
    Row rowOfPerson() {
        return name().map(name -> row(
                        name,
                        joined(" · ", List.of(title(), company(), size(), country()))
                                .orElse("")))
                .orElseGet(this::row);
    }

    /** {@code Northwind, VP Operations}: short enough for a notification or a list. */
    String brief() {
        return joined(", ", List.of(Optional.of(known()), title())).orElseThrow();
    }

    private static Row row(String who, String details) {
        return new Row(who, details.isEmpty() ? "" : " — " + details);
    }

    private Optional<String> externalId() {
        return shown.text(facts.person().externalId(), NAME).map(id -> "known as " + id);
    }

    private static Optional<String> joined(String separator, List<Optional<String>> parts) {
        List<String> present = parts.stream().flatMap(Optional::stream).toList();
        return present.isEmpty() ? Optional.empty() : Optional.of(String.join(separator, present));
    }
}
