package dev.baton.slack.command;

import dev.baton.Screens;
import dev.baton.definition.Criterion;
import dev.baton.definition.Definition;
import dev.baton.definition.Question;
import dev.baton.definition.Requirement;
import dev.baton.definition.Tier;
import dev.baton.desk.Agenda;
import dev.baton.desk.TurnDownRules;
import dev.baton.intake.Contacts;
import dev.baton.intake.Rules;
import dev.baton.lead.Actor;
import dev.baton.lead.Condition;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Reasons;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Submission;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.routing.OfferRules;
import dev.baton.routing.Routing;
import dev.baton.routing.Territory;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.FollowUps;
import dev.baton.sla.Promises;
import dev.baton.slack.card.Message;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import dev.baton.team.CampaignOwners;
import dev.baton.team.Deciders;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.testing.SettableClock;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A workspace's people, a playbook with two territories, and a database of its own for what they do. */
public final class Office implements AutoCloseable {

    public static final Instant CAME_IN = Instant.parse("2026-11-13T10:40:00Z");
    public static final String ANA = "U0ANA";
    public static final String AMY = "U0AMY";
    public static final String BEN = "U0BEN";
    public static final String MIA = "U0MIA";
    public static final String MAX = "U0MAX";
    public static final String OLGA = "U0OLGA";
    static final String LEA = "U0LEA";
    /** Somebody whom the playbook does not name. */
    static final String ZOE = "U0ZOE";

    static final Routing ROUTING = new Routing(
            List.of(territory("emea", "EMEA", "GB"), territory("americas", "Americas", "US")), "#leads-unrouted");

    private static final List<Question> QUESTIONS = List.of(
            new Question("people", "employees", "How many people work there?", Question.Kind.NUMBER, List.of()),
            new Question("when", "field.when", "When do they start?", Question.Kind.CHOICE, List.of("Now", "Later")),
            new Question("country", "country", "Which country?", Question.Kind.TEXT, List.of()));

    private final Store store;
    private final LeadBook book;
    private final Definition definition;
    private final SettableClock clock = new SettableClock(CAME_IN.plus(Duration.ofMinutes(4)));
    private final LeadScreens screens;
    private int requests;
    /** Where nothing is offered to anybody first. */
    public Office(Path directory) {
        this(directory, new OfferRules(ROUTING, BusinessHours.always(ZoneOffset.UTC), Map.of(), null, false));
    }

    Office(Path directory, OfferRules offers) {
        store = Store.open(TestDatabase.sqlite(directory.resolve("office.db")), clock);
        book = store.leadBook(offers);
        Rooms.ofAll(store, Set.of());
        definition = store.register(new Definition(
                0,
                60,
                List.of(new Tier("hot", "🔥", 80), new Tier("warm", "", 60)),
                List.of(new Criterion(
                        "size",
                        "size",
                        Criterion.Kind.FIT,
                        50,
                        new Condition.Between("employees", BigDecimal.ONE, null))),
                List.of(new Requirement("reachable", "an e-mail address", new Condition.Present("email"))),
                List.of()));
        Promises promises = new Promises(Map.of("hot", Duration.ofMinutes(15)), Map.of("hot", Duration.ofHours(4)));
        screens = new LeadScreens(
                new LeadScreens.Books(
                        book,
                        store.search(),
                        store.team(),
                        store.absences(),
                        store.outbox(),
                        Screens.dialogue(store),
                        Rooms.questions(store)),
                new LeadScreens.Rules(
                        store.definitions(),
                        promises,
                        new Agenda(
                                new FollowUps(Map.of(Touch.Outcome.VOICEMAIL, Duration.ofHours(9))),
                                ROUTING,
                                BusinessHours.always(ZoneOffset.UTC)),
                        new TurnDownRules(
                                Reasons.standard(),
                                new Rules(store.definitions(), ROUTING, promises, BusinessHours.always(ZoneOffset.UTC)),
                                null,
                                new Contacts("GB"),
                                new CampaignOwners(Map.of("partner-day", MIA))),
                        QUESTIONS,
                        Deciders.standard(),
                        List.of("Trade show", "Referral", "Own")),
                OfficeFixture.desk(store),
                clock,
                Clock.fixed(CAME_IN.plus(Duration.ofHours(1)), ZoneOffset.UTC));
    }

