package dev.baton.slack.command;

import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.lead.State;
import dev.baton.query.Catalogue;
import dev.baton.query.Period;
import dev.baton.query.Scope;
import dev.baton.query.period.PeriodReader;
import dev.baton.query.period.PeriodReading;
import dev.baton.routing.Routing;
import dev.baton.routing.Territory;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the filters of a question: states and reasons as they are called, {@code campaign:x}, {@code source:x},
 * {@code territory:x}, {@code owner:@rep}, a period as people write one, and the number of a page.
 */
final class FilterWords {

    private static final Pattern KEYED = Pattern.compile(
            "(state|reason|campaign|source|territory|owner)[:=](.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,3}");
    private static final Set<String> FILLERS = Set.of("leads", "lead", "all", "the", "of");

    private final Catalogue catalogue;
    private final Reasons reasons;
    private final Routing routing;
    private final Team team;
    private final Clock clock;

    /** @param clock the domain's */
    FilterWords(Catalogue catalogue, Reasons reasons, Routing routing, Team team, Clock clock) {
        this.catalogue = catalogue;
        this.reasons = reasons;
        this.routing = routing;
        this.team = team;
        this.clock = clock;
    }

    /** What was asked for, and which page of it. */
    record Asked(Scope scope, int page) {}

    /** In which somebody's days begin. */
    ZoneId zone(Asker asker) {
        return team.member(asker.user()).map(Member::zone).orElse(ZoneOffset.UTC);
    }

    /**
     * @param of what a period is of, where the words do not say
     * @throws UsageProblem for what is none of these
     */
    Asked read(List<String> words, Asker asker, Function<Scope, Period.Of> of) {
        Scope scope = Scope.everything();
        int page = 1;
        boolean handedOff = false;
        List<String> left = new ArrayList<>();
        for (String word : words) {
            Matcher keyed = KEYED.matcher(word);
            if (word.equalsIgnoreCase(QuestionLine.HANDED_OFF)) {
                handedOff = true;
            } else if (!keyed.matches()) {
                Optional<Scope> narrower = left.isEmpty() ? bare(word, scope) : Optional.empty();
                scope = narrower.orElse(scope);
                if (narrower.isEmpty()) {
                    left.add(word);
                }
            } else {
                scope = keyed(keyed.group(1).toLowerCase(Locale.ROOT), keyed.group(2), scope);
            }
        }
        Optional<Period> period = period(left, asker, handedOff ? Period.Of.HANDED_OFF : of.apply(scope));
        if (period.isEmpty()
                && !left.isEmpty()
                && PAGE.matcher(left.get(left.size() - 1)).matches()) {
            page = Integer.parseInt(left.remove(left.size() - 1));
            period = period(left, asker, handedOff ? Period.Of.HANDED_OFF : of.apply(scope));
        }
        if (period.isEmpty() && !left.isEmpty()) {
            throw unknown(left.get(0));
        }
        return new Asked(scope.withPeriod(period.orElse(null)), page);
    }

    /** A word that is a state or a reason; everything else may be about time. */
    private Optional<Scope> bare(String word, Scope scope) {
        if (FILLERS.contains(word.toLowerCase(Locale.ROOT))) {
            return Optional.of(scope);
        }
        if (word.equalsIgnoreCase(QuestionLine.TURNED_DOWN)) {
            return Optional.of(scope.withReasons(Set.of(Scope.ANY_REASON)));
        }
        return state(word)
                .map(state -> scope.withStates(with(scope.states(), state)))
                .or(() -> reason(word).map(reason -> scope.withReasons(with(scope.reasons(), reason.key()))));
    }

    private Scope keyed(String key, String value, Scope scope) {
        return switch (key) {
            case "state" -> scope.withStates(with(scope.states(), state(value).orElseThrow(() -> unknown(value))));
            case "reason" ->
                scope.withReasons(
                        with(scope.reasons(), reason(value).map(Reason::key).orElseThrow(() -> unknown(value))));
            case "campaign" -> scope.withCampaigns(with(scope.campaigns(), campaign(value)));
            case "source" -> scope.withSources(with(scope.sources(), source(value)));
            case "territory" -> scope.withTerritories(with(scope.territories(), Set.of(territory(value))));
            default -> scope.withOwner(new TypedPeople(team).anybody(value));
        };
    }

