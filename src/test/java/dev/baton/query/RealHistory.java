package dev.baton.query;

import dev.baton.Screens;
import dev.baton.config.Playbook;
import dev.baton.config.PlaybookFile;
import dev.baton.intake.ReceiveLead;
import dev.baton.intake.Rules;
import dev.baton.intake.SubmissionReader;
import dev.baton.intake.csv.LeadImport;
import dev.baton.lead.Claim;
import dev.baton.lead.Event;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.routing.HandOffs;
import dev.baton.slack.command.Asker;
import dev.baton.slack.command.LeadCommand;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import dev.baton.team.Member;
import dev.baton.team.Presence;
import dev.baton.team.Role;
import dev.baton.testing.SettableClock;
import dev.baton.watch.ClockRules;
import dev.baton.watch.PromiseWatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Some of the real leads, which come in over six days, and what people do with them, by chance but the same each time. */
final class RealHistory implements AutoCloseable {

    static final Path LEADS = Path.of("..", "shared", "data", "leads.csv");
    static final Instant BEGIN = Instant.parse("2026-11-02T06:30:00Z");
    static final UserId ANA = new UserId("U0ANA");
    static final UserId BEN = new UserId("U0BEN");
    private static final UserId MIA = new UserId("U0MIA");
    private static final int DAYS = 6;
    private static final int TRADE_SHOW = 2;

    private static final List<String> MOVES = List.of(
            "touch # call no-answer",
            "touch # call connected",
            "touch # email voicemail",
            "reject # wrong-territory gulf",
            "reject # bad-contact-data phone",
            "reject # only-content",
            "reject # never-asked",
            "reject # duplicate 1",
            "disqualify # bad-timing 2026-11-12",
            "disqualify # no-budget",
            "disqualify # no-need",
            "disqualify # do-not-contact",
            "qualify # 12000",
            "qualify #",
            "release #",
            "undo #",
            "touch # call connected");

    private static final List<List<String>> LAST = List.of(
            List.of("touch # call connected", "qualify #"),
            List.of("touch # call connected", "qualify #", "won #"),
            List.of("touch # call connected", "qualify #", "lost # price"),
            List.of("reject # bad-contact-data phone"));

    private static final List<String> ENDS = List.of("won #", "lost # price", "undo #");

    final Store store;
    final LeadBook book;
    final SettableClock clock = new SettableClock(BEGIN);
    final PromptCourier courier;

    /** How each lead came in, by its number. */
    final Map<LeadNumber, String> sources = new HashMap<>();

    private final Map<LeadNumber, List<Event>> histories = new HashMap<>();
    private final Playbook playbook =
            PlaybookFile.read(Path.of("src", "main", "resources", "examples", "courses-playbook.yml"));
    private final Random random = new Random(7);
    private final LeadImport leads;
    private final LeadCommand command;
    private final PromiseWatch watch;
    private final OwnFinds own;
    private int requests;

    RealHistory(String url) {
        store = Store.open(url, clock);
        store.register(playbook.definition());
        book = store.leadBook();
        Rules rules = new Rules(store.definitions(), playbook.routing(), playbook.promises(), playbook.fallbackHours());
        leads = new LeadImport(new SubmissionReader(playbook.defaultCountry(), clock), book, rules);
        own = new OwnFinds(new ReceiveLead(book, rules), clock);
        courier = new PromptCourier(store.outbox(), clock);
        command = Screens.of(playbook, store, book, clock, clock).command();
        watch = new PromiseWatch(
                book,
                store.clocks(),
                new Presence(store.team(), store.absences()),
                new ClockRules(
                        new HandOffs(playbook.routing(), playbook.promises(), playbook.fallbackHours()),
                        playbook.giveBackAfter()),
                clock);
        store.team()
                .replaceAll(List.of(
                        member(ANA, Set.of(Role.REP), Set.of("home")),
                        member(BEN, Set.of(Role.REP), Set.of("abroad")),
                        member(MIA, Set.of(Role.MARKETER), Set.of())));
    }

    static RealHistory played(TestDatabase database, Path folder, int rows) throws Exception {
        RealHistory history = new RealHistory(database.fresh(folder));
        List<String> lines = Files.readAllLines(LEADS).subList(0, rows + 1);
        for (int day = 0; day < DAYS; day++) {
            history.comeIn(folder, lines, day);
            history.live(day);
        }
        history.comeIn(folder, lines, DAYS);
        history.end();
        return history;
    }

