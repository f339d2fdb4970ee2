package dev.baton.desk;

import dev.baton.definition.Criterion;
import dev.baton.definition.Definition;
import dev.baton.definition.Question;
import dev.baton.definition.Tier;
import dev.baton.intake.Contacts;
import dev.baton.intake.ReceiveLead;
import dev.baton.intake.Rules;
import dev.baton.lead.Actor;
import dev.baton.lead.Asked;
import dev.baton.lead.Condition;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Reasons;
import dev.baton.lead.Route;
import dev.baton.lead.Submission;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.outbox.OutboxItem;
import dev.baton.query.LeadFilter;
import dev.baton.routing.Routing;
import dev.baton.routing.Territory;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.FollowUps;
import dev.baton.sla.Promises;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import dev.baton.team.CampaignOwners;
import dev.baton.team.Member;
import dev.baton.team.Presence;
import dev.baton.team.Role;
import dev.baton.testing.SettableClock;
import dev.baton.watch.ClockRules;
import dev.baton.watch.PromiseWatch;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Three territories, a rep for each, and leads that come in for them. */
final class Desk implements AutoCloseable {

    static final Instant MONDAY = Instant.parse("2026-11-16T10:40:00Z");
    static final UserId ANA = new UserId("U0ANA");
    static final UserId BEN = new UserId("U0BEN");
    static final UserId MAX = new UserId("U0MAX");
    static final UserId MIA = new UserId("U0MIA");
    static final UserId CHO = new UserId("U0CHO");

    final SettableClock clock = new SettableClock(MONDAY);
    final Store store;
    final TurnDown turnDown;
    final MendLead mendLead;
    final Rules rules;
    private final ReceiveLead receive;
    private final AtomicInteger requests = new AtomicInteger();

    Desk(Path folder) {
        store = Store.open(TestDatabase.sqlite(folder.resolve("desk.db")), clock);
        store.register(new Definition(
                0,
                50,
                List.of(new Tier("hot", "", 60), new Tier("warm", "", 50)),
                List.of(
                        new Criterion(
                                "source",
                                "came by itself",
                                Criterion.Kind.BEHAVIOUR,
                                40,
                                new Condition.Is("source", List.of("Website"))),
                        new Criterion("large", "500 people or more", Criterion.Kind.FIT, 25, large()),
                        new Criterion(
                                "vp",
                                "a vice president",
                                Criterion.Kind.FIT,
                                5,
                                new Condition.Mentions("title", List.of("VP")))),
                List.of(),
                List.of()));
        store.team()
                .replaceAll(List.of(
                        rep(ANA, "emea"),
                        rep(BEN, "americas"),
                        rep(CHO, "apac"),
                        new Member(MIA, "Mia", null, ZoneId.of("Europe/Paris"), true, Set.of(Role.MARKETER), Set.of()),
                        new Member(
                                MAX, "Max", null, ZoneId.of("Europe/Berlin"), true, Set.of(Role.MANAGER), Set.of())));
        Promises promises = new Promises(Map.of("hot", Duration.ofMinutes(15)), Map.of("hot", Duration.ofHours(4)));
        Routing routing = new Routing(
                List.of(territory("emea", "GB"), territory("americas", "US"), territory("apac", "JP")),
                "#leads-unrouted");
        rules = new Rules(store.definitions(), routing, promises, BusinessHours.always(ZoneOffset.UTC));
        receive = new ReceiveLead(store.leadBook(), rules);
        Route accounts = new Route("account_owners", "accounts", "#accounts", List.of());
        Contacts contacts = new Contacts("GB");
        TurnDownRules turnDownRules = new TurnDownRules(
                Reasons.standard(),
                rules,
                accounts,
                contacts,
                new CampaignOwners(Map.of("Partner-Day ", "U0MIA", "gone-fair", "gone@sandbox.example")));
        mendLead = new MendLead(store.leadBook(), store.team(), rules, contacts.fields(), clock);
        turnDown = new TurnDown(store.leadBook(), store.team(), turnDownRules, clock);
    }

    /** Comes in ready, for EMEA. */
    Lead comesIn(String name) {
        return comesIn(facts(name, "Website", 800, Map.of()));
    }

