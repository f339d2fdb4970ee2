package dev.baton.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.definition.Criterion;
import dev.baton.definition.Definition;
import dev.baton.definition.Requirement;
import dev.baton.lead.Event;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A lead as the API shows it: codes, numbers and the definition's own words. Who the lead is stays out, so that a key
 * that leaks does not tell.
 */
final class LeadDocument {

    private final Lead lead;
    private final Definition definition;

    /** @param definition the one that the lead's scorecard was made by */
    LeadDocument(Lead lead, Definition definition) {
        this.lead = lead;
        this.definition = definition;
    }

    ObjectNode document() {
        Scorecard scorecard = lead.scorecard();
        ObjectNode document = Answers.object()
                .put("number", lead.number().value())
                .put("state", lead.state().code())
                .put("score", scorecard.score())
                .put("tier", scorecard.tier())
                .put("threshold", scorecard.threshold())
                .put("definition_version", scorecard.definitionVersion())
                .put("owner", lead.claim().map(claim -> claim.owner().value()).orElse(null))
                .put("received_at", lead.record().receivedAt().toString())
                .put("submissions", lead.record().submissions());
        addCriteria(document.putArray("criteria"), scorecard);
        if (lead instanceof HeldLead) {
            addHeld(document.putObject("held"), scorecard);
            document.putNull("route");
        } else {
            document.putNull("held");
            addRoute(document.putObject("route"), lead.handOff().orElseThrow().route());
        }
        return document;
    }

    ObjectNode document(List<Event> history) {
        ObjectNode document = document();
        ArrayNode list = document.putArray("history");
        history.forEach(event -> list.addObject()
                .put("type", event.type())
                .put("at", event.at().toString())
                .put("actor", event.by().code()));
        return document;
    }

    private void addCriteria(ArrayNode list, Scorecard scorecard) {
        for (Scorecard.Result result : scorecard.results()) {
            Optional<Criterion> criterion = definition.criterion(result.criterion());
            list.addObject()
                    .put("key", result.criterion())
                    .put("label", criterion.map(Criterion::label).orElse(result.criterion()))
                    .put(
                            "kind",
                            criterion
                                    .map(each -> each.kind().name().toLowerCase(Locale.ROOT))
                                    .orElse(null))
                    .put("points", result.points())
                    .put("met", result.met());
        }
    }

    private void addHeld(ObjectNode held, Scorecard scorecard) {
        held.put("points_missing", scorecard.pointsMissing());
        addRequirements(held.putArray("missing"), scorecard.missing());
        addRequirements(held.putArray("exclusions"), scorecard.exclusions());
    }

    private void addRequirements(ArrayNode list, List<String> keys) {
        keys.forEach(key -> list.addObject()
                .put("key", key)
                .put(
                        "label",
                        definition.requirement(key).map(Requirement::label).orElse(key)));
    }

    private static void addRoute(ObjectNode document, Route route) {
        document.put("territory", route.territory()).put("channel", route.channel());
        ArrayNode trace = document.putArray("trace");
        route.trace()
                .forEach(tried ->
                        trace.addObject().put("territory", tried.territory()).put("matched", tried.matched()));
    }
}
