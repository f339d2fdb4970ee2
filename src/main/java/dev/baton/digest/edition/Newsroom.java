package dev.baton.digest.edition;

import dev.baton.digest.Digest;
import dev.baton.digest.Extent;
import dev.baton.digest.MakeDigest;
import dev.baton.digest.Period;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Makes editions. It keeps the numbers of the latest few, which never change and are opened one after the other; what was
 * heard is read anew each time, because it can be erased. May be used by several threads.
 */
public final class Newsroom {

    private static final int KEPT = 8;

    private final MakeDigest make;
    private final BiFunction<Instant, Instant, Heard> heard;
    private final Editor editor;
    private final Map<Issue, Digest> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Issue, Digest> eldest) {
            return size() > KEPT;
        }
    };

    private record Issue(Period period, Extent extent) {}

    /** @param heard what was heard from an instant and before another */
    public Newsroom(MakeDigest make, BiFunction<Instant, Instant, Heard> heard, Editor editor) {
        this.make = make;
        this.heard = heard;
        this.editor = editor;
    }

    /** @param period that is over */
    public Edition edition(Period period, Extent extent) {
        return editor.edit(
                digest(new Issue(period, extent)),
                extent.kind() == Extent.Kind.ALL ? heard.apply(period.from(), period.until()) : null);
    }

    private Digest digest(Issue issue) {
        synchronized (kept) {
            Digest known = kept.get(issue);
            if (known != null) {
                return known;
            }
        }
        Digest made = make.of(issue.period(), issue.extent());
        synchronized (kept) {
            kept.put(issue, made);
        }
        return made;
    }
}
