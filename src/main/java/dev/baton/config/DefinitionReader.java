package dev.baton.config;

import static dev.baton.config.PlaybookReader.required;

import dev.baton.definition.Criterion;
import dev.baton.definition.Definition;
import dev.baton.definition.Requirement;
import dev.baton.definition.Tier;
import java.util.List;
import java.util.Locale;

/** Makes a definition of the part of a playbook that holds it. */
final class DefinitionReader {

    /** Until the store has found out by the content which version this is. */
    private static final int UNNUMBERED = 0;

    private final ConditionReader conditions;

    DefinitionReader(ConditionReader conditions) {
        this.conditions = conditions;
    }

    Definition read(Part part) {
        return new Definition(
                UNNUMBERED,
                part.at("threshold").whole().orElseThrow(),
                part.at("tiers").items().stream().map(DefinitionReader::tier).toList(),
                part.at("criteria").items().stream().map(this::criterion).toList(),
                requirements(part.at("must_haves")),
                requirements(part.at("exclusions")));
    }

    private static Tier tier(Part part) {
        return new Tier(
                required(part.at("key")),
                part.at("emoji").text().orElse(""),
                part.at("from").whole().orElseThrow());
    }

    private Criterion criterion(Part part) {
        return new Criterion(
                required(part.at("key")),
                required(part.at("label")),
                Criterion.Kind.valueOf(required(part.at("kind")).toUpperCase(Locale.ROOT)),
                part.at("points").whole().orElseThrow(),
                conditions.read(part.at("when")));
    }

    private List<Requirement> requirements(Part list) {
        return list.items().stream()
                .map(part -> new Requirement(
                        required(part.at("key")), required(part.at("label")), conditions.read(part.at("when"))))
                .toList();
    }
}
