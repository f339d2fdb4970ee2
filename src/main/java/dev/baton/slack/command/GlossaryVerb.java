package dev.baton.slack.command;

import dev.baton.definition.Definition;
import dev.baton.definition.Definitions;
import dev.baton.definition.Tier;
import dev.baton.phrase.Spans;
import dev.baton.sla.Promises;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /lead glossary}: the one dictionary of both teams, with the numbers in force. */
final class GlossaryVerb implements Verb {

    private final Definitions definitions;
    private final Promises promises;
    private final Words words;

    GlossaryVerb(Definitions definitions, Promises promises, Words words) {
        this.definitions = definitions;
        this.promises = promises;
        this.words = words;
    }

    @Override
    public String name() {
        return "glossary";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String example() {
        return "/lead glossary";
    }

    @Override
    public String purpose() {
        return "prints what our words mean, with the numbers in force.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new UsageProblem(Says.code(name()) + " needs nothing after it: it prints every word.");
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("*What our words mean*, for marketing and sales alike");
        paragraphs.add(inForce(definitions.current()));
        paragraphs.addAll(Dictionary.paragraphs());
        return Says.paragraphs("What our words mean", paragraphs);
    }

    private String inForce(Definition definition) {
        String tiers = definition.tiers().stream()
                .map(tier -> Mrkdwn.escape(tierName(tier) + " from " + tier.from()))
                .collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>();
        lines.add("*In force now*");
        lines.add("Definition: version " + definition.version());
        lines.add("Ready: a score of " + definition.threshold() + " of 100 or more"
                + (definition.mustHaves().isEmpty() ? "" : ", and every must-have: " + mustHaves(definition)));
        lines.add("Tiers: " + (tiers.isEmpty() ? "none" : tiers));
        definition.tiers().forEach(tier -> lines.add(promise(tier)));
        return String.join("\n", lines);
    }

    private String mustHaves(Definition definition) {
        return definition.mustHaves().stream()
                .limit(10)
                .map(mustHave -> Mrkdwn.escape(words.requirement(definition.version(), mustHave.key())))
                .collect(Collectors.joining(", "));
    }

    private String promise(Tier tier) {
        String kept = Stream.of(
                        promises.claim(tier.key()).map(time -> "claimed in " + Spans.words(time)),
                        promises.touch(tier.key()).map(time -> "touched in " + Spans.words(time)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return "Promise for " + Mrkdwn.escape(tierName(tier)) + ": "
                + (kept.isEmpty() ? "none" : kept + ", in business time");
    }

    private String tierName(Tier tier) {
        return words.tier(tier.key()).orElse(tier.key());
    }
}
