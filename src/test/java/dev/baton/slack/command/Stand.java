package dev.baton.slack.command;

import dev.baton.Screens;
import dev.baton.config.Playbook;
import dev.baton.config.PlaybookFile;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.testing.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** The trade-show stand of a company with Baton's own playbook, where a director of 500 people is ready. */
final class Stand implements AutoCloseable {

    static final String ANA = "U0ANA";
    static final String BEN = "U0BEN";
    static final String MIA = "U0MIA";
    static final String MAX = "U0MAX";
    static final String OLGA = "U0OLGA";
    static final Instant NOW = Instant.parse("2026-11-13T10:40:00Z");

    final Store store;
    final LeadBook book;
    final LeadScreens screens;

    Stand(Path folder) throws IOException {
        SettableClock clock = new SettableClock(NOW);
        Path agreed = folder.resolve("playbook.yml");
        String shipped = Files.readString(Path.of("src/main/resources/playbook.yml"));
        Files.writeString(agreed, shipped.replace("threshold: 50", "threshold: 45"));
        Playbook playbook = PlaybookFile.read(agreed);
        store = Store.open(TestDatabase.sqlite(folder.resolve("stand.db")), clock);
        store.register(playbook.definition());
        book = store.leadBook(playbook.offers());
        Rooms.ofAll(store, Set.of());
        screens = Screens.of(playbook, store, book, clock, clock);
        store.team()
                .replaceAll(List.of(
                        member(ANA, Set.of(Role.REP), Set.of("emea")),
                        member(BEN, Set.of(Role.REP), Set.of("americas")),
                        member(MIA, Set.of(Role.MARKETER), Set.of()),
                        member(MAX, Set.of(Role.MANAGER), Set.of()),
                        member(OLGA, Set.of(Role.OPERATIONS), Set.of())));
    }

    private static Member member(String id, Set<Role> roles, Set<String> rosters) {
        String email = id.substring(2).toLowerCase(java.util.Locale.ROOT) + "@sandbox.example";
        return new Member(new UserId(id), id, email, ZoneOffset.UTC, true, roles, rosters);
    }

    Sheet sheet() {
        return screens.sheets().stream()
                .filter(each -> each.callbackId().equals("new_lead"))
                .findFirst()
                .orElseThrow();
    }

    /** A form with this in it, each {@code block=text}; source, consent and ticks are chosen. */
    static Entered entered(String... parts) {
        Entered entered = Entered.nothing();
        for (String part : parts) {
            String block = part.substring(0, part.indexOf('='));
            String value = part.substring(block.length() + 1);
            boolean ticked = block.startsWith("known") || block.startsWith("another");
            boolean chosen =
                    block.startsWith("source") || block.equals("consent_email") || block.equals("consent_call");
            entered = ticked
                    ? entered.ticking(block, value)
                    : chosen ? entered.choosing(block, value) : entered.saying(block, value);
        }
        return entered;
    }

    Shown show(String reader, String... parts) {
        return sheet().show(Sheet.FIRST, new UserId(reader), entered(parts));
    }

    /** @param key the same for every sending of one opened form */
    Submitted submit(String by, String key, String... parts) {
        return submit(by, key, 1, parts);
    }

    Submitted submit(String by, String key, long place, String... parts) {
        return sheet().submit(new Sheet.Sent(place, new UserId(by), key + ":" + place, entered(parts)));
    }

    /** What a person is told who types this after {@code /lead}. */
    String type(String user, String line) {
        return screens.command()
                .answer(new Asker(new UserId(user), line + NOW), line)
                .text();
    }

    Lead lead(long number) {
        return book.find(new LeadNumber(number)).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