    /** From now on Slack has said who is who. */
    public Office withPeople() {
        store.team()
                .replaceAll(List.of(
                        member(ANA, "Ana Silva", Set.of(Role.REP), Set.of("emea")),
                        member(AMY, "Amy Okoro", Set.of(Role.REP), Set.of("emea")),
                        member(BEN, "Ben Carter", Set.of(Role.REP), Set.of("americas")),
                        member(MIA, "Mia Rossi", Set.of(Role.MARKETER), Set.of()),
                        member(LEA, "Lea Novak", Set.of(Role.MARKETING_LEAD), Set.of()),
                        member(MAX, "Max Vogel", Set.of(Role.MANAGER), Set.of()),
                        member(OLGA, "Olga Petrov", Set.of(Role.OPERATIONS), Set.of())));
        return this;
    }

    /** So many reps on the roster of EMEA, and nobody else. */
    public Office withReps(List<String> ids) {
        store.team()
                .replaceAll(ids.stream()
                        .map(id -> member(id, "Rep", Set.of(Role.REP), Set.of("emea")))
                        .toList());
        return this;
    }

    public LeadScreens screens() {
        return screens;
    }

    public Store store() {
        return store;
    }

    SettableClock clock() {
        return clock;
    }

    public Message type(String user, String text) {
        return screens.command().answer(new Asker(new UserId(user), "request-" + requests++), text);
    }

    String says(String user, String text) {
        Message message = type(user, text);
        return message.text() + "\n" + message.blocks();
    }

    public Lead ready(String company, int score) {
        return ready(facts(company, "GB"), score);
    }

    public Lead ready(Facts facts, int score) {
        Scorecard scorecard = scored(score, List.of());
        HandOff handOff = new HandOff(
                1,
                1,
                CAME_IN,
                CAME_IN,
                scorecard.tier(),
                score,
                definition.version(),
                ROUTING.route(facts),
                CAME_IN.plus(Duration.ofMinutes(15)),
                CAME_IN.plus(Duration.ofHours(4)));
        return admit(number -> Lead.receiveReady(number, submission(facts), scorecard, handOff));
    }

    public Lead held(String company, int score, List<String> missing) {
        return admit(number -> Lead.receiveHeld(number, submission(facts(company, "GB")), scored(score, missing)));
    }

    public Facts facts(String company, String country) {
        String email = "priya@" + company.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "") + ".example";
        return new Facts(
                new Facts.Person(null, "Priya", "Sharma", "VP Operations", email, null),
                new Facts.Company(company, country, 800),
                new Facts.Origin("Webinar", "webinar-may", "/demo"),
                Map.of("Which system do you replace?", "Spreadsheets"),
                List.of(),
                new Facts.Consent(null, true, null),
                null,
                Map.of());
    }

    private Scorecard scored(int score, List<String> missing) {
        return new Scorecard(
                definition.version(),
                score,
                definition.tierOf(score).map(Tier::key).orElse(null),
                definition.threshold(),
                List.of(new Scorecard.Result("size", 50, true)),
                missing,
                List.of());
    }

    private Lead admit(Work.Admission admission) {
        return ((LeadBook.Committed) book.commit(Work.admitting(admission)))
                .leads()
                .get(0);
    }

    private static Submission submission(Facts facts) {
        return new Submission(CAME_IN, new Actor.Integration("website"), facts);
    }

    private static Territory territory(String key, String name, String country) {
        return new Territory(
                key,
                name,
                "#leads-" + key,
                key,
                BusinessHours.always(ZoneOffset.UTC),
                new Condition.Is("country", List.of(country)));
    }

    private static Member member(String id, String name, Set<Role> roles, Set<String> rosters) {
        return new Member(new UserId(id), name, null, ZoneId.of("Europe/London"), true, roles, rosters);
    }

    @Override
    public void close() {
        store.close();
    }
}
