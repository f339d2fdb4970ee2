package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.definition.Definitions;
import dev.baton.digest.Extents;
import dev.baton.digest.MakeDigest;
import dev.baton.digest.QuietWeek;
import dev.baton.digest.RepsWeeks;
import dev.baton.digest.edition.Editor;
import dev.baton.digest.edition.Heard;
import dev.baton.digest.edition.Names;
import dev.baton.digest.edition.Newsroom;
import dev.baton.digest.edition.Openings;
import dev.baton.digest.edition.Pledges;
import dev.baton.digest.post.PostDigest;
import dev.baton.digest.post.PostRepNotes;
import dev.baton.query.Voice;
import dev.baton.ride.RideBook;
import dev.baton.routing.Territory;
import dev.baton.schedule.RecurringWork;
import dev.baton.schedule.Rhythm;
import dev.baton.slack.PostedDigests;
import dev.baton.slack.command.Newsdesk;
import dev.baton.store.Store;
import dev.baton.store.StoredDigests;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What makes editions of the digest, over what is stored and by what a playbook says. */
public final class Digests {

    /** More that waits for an answer than anybody reads. */
    private static final int OPEN_ITEMS = 50;

    private Digests() {}

    /** The messages that they are in Slack. */
    public static PostedDigests posted(Playbook playbook, Store store) {
        return new PostedDigests(
                newsroom(playbook, store, names(playbook, store.definitions())),
                new RepsWeeks(store.digestSource())::of,
                store.digests().posts(),
                playbook.timezone());
    }

    /** Where they are asked for in Slack. */
    static Newsdesk desk(Playbook playbook, Store store) {
        Names names = names(playbook, store.definitions());
        return new Newsdesk(
                newsroom(playbook, store, names),
                new Openings(names),
                () -> extents(playbook, store),
                playbook.timezone(),
                playbook.digestTime().orElse(null));
    }

    /** Posts it every week, and the notes to reps; nothing where the playbook wants none. */
    static List<RecurringWork> weekly(Playbook playbook, Store store, Clock domain) {
        Playbook.Digest wanted = playbook.digest();
        if (wanted == null) {
            return List.of();
        }
        Rhythm.At at = new Rhythm.At(Set.of(wanted.day()), wanted.at(), playbook.timezone());
        QuietWeek quiet = new QuietWeek(store.digestSource());
        PostDigest.Plan plan = new PostDigest.Plan(
                wanted.channels(),
                name -> store.channels().id(name).orElse(name),
                playbook.timezone(),
                week -> wanted.skipQuiet() && quiet.is(week));
        StoredDigests digests = store.digests();
        RecurringWork post = new RecurringWork(
                "post_digest", at, new PostDigest(digests.posts(), digests.readers(), plan, at::last, domain));
        RecurringWork notes = new RecurringWork(
                "post_rep_notes",
                at,
                new PostRepNotes(digests.posts(), store.team(), playbook.timezone(), at::last, domain));
        return wanted.repNotes() ? List.of(post, notes) : List.of(post);
    }

    public static Newsroom newsroom(Playbook playbook, Store store, Names names) {
        return new Newsroom(
                new MakeDigest(store.digestSource()),
                heard(store.dialogues().voice(), store.dialogues().rides()),
                new Editor(
                        names, pledges(playbook), key -> territories(playbook).getOrDefault(key, key)));
    }

    public static Names names(Playbook playbook, Definitions definitions) {
        return new Names(playbook.reasons(), definitions);
    }

    private static BiFunction<Instant, Instant, Heard> heard(Voice voice, RideBook rides) {
        return (from, until) ->
                new Heard(voice.openAt(until, OPEN_ITEMS), voice.answered(from, until), rides.held(from, until));
    }

    private static Pledges pledges(Playbook playbook) {
        Playbook.MarketingPromise marketing = playbook.marketingPromise();
        Playbook.SalesPromise sales = playbook.salesPromise();
        return new Pledges(
                marketing.acceptedPerWeek(),
                marketing.acceptance(),
                marketing.complete(),
                sales.claimedInTime(),
                sales.touchedInTime());
    }

    static Extents extents(Playbook playbook, Store store) {
        return new Extents(territories(playbook), store.questions().catalogue().campaigns());
    }

    private static Map<String, String> territories(Playbook playbook) {
        return playbook.routing().territories().stream().collect(Collectors.toMap(Territory::key, Territory::name));
    }
}
