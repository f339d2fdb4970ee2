package dev.baton.slack.command;

import dev.baton.query.Inquiries;
import dev.baton.query.Question;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.ScopeText;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of an empty answer which filter emptied it: without which there would be leads. */
final class Emptied {

    private final Inquiries inquiries;
    private final ScopeText text;

    Emptied(Inquiries inquiries, ScopeText text) {
        this.inquiries = inquiries;
        this.text = text;
    }

    /** A sentence or a few, escaped. */
    String tell(Question question, Sight sight, ZoneId zone) {
        Scope scope = question.scope();
        Map<String, Scope> without = without(scope);
        if (without.isEmpty()) {
            return "There is no lead yet.";
        }
        StringBuilder told = new StringBuilder(new NoLead(text).sentence(scope));
        int before = told.length();
        without.forEach((filter, wider) -> {
            long leads = inquiries.count(wider, sight);
            if (leads > 0 && without.size() > 1) {
                String line = "/lead " + new QuestionLine(zone).of(new Question(question.shape(), wider), 1);
                told.append("\n• Without “")
                        .append(filter)
                        .append("” there ")
                        .append(leads == 1 ? "is 1" : "are " + leads)
                        .append(": `")
                        .append(Mrkdwn.typed(line, 400))
                        .append('`');
            }
        });
        if (without.size() > 1 && told.length() == before) {
            told.append(" Leaving out any one of these brings none back.");
        }
        return told.toString();
    }

    /** What each filter is called, and the question without it. */
    private Map<String, Scope> without(Scope scope) {
        Map<String, Scope> without = new LinkedHashMap<>();
        if (!scope.states().isEmpty()) {
            without.put(text.states(scope), scope.withStates(Set.of()));
        }
        if (!scope.reasons().isEmpty()) {
            without.put(text.reasons(scope), scope.withReasons(Set.of()));
        }
        if (scope.happened() != null) {
            without.put(ScopeText.happened(scope.happened()), scope.withHappened(null));
        }
        if (!scope.campaigns().isEmpty()) {
            without.put(text.names(List.copyOf(scope.campaigns())), scope.withCampaigns(Set.of()));
        }
        if (!scope.sources().isEmpty()) {
            without.put("source " + text.names(List.copyOf(scope.sources())), scope.withSources(Set.of()));
        }
        if (!scope.territories().isEmpty()) {
            without.put(
                    text.of(Scope.everything().withTerritories(scope.territories())), scope.withTerritories(Set.of()));
        }
        if (scope.owner() != null) {
            without.put(text.of(Scope.everything().withOwner(scope.owner())), scope.withOwner(null));
        }
        if (scope.period() != null) {
            without.put(text.of(Scope.everything().withPeriod(scope.period())), scope.withPeriod(null));
        }
        return without;
    }
}