    private static Member member(UserId id, Set<Role> roles, Set<String> rosters) {
        return new Member(id, id.value(), null, ZoneId.of("Asia/Kolkata"), true, roles, rosters);
    }

    private void comeIn(Path folder, List<String> lines, int day) throws Exception {
        int share = (lines.size() - 1) / (DAYS + 1);
        StringBuilder csv = new StringBuilder(lines.get(0)).append('\n');
        lines.subList(1 + day * share, 1 + (day + 1) * share)
                .forEach(line -> csv.append(line).append('\n'));
        Path file = Files.writeString(folder.resolve("day-" + day + ".csv"), csv);
        leads.run(file, Path.of("src", "main", "resources", "examples", "courses-mapping.yml"), (rows, percent) -> {});
        own.somebodyNew(ANA, "IN");
        own.somebodyNew(BEN, "US");
        all().stream().filter(HeldLead.class::isInstance).limit(1).forEach(held -> own.again(ANA, held));
        if (day == TRADE_SHOW) {
            // More than a channel gets cards of in ten minutes.
            IntStream.range(0, 24).forEach(each -> own.somebodyNew(BEN, "IN"));
        }
        // Where a summary stands for leads, it does before anybody moves one.
        deliver(day);
        clock.tick(Duration.ofMinutes(11));
        all().forEach(lead ->
                sources.putIfAbsent(lead.number(), lead.facts().origin().source()));
    }

    /** One day, in steps of two hours. */
    private void live(int day) {
        for (int step = 0; step < 12; step++) {
            List<Lead> now = all();
            for (int deed = 0; deed < 8; deed++) {
                act(now.get(random.nextInt(now.size())));
            }
            now.stream().filter(OpenLead.class::isInstance).limit(2).forEach(this::act);
            now.stream().filter(QualifiedLead.class::isInstance).limit(1).forEach(this::act);
            deliver(day);
            clock.tick(Duration.ofHours(2));
            watch.run();
        }
    }

    /** Whatever chance made of it, there is an opportunity, one that was won, one that was lost, and one to be mended. */
    private void end() {
        List<Lead> owned = all().stream().filter(OwnedLead.class::isInstance).toList();
        for (int each = 0; each < Math.min(owned.size(), LAST.size()); each++) {
            Lead lead = owned.get(each);
            LAST.get(each).forEach(line -> type(rep(lead), line, lead));
        }
    }

    private static UserId rep(Lead lead) {
        return lead.claim()
                .map(Claim::owner)
                .orElseGet(() -> lead.handOff()
                        .filter(off -> "home".equals(off.route().roster()))
                        .map(off -> ANA)
                        .orElse(BEN));
    }

    private void act(Lead lead) {
        State state = book.find(lead.number()).orElseThrow().state();
        UserId rep = rep(lead);
        switch (state) {
            case OPEN -> type(rep, "claim #", lead);
            case CLAIMED, WORKING -> type(rep, MOVES.get(random.nextInt(MOVES.size())), lead);
            case QUALIFIED -> type(rep, ENDS.get(random.nextInt(ENDS.size())), lead);
            case REJECTED ->
                type(MIA, "mend # +9198765" + (10_000 + lead.number().value()), lead);
            case HELD -> type(MIA, random.nextInt(8) == 0 ? "anyway # they asked" : "list held", lead);
            default -> type(rep, "undo #", lead);
        }
    }

    private void type(UserId who, String line, Lead lead) {
        command.answer(
                new Asker(who, "request-" + requests++),
                line.replace("#", Long.toString(lead.number().value())));
    }

    /** From some day on Slack takes nothing any more. */
    private void deliver(int day) {
        if (day <= TRADE_SHOW) {
            courier.deliver();
        }
    }

    /** Once it was played. */
    List<Event> of(LeadNumber lead) {
        return histories.computeIfAbsent(lead, book::history);
    }

    List<Lead> all() {
        return store.questions().inquiries().leads(Scope.everything(), new Sight.Everything(), 0, 100_000);
    }

    @Override
    public void close() {
        store.close();
    }
}
