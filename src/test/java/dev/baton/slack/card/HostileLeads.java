package dev.baton.slack.card;

import dev.baton.lead.Facts;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Leads in every state whose every text was typed by somebody who means no good, or by nobody. */
final class HostileLeads {

    private static final int LONG = 3_000;

    private HostileLeads() {}

    static Arbitrary<Lead> leads() {
        Arbitrary<Lead> open = Combinators.combine(
                        Arbitraries.longs().between(1, 999_999_999_999_999L), facts(), scorecards(), routes())
                .as(Samples::open);
        return Arbitraries.oneOf(
                open,
                open.map(lead -> Samples.claimed((OpenLead) lead)),
                open.map(lead -> new HeldLead(lead.record())));
    }

    /** Everything that can be given is given at length, and what is escaped needs the most room. */
    static Lead fullest() {
        String typed = "&".repeat(LONG);
        Map<String, String> answers =
                IntStream.range(0, 100).boxed().collect(Collectors.toMap(i -> i + typed, i -> typed));
        List<Scorecard.Result> results = IntStream.range(0, 100)
                .mapToObj(i -> new Scorecard.Result(typed, i - 50, i % 2 == 0))
                .toList();
        List<String> keys = Collections.nCopies(50, typed);
        Facts facts = new Facts(
                new Facts.Person(typed, typed, typed, typed, typed, typed),
                new Facts.Company(typed, typed, Integer.MAX_VALUE),
                new Facts.Origin(typed, typed, typed),
                answers,
                Collections.nCopies(100, new Facts.Activity(typed, typed, 99, null)),
                new Facts.Consent(true, true, typed),
                Samples.CAME_IN,
                answers);
        return Samples.open(
                999_999_999_999_999L,
                facts,
                new Scorecard(3, 100, typed, 60, results, keys, keys),
                new Route(typed, typed, "#leads-emea", Collections.nCopies(60, new Route.RuleTried(typed, false))));
    }

    private static Arbitrary<Facts> facts() {
        Arbitrary<Facts.Person> people = Combinators.combine(maybe(), maybe(), maybe(), maybe(), maybe(), maybe())
                .as(Facts.Person::new);
        Arbitrary<Facts.Company> companies = Combinators.combine(
                        maybe(), maybe(), Arbitraries.integers().injectNull(0.3))
                .as(Facts.Company::new);
        Arbitrary<Facts.Origin> origins =
                Combinators.combine(typed(), maybe(), maybe()).as(Facts.Origin::new);
        Arbitrary<Facts.Consent> consents = Combinators.combine(
                        Arbitraries.of(true, false).injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3),
                        maybe())
                .as(Facts.Consent::new);
        Arbitrary<List<Facts.Activity>> activities = Combinators.combine(
                        typed(), maybe(), Arbitraries.integers().between(1, 9_999))
                .as((type, detail, count) -> new Facts.Activity(type, detail, count, null))
                .list()
                .ofMaxSize(40);
        Arbitrary<Map<String, String>> answers =
                Arbitraries.maps(typed(), typed()).ofMaxSize(40);
        Arbitrary<Instant> meetings =
                Arbitraries.of(Samples.CAME_IN, Instant.EPOCH).injectNull(0.5);
        return Combinators.combine(people, companies, origins, answers, activities, consents, meetings, answers)
                .as(Facts::new);
    }

    /** From a playbook that is not hostile but knows no measure. */
    private static Arbitrary<Scorecard> scorecards() {
        Arbitrary<List<String>> keys =
                Arbitraries.of("reachable", "&".repeat(300), "a\nb").list().ofMaxSize(60);
        Arbitrary<List<Scorecard.Result>> results = Combinators.combine(
                        Arbitraries.of("demo", "size", "&".repeat(300)),
                        Arbitraries.integers().between(-100, 100),
                        Arbitraries.of(true, false))
                .as(Scorecard.Result::new)
                .list()
                .ofMaxSize(90);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of("hot", "warm", "<".repeat(90)).injectNull(0.2),
                        results,
                        keys,
                        keys)
                .as((score, tier, each, missing, exclusions) ->
                        new Scorecard(3, score, tier, 60, each, missing, exclusions));
    }

    private static Arbitrary<Route> routes() {
        Arbitrary<String> territories = Arbitraries.of("emea", "americas", "&".repeat(90));
        Arbitrary<List<Route.RuleTried>> traces = Combinators.combine(territories, Arbitraries.of(true, false))
                .as(Route.RuleTried::new)
                .list()
                .ofMaxSize(60);
        return Combinators.combine(
                        territories.injectNull(0.3),
                        territories.injectNull(0.3),
                        Arbitraries.of("#leads-emea", "C77"),
                        traces)
                .as(Route::new);
    }

    private static Arbitrary<String> maybe() {
        return typed().injectNull(0.25);
    }

    private static Arbitrary<String> typed() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "<!channel>",
                                "<!here|x>",
                                "<@U0ANA>",
                                "<#C1>",
                                "<https://evil.example|click>",
                                "<!date^0^{time}|now>",
                                "*bold* _it_ ~no~ `code` ```",
                                "&lt;!channel&gt; &amp;",
                                "@channel @here #general",
                                "\u202egnirts\u202c \u200b\u2066\ufeff",
                                "line\nline\r\n\u2028line\u0000",
                                "priya@northwind.example",
                                "")),
                Tuple.of(1, Arbitraries.of("&<>".repeat(LONG / 3), "🔥".repeat(LONG / 2), "x ".repeat(LONG / 2))),
                Tuple.of(3, Arbitraries.strings().ofMaxLength(60)));
    }
}
