package dev.baton.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Turns over any history of people who come and go. */
class RotationTest {

    /**
     * @param weights of each rep
     * @param present who is available at each turn, which may be nobody
     */
    private record History(List<Integer> weights, List<Set<Integer>> present) {

        /** Whose turn it was each time; empty where nobody was there. */
        List<Optional<Integer>> turns() {
            List<Optional<Integer>> turns = new ArrayList<>();
            Rotation rotation = Rotation.START;
            for (Set<Integer> available : present) {
                Map<UserId, Integer> people = new HashMap<>();
                available.forEach(rep -> people.put(rep(rep), weights.get(rep)));
                Optional<Rotation.Turn> turn = rotation.next(people);
                rotation = turn.map(Rotation.Turn::after).orElse(rotation);
                turns.add(turn.map(had -> Integer.parseInt(had.rep().value())));
            }
            return turns;
        }

        boolean isPresent(int rep, int from, int to) {
            return present.subList(from, to).stream().allMatch(available -> available.contains(rep));
        }
    }

    @Property(tries = 1_000, seed = "20261126")
    void onlyWhoIsThereHasATurnAndSomebodyAlwaysHas(@ForAll("histories") History history) {
        List<Optional<Integer>> turns = history.turns();

        for (int i = 0; i < turns.size(); i++) {
            Set<Integer> available = history.present.get(i);
            assertThat(turns.get(i).isPresent()).isEqualTo(!available.isEmpty());
            assertThat(available).containsAll(turns.get(i).stream().toList());
        }
    }

    /** Of two people who are there all the time nobody is ahead by more than one turn of each, whatever others do. */
    @Property(tries = 300, seed = "20261127")
    void sharesFollowTheWeightsInEveryStretchOfEveryHistory(@ForAll("histories") History history) {
        List<Optional<Integer>> turns = history.turns();

        for (int one = 0; one < history.weights.size(); one++) {
            for (int other = one + 1; other < history.weights.size(); other++) {
                for (int from = 0; from < turns.size(); from++) {
                    checkStretch(history, turns, one, other, from);
                }
            }
        }
    }

    private static void checkStretch(History history, List<Optional<Integer>> turns, int one, int other, int from) {
        int ones = 0;
        int others = 0;
        int heavy = history.weights.get(one);
        int heavier = history.weights.get(other);
        for (int to = from;
                to < turns.size() && history.isPresent(one, to, to + 1) && history.isPresent(other, to, to + 1);
                to++) {
            ones += turns.get(to).equals(Optional.of(one)) ? 1 : 0;
            others += turns.get(to).equals(Optional.of(other)) ? 1 : 0;
            // The same as |ones / heavy - others / heavier| <= 1 / heavy + 1 / heavier.
            assertThat(Math.abs(ones * heavier - others * heavy))
                    .as("turns %d to %d of %s", from, to, history)
                    .isLessThanOrEqualTo(heavy + heavier);
        }
    }

    @Property(tries = 1_000, seed = "20261128")
    void withEqualWeightsEverybodyWhoIsThereHasATurnBeforeAnybodyHasTwo(@ForAll("equals") History history) {
        List<Optional<Integer>> turns = history.turns();
        Map<Integer, Integer> last = new HashMap<>();

        for (int now = 0; now < turns.size(); now++) {
            if (turns.get(now).isEmpty()) {
                continue;
            }
            int rep = turns.get(now).get();
            Integer before = last.put(rep, now);
            if (before != null) {
                Set<Integer> between = new HashSet<>();
                turns.subList(before, now).forEach(turn -> turn.ifPresent(between::add));
                for (int other = 0; other < history.weights.size(); other++) {
                    assertThat(!history.isPresent(other, before, now + 1) || between.contains(other))
                            .as("%d waits while %d has turns %d and %d of %s", other, rep, before, now, history)
                            .isTrue();
                }
            }
        }
    }

    @Example
    void whoHasTwiceTheWeightHasTwiceTheTurns() {
        List<Set<Integer>> always = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            always.add(Set.of(0, 1, 2));
        }

        List<Optional<Integer>> turns = new History(List.of(2, 1, 1), always).turns();

        assertThat(turns.stream().filter(turn -> turn.equals(Optional.of(0)))).hasSize(200);
        assertThat(turns.stream().filter(turn -> turn.equals(Optional.of(1)))).hasSize(100);
    }

    @Example
    void whoComesBackIsNotFlooded() {
        List<Set<Integer>> present = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            present.add(i < 90 ? Set.of(0, 1) : Set.of(0, 1, 2));
        }

        List<Optional<Integer>> turns = new History(List.of(1, 1, 1), present).turns();

        assertThat(turns.subList(90, 99).stream().filter(turn -> turn.equals(Optional.of(2))))
                .hasSize(3);
    }

    @Provide
    Arbitrary<History> histories() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(people -> Combinators.combine(
                                Arbitraries.integers()
                                        .between(1, Rotation.HEAVIEST)
                                        .list()
                                        .ofSize(people),
                                present(people))
                        .as(History::new));
    }

    @Provide("equals")
    Arbitrary<History> equalHistories() {
        return Combinators.combine(histories(), Arbitraries.integers().between(1, Rotation.HEAVIEST))
                .as((history, weight) ->
                        new History(history.weights.stream().map(any -> weight).toList(), history.present));
    }

    /** Mostly the same people for some turns, because that is where fairness can be seen. */
    private static Arbitrary<List<Set<Integer>>> present(int people) {
        Arbitrary<Set<Integer>> some =
                Arbitraries.integers().between(0, people - 1).set();
        return Combinators.combine(some, Arbitraries.integers().between(1, 12))
                .as((available, turns) -> {
                    List<Set<Integer>> stretch = new ArrayList<>();
                    for (int i = 0; i < turns; i++) {
                        stretch.add(available);
                    }
                    return stretch;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(stretches -> stretches.stream().flatMap(List::stream).toList());
    }

    private static UserId rep(int number) {
        return new UserId(Integer.toString(number));
    }
}
