package dev.baton.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.baton.definition.Definition;
import dev.baton.definition.Definitions;
import dev.baton.digest.DigestSource;
import dev.baton.intake.ApiKeys;
import dev.baton.lead.LeadBook;
import dev.baton.lock.LockFile;
import dev.baton.outbox.Cards;
import dev.baton.outbox.Channels;
import dev.baton.outbox.Homes;
import dev.baton.outbox.Outbox;
import dev.baton.outbox.OutdatedCards;
import dev.baton.query.LeadSearch;
import dev.baton.query.RepDesk;
import dev.baton.routing.OfferRules;
import dev.baton.schedule.Timetable;
import dev.baton.team.Absences;
import dev.baton.team.Team;
import dev.baton.watch.Clocks;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database behind the ports: opened once a process, closed after everything that uses it. */
public final class Store implements AutoCloseable {

    /** Where a program keeps its leads that was told nothing else. */
    public static final String DEFAULT_URL = "jdbc:sqlite:baton.db";

    private static final Logger log = LoggerFactory.getLogger(Store.class);

    private final DatabaseUrl url;
    private final Writes writes;
    private final HikariDataSource pool;
    private final Clock clock;
    private final Reads reads;
    private final CommitListeners listeners = new CommitListeners();
    private final Turns turns = new Turns();
    private final StoredDefinitions definitions;
    private @Nullable LockFile serving;

    private Store(DatabaseUrl url, Writes writes, HikariDataSource pool, Clock clock) {
        this.url = url;
        this.writes = writes;
        this.pool = pool;
        this.clock = clock;
        this.reads = new Reads(DiscreetJdbi.on(pool));
        this.definitions = new StoredDefinitions(reads, writes, clock);
    }

    /**
     * Opens the database, brings its tables up to date and starts the writer.
     *
     * @param jdbcUrl {@code jdbc:sqlite:<file>} or {@code jdbc:postgresql:…}
     * @param clock   real time: when items come into the queue; what happened to a lead carries its own instants
     * @throws StoreUnavailable if it cannot be used, saying why and what to do
     */
    public static Store open(String jdbcUrl, Clock clock) {
        DatabaseUrl url = DatabaseUrl.parse(jdbcUrl);
        return url instanceof DatabaseUrl.Sqlite file
                ? openSqlite(file, clock)
                : openPostgres((DatabaseUrl.Postgres) url, clock);
    }

    /**
     * Looks without changing anything: makes no file and no table.
     *
     * @throws StoreUnavailable if there is something that cannot be used, saying why and what to do
     */
    public static StoreState look(String jdbcUrl) {
        return Schema.look(DatabaseUrl.parse(jdbcUrl));
    }

    private static Store openSqlite(DatabaseUrl.Sqlite url, Clock clock) {
        DataSource source = Connections.sqlite(url);
        Schema.bringUpToDate(url, Connections.sqliteToMigrate(url));
        HikariDataSource readers = Connections.sqliteReaders(source);
        return new Store(url, SqliteWriter.start(source), readers, clock);
    }

    private static Store openPostgres(DatabaseUrl.Postgres url, Clock clock) {
        HikariDataSource pool = Connections.postgres(url);
        try {
            Schema.bringUpToDate(url, pool);
        } catch (StoreUnavailable notUsable) {
            pool.close();
            throw notUsable;
        }
        return new Store(url, new PostgresWrites(DiscreetJdbi.on(pool)), pool, clock);
    }

    /**
     * To be called by the process that serves. A SQLite file has one of those, so that what an earlier one was sending when
     * it ended is taken up at once; PostgreSQL has any number, and leases run out. Held until the store is closed.
     *
     * @throws StoreUnavailable if another process serves from this file
     */
    public synchronized void lockForServing() {
        if (url instanceof DatabaseUrl.Sqlite sqlite && serving == null) {
            serving = ServeLock.take(sqlite.file());
            writes.write(StoredTimetable::takeBack);
            int taken = writes.write(handle -> Leases.takeBack(handle, clock.instant()));
            if (taken > 0) {
                log.info(
                        "{} messages were being sent when Baton last ended; Slack is asked whether they arrived",
                        taken);
            }
        }
    }

    /** In which leads are offered to nobody in particular. */
    public LeadBook leadBook() {
        return new StoredLeadBook(reads, commits(), clock, new Offers(null));
    }

    /** In which every lead that is handed off, or whose last offer ended, is offered by these rules as part of that. */
    public LeadBook leadBook(OfferRules rules) {
        return new StoredLeadBook(reads, commits(), clock, new Offers(rules));
    }

    private StoredLeadBook.Commits commits() {
        return new StoredLeadBook.Commits(writes, listeners, turns);
    }

    public LeadSearch search() {
        return new StoredLeadSearch(reads);
    }

    public StoredQuestions questions() {
        return new StoredQuestions(reads, writes);
    }

    public DigestSource digestSource() {
        return new StoredDigestSource(reads);
    }

    public StoredDigests digests() {
        return new StoredDigests(reads, writes, listeners, clock);
    }

    public RepDesk repDesk() {
        return new StoredRepDesk(reads);
    }

    /** Items for operations have the destination {@code operations}: whoever delivers knows which channel that is. */
    public Outbox outbox() {
        return new StoredOutbox(reads, writes, listeners);
    }

    public Dialogues dialogues() {
        return new Dialogues(reads, writes, listeners, clock);
    }

    public Homes homes() {
        return new StoredHomes(reads, writes, listeners, clock);
    }

    public Cards cards() {
        return new StoredCards(reads);
    }

    public OutdatedCards outdatedCards() {
        return new StoredOutdatedCards(writes, listeners, clock);
    }

    public Channels channels() {
        return new StoredChannels(reads, writes);
    }

    public Team team() {
        return new StoredTeam(reads, writes, clock);
    }

    public Absences absences() {
        return new StoredAbsences(reads, writes);
    }

    public Clocks clocks() {
        return new StoredClocks(reads, writes);
    }

    public Timetable timetable() {
        return new StoredTimetable(reads, writes);
    }

    public ApiKeys apiKeys() {
        return new StoredApiKeys(reads, writes);
    }

    /** Its {@code current()} is what this process registered last. */
    public Definitions definitions() {
        return definitions;
    }

    /**
     * Puts a definition in force. Content that was registered before has the version it had then; new content gets the
     * next one.
     *
     * @param definition its own version number is not looked at
     * @return the same with its version
     */
    public Definition register(Definition definition) {
        return definitions.register(definition);
    }

    /** Called after each commit of this process that left something to deliver; must return quickly. */
    public void onCommit(Runnable listener) {
        listeners.add(listener);
    }

    /** Forgets which requests, imported rows aside, were carried out before then; returns how many. */
    public int forgetOldRequestKeys(Instant before) {
        return writes.write(handle -> RequestKeys.forget(handle, before));
    }

    /** Whether leads can be read and written at this moment. */
    public boolean healthy() {
        try {
            return reads.read(Counters.LEAD::current) >= 0 && writes.write(Counters.HEALTH::next) > 0;
        } catch (RuntimeException unusable) {
            log.warn("The database cannot be used: {}", unusable.getMessage());
            return false;
        }
    }

    /** Finishes what was accepted, within 5 seconds, and lets go of the database. */
    @Override
    public synchronized void close() {
        writes.close();
        pool.close();
        if (serving != null) {
            serving.close();
            serving = null;
        }
    }
}