    Lead comesIn(Facts facts) {
        return receive.receive(new Submission(clock.instant(), new Actor.Integration("website"), facts), null)
                .lead();
    }

    static Facts facts(String name, String source, int employees, Map<String, String> form) {
        return new Facts(
                new Facts.Person(name, "Priya", "Sharma", "VP", name + "@northwind.example", null),
                new Facts.Company("Northwind", "GB", employees),
                new Facts.Origin(source, "webinar-may", null),
                form,
                List.of(),
                new Facts.Consent(null, null, null),
                null,
                Map.of());
    }

    Lead claimed(String name) {
        LeadNumber number = comesIn(name).number();
        return done(new ClaimLead(store.leadBook(), store.team(), clock).claim(number, ANA, request()));
    }

    Lead worked(String name) {
        Lead claimed = claimed(name);
        touch(claimed, Touch.Channel.CALL);
        return find(claimed);
    }

    void touch(Lead lead, Touch.Channel channel) {
        touch(lead, TouchReport.now(channel, Touch.Outcome.NO_ANSWER));
    }

    /** With a question about the size of the company. */
    void touch(Lead lead, TouchReport report) {
        Question size =
                new Question("size", "employees", "How many people work there?", Question.Kind.NUMBER, List.of());
        Agenda agenda = new Agenda(
                new FollowUps(Map.of()),
                new Routing(List.of(), "#leads-unrouted"),
                BusinessHours.always(ZoneOffset.UTC));
        Questionnaire questions = new Questionnaire(List.of(size), store.definitions());
        done(new LogTouch(store.leadBook(), store.team(), agenda, questions, clock)
                .log(lead.number(), ANA, report, request()));
    }

    Outcome turnsDown(UserId rep, Lead lead, String reason, Map<Asked, String> asked) {
        return turnDown.turnDown(lead.number(), rep, new TurnDownRequest(reason, asked), request());
    }

    Lead turnedDown(Lead lead, String reason, Map<Asked, String> asked) {
        return done(turnsDown(ANA, lead, reason, asked));
    }

    Lead find(Lead lead) {
        return store.leadBook().find(lead.number()).orElseThrow();
    }

    List<String> history(Lead lead) {
        return store.leadBook().history(lead.number()).stream()
                .map(event -> event.type())
                .toList();
    }

    List<Lead> leads() {
        return store.search().find(LeadFilter.in(), 100);
    }

    /** Time has passed: whoever watches the clocks looks at every lead. */
    void watch() {
        ClockRules clockRules = new ClockRules(rules.handOffs(), null);
        new PromiseWatch(
                        store.leadBook(),
                        store.clocks(),
                        new Presence(store.team(), store.absences()),
                        clockRules,
                        clock)
                .run();
    }

    /** What waits to be delivered: kind and destination. */
    List<String> owed() {
        List<String> owed = new ArrayList<>();
        Set<String> lanes = new HashSet<>();
        Instant now = clock.instant().plus(Duration.ofMinutes(1));
        for (Optional<OutboxItem> item = store.outbox().lease(lanes, now, now.plusSeconds(60));
                item.isPresent();
                item = store.outbox().lease(lanes, now, now.plusSeconds(60))) {
            owed.add(item.get().kind().code() + " " + item.get().destination());
            store.outbox().delivered(item.get(), Optional.empty(), now);
        }
        return owed;
    }

    String request() {
        return "request-" + requests.getAndIncrement();
    }

    static Lead done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done.lead();
        }
        throw new AssertionError("Not done: " + outcome);
    }

    private static Condition large() {
        return new Condition.Between("employees", BigDecimal.valueOf(500), null);
    }

    private static Territory territory(String key, String country) {
        return new Territory(
                key,
                key,
                "#leads-" + key,
                key,
                BusinessHours.always(ZoneOffset.UTC),
                new Condition.Is("country", List.of(country)));
    }

    private static Member rep(UserId id, String roster) {
        return new Member(id, id.value(), null, ZoneId.of("Europe/London"), true, Set.of(Role.REP), Set.of(roster));
    }

    @Override
    public void close() {
        store.close();
    }
}
