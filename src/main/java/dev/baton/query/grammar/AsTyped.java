package dev.baton.query.grammar;

import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.query.Question;
import dev.baton.query.Scope;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a question as it is typed after {@code /lead}; read again, it is the same question. */
final class AsTyped {

    private final Team team;

    AsTyped(Team team) {
        this.team = team;
    }

    String line(Draft draft) {
        Question question = draft.question();
        Scope scope = question.scope();
        List<String> words = new ArrayList<>();
        boolean report = question.shape() == Question.Shape.REPORT;
        boolean ofOne = report && scope.campaigns().size() == 1;
        boolean ofSource =
                report && scope.campaigns().isEmpty() && scope.sources().size() == 1;
        words.add(ofOne ? "campaign" : ofSource ? "source" : report ? "report" : "list");
        scope.campaigns().stream().sorted().forEach(name -> words.add(quoted(ofOne ? name : "campaign:" + name)));
        scope.sources().stream().sorted().forEach(name -> words.add(quoted(ofSource ? name : "source:" + name)));
        scope.states().stream().sorted().map(State::code).forEach(words::add);
        if (draft.everOf().isEmpty()) {
            scope.reasons().stream().sorted().map(AsTyped::reason).forEach(words::add);
        } else {
            Filters.EVER.entrySet().stream()
                    .filter(ever -> draft.everOf().contains(ever.getValue()))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .forEach(words::add);
        }
        if (scope.happened() != null) {
            words.add(scope.happened().typed());
        }
        scope.territories().stream().sorted().forEach(key -> words.add(quoted("territory:" + key)));
        UserId owner = scope.owner();
        if (owner != null) {
            words.add("owner:" + name(owner));
        }
        if (draft.saysHandedOff()) {
            words.add("handed-off");
        }
        words.addAll(draft.periods().keySet());
        boolean all = scope.equals(Scope.everything());
        return String.join(" ", words) + (all ? " all leads" : "");
    }

    private static String reason(String key) {
        return key.equals(Scope.ANY_REASON) ? Filters.TURNED_DOWN : "reason:" + key.replace('_', '-');
    }

    private String name(UserId who) {
        return team.member(who)
                .map(Member::name)
                .filter(name -> team.members().stream()
                                .filter(member -> member.name().equals(name))
                                .count()
                        == 1)
                .map(name -> "@" + String.join(".", Token.wordsOf(name.toLowerCase(Locale.ROOT))))
                .orElse("@" + who.value());
    }

    private static String quoted(String name) {
        String plain = Names.unquoted(name);
        return plain.contains(" ") ? "\"" + plain + "\"" : plain;
    }
}