    private static Optional<State> state(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return plain.equals("waiting")
                ? Optional.of(State.OPEN)
                : Arrays.stream(State.values())
                        .filter(state -> state.code().equals(plain))
                        .findFirst();
    }

    /** By its key or label, or by words that only one of them has: {@code bad-data}. */
    private Optional<Reason> reason(String word) {
        String plain = TurnDownWords.hyphened(word);
        Optional<Reason> exactly = reasons.all().stream()
                .filter(reason -> names(reason).contains(plain))
                .findFirst();
        List<Reason> like = reasons.all().stream()
                .filter(reason -> plain.contains("-")
                        && names(reason).stream()
                                .anyMatch(name ->
                                        List.of(name.split("-", -1)).containsAll(List.of(plain.split("-", -1)))))
                .toList();
        return exactly.or(() -> like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty());
    }

    private static List<String> names(Reason reason) {
        return List.of(TurnDownWords.hyphened(reason.key()), TurnDownWords.hyphened(reason.label()));
    }

    /** All that are spelt so, in any case. */
    Set<String> campaign(String typed) {
        return named(typed, catalogue.campaigns(), "campaign");
    }

    Set<String> source(String typed) {
        return named(typed, catalogue.sources(), "source");
    }

    private static Set<String> named(String typed, Set<String> names, String kind) {
        String plain = plain(typed);
        Set<String> same =
                names.stream().filter(name -> plain(name).equals(plain)).collect(Collectors.toSet());
        if (!same.isEmpty()) {
            return same;
        }
        Map<String, String> bySpelling = new TreeMap<>();
        names.forEach(name -> bySpelling.put(plain(name), name));
        String meant = Nearest.to(plain, bySpelling.keySet())
                .flatMap(near -> Optional.ofNullable(bySpelling.get(near)))
                .map(name -> " Did you mean " + Says.code(name) + "?")
                .orElse("");
        throw new UsageProblem("No lead came in by the " + kind + " " + Says.code(typed) + "." + meant);
    }

    private String territory(String typed) {
        String plain = plain(typed);
        return routing.territories().stream()
                .filter(each ->
                        plain(each.key()).equals(plain) || plain(each.name()).equals(plain))
                .map(Territory::key)
                .findFirst()
                .orElseThrow(() -> new UsageProblem("There is no territory " + Says.code(typed) + ", only "
                        + routing.territories().stream()
                                .map(each -> Says.code(each.key()))
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private Optional<Period> period(List<String> words, Asker asker, Period.Of of) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<PeriodReading> reading =
                new PeriodReader().read(String.join(" ", words), zone(asker), clock.instant());
        if (reading.isPresent() && reading.get() instanceof PeriodReading.Refused refused) {
            throw new UsageProblem(Mrkdwn.typed(refused.sentence(), 300));
        }
        return reading.map(PeriodReading.Stretch.class::cast)
                .map(stretch -> new Period(stretch.from(), stretch.until(), stretch.told(), of));
    }

    private UsageProblem unknown(String word) {
        List<String> known =
                new ArrayList<>(Arrays.stream(State.values()).map(State::code).toList());
        reasons.all().forEach(reason -> known.add(TurnDownWords.hyphened(reason.key())));
        known.addAll(List.of("fixes", "mine", QuestionLine.TURNED_DOWN, "last week", "campaign:", "source:"));
        String meant = Nearest.to(word, known)
                .map(near -> " Did you mean " + Says.code(near) + "?")
                .orElse("");
        return new UsageProblem(Says.code(word) + " is no state, reason, period or other filter." + meant);
    }

    private static <T> Set<T> with(Set<T> some, T one) {
        return with(some, Set.of(one));
    }

    private static <T> Set<T> with(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    static String unquoted(String name) {
        return name.replaceAll("[\"“”„«»]", "").strip();
    }

    private static String plain(String name) {
        return unquoted(name).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
