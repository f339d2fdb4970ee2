package dev.baton.fortnight;

import dev.baton.Digests;
import dev.baton.Screens;
import dev.baton.config.Playbook;
import dev.baton.config.PlaybookFile;
import dev.baton.digest.DigestSource;
import dev.baton.digest.edition.Newsroom;
import dev.baton.intake.ReceiveLead;
import dev.baton.intake.Rules;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Submission;
import dev.baton.lead.UserId;
import dev.baton.query.Audiences;
import dev.baton.query.LeadFilter;
import dev.baton.routing.HandOffs;
import dev.baton.slack.command.Asker;
import dev.baton.slack.command.LeadCommand;
import dev.baton.slack.command.LeadScreens;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import dev.baton.team.Absence;
import dev.baton.team.Presence;
import dev.baton.testing.SettableClock;
import dev.baton.watch.ClockRules;
import dev.baton.watch.PromiseWatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Baton without Slack and HTTP: what is typed goes in, time is told to pass, and it can be stopped and started again. */
final class World implements AutoCloseable {

    final SettableClock clock;
    private final Playbook playbook;
    private final String url;
    private Running running;
    private int requests;

    private record Running(Store store, LeadBook book, ReceiveLead receive, LeadCommand command, PromiseWatch watch) {}

    World(Path folder, Path agreed, SettableClock clock) {
        this.clock = clock;
        playbook = PlaybookFile.read(agreed);
        url = TestDatabase.sqlite(folder.resolve("fortnight.db"));
        running = started();
        running.store().team().replaceAll(Cast.members(Set.of()));
        running.store()
                .questions()
                .audiences()
                .replaceAll(playbook.channelNames().stream()
                        .map(name -> new Audiences.Audience(name, name, false, Set.of()))
                        .toList());
    }

    private Running started() {
        Store store = Store.open(url, clock);
        store.register(playbook.definition());
        LeadBook book = store.leadBook(playbook.offers());
        Rules rules = new Rules(store.definitions(), playbook.routing(), playbook.promises(), playbook.fallbackHours());
        LeadScreens screens = Screens.of(playbook, store, book, clock, clock);
        ClockRules clockRules = new ClockRules(
                new HandOffs(playbook.routing(), playbook.promises(), playbook.fallbackHours()),
                playbook.giveBackAfter());
        PromiseWatch watch =
                new PromiseWatch(book, store.clocks(), new Presence(store.team(), store.absences()), clockRules, clock);
        return new Running(store, book, new ReceiveLead(book, rules), screens.command(), watch);
    }

    /** The process ends and another one begins. */
    void restart() {
        running.store().close();
        running = started();
    }

    /** Whoever watches the clocks looks at every lead whose time has come. */
    void watch() {
        running.watch().run();
    }

    Lead comesIn(Submission submission) {
        return running.receive().receive(submission, null).lead();
    }

    /** What is typed after {@code /lead}, and what its reader is told. */
    String types(UserId who, String line) {
        return running.command()
                .answer(new Asker(who, "request-" + requests++), line)
                .text();
    }

    /** Slack says whose accounts are deactivated. */
    void gone(Set<UserId> people) {
        running.store().team().replaceAll(Cast.members(people));
    }

    Optional<Absence> absence(UserId person) {
        return running.store().absences().of(person, clock.instant());
    }

    List<Lead> leads() {
        return running.store().search().find(LeadFilter.in(), 1_000);
    }

    DigestSource digestSource() {
        return running.store().digestSource();
    }

    Newsroom newsroom() {
        return Digests.newsroom(
                playbook,
                running.store(),
                Digests.names(playbook, running.store().definitions()));
    }

    List<Event> history(LeadNumber number) {
        return running.book().history(number);
    }

    @Override
    public void close() {
        running.store().close();
    }
}
