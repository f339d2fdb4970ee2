package dev.baton.slack.command;

import dev.baton.digest.post.DigestReaders;
import dev.baton.digest.post.DigestTime;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import java.time.Clock;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Begins or ends that somebody gets the weekly digest as a direct message. */
final class DigestSubscription implements DigestPart {

    private final boolean begins;
    private final DigestReaders readers;
    private final @Nullable DigestTime time;
    private final Clock clock;

    /**
     * @param begins or ends it
     * @param time   null where the playbook wants no digest
     * @param clock  the domain's
     */
    DigestSubscription(boolean begins, DigestReaders readers, @Nullable DigestTime time, Clock clock) {
        this.begins = begins;
        this.readers = readers;
        this.time = time;
        this.clock = clock;
    }

    static List<DigestPart> both(DigestReaders readers, @Nullable DigestTime time, Clock clock) {
        return List.of(
                new DigestSubscription(true, readers, time, clock),
                new DigestSubscription(false, readers, time, clock));
    }

    @Override
    public String word() {
        return begins ? "subscribe" : "unsubscribe";
    }

    @Override
    public Message answer(Asker asker, List<String> rest) {
        if (!rest.isEmpty()) {
            throw new UsageProblem("Nothing comes behind `" + word() + "`: it is about you alone.");
        }
        return Says.sentence(begins ? begun(asker) : ended(asker));
    }

    private String begun(Asker asker) {
        if (time == null) {
            return "There is no weekly digest: the playbook has no `digest`. Operations can add it.";
        }
        readers.begin(asker.user(), clock.instant());
        return "The weekly digest comes to you directly, " + time.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + "s at " + time.at() + " (" + Mrkdwn.escape(time.zone().getId())
                + "). `/lead digest unsubscribe` ends it.";
    }

    private String ended(Asker asker) {
        return readers.end(asker.user())
                ? "The weekly digest does not come to you directly any more."
                : "The weekly digest did not come to you directly, so nothing was changed."
                        + " `/lead digest subscribe` begins it.";
    }
}
