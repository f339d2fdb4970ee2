package dev.baton.desk;

import dev.baton.lead.UserId;
import dev.baton.query.Voice;
import dev.baton.team.Role;
import dev.baton.team.Team;
import dev.baton.voice.ItemNumber;
import dev.baton.voice.VoiceBook;
import dev.baton.voice.VoiceItem;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Marketing answers something that sales hears, with words or a link, and whoever raised it is told. */
public final class AnswerItem {

    public static final int LONGEST = 1_000;

    /** Who may. */
    public static final Set<Role> WHO = Set.of(Role.MARKETER, Role.MARKETING_LEAD);

    private final Voice voice;
    private final VoiceBook book;
    private final Team team;
    private final Clock clock;

    public AnswerItem(Voice voice, VoiceBook book, Team team, Clock clock) {
        this.voice = voice;
        this.book = book;
        this.team = team;
        this.clock = clock;
    }

    /** What became of it, or what it is about. */
    public sealed interface Answered {

        record Waits(VoiceItem item) implements Answered {}

        record Done(VoiceItem item, int told) implements Answered {}

        /** It has this very answer. */
        record Already(VoiceItem item) implements Answered {}

        record NoSuchItem(ItemNumber number) implements Answered {}

        record NotForThem() implements Answered {}

        /** It is blank, or longer than {@link #LONGEST}. */
        record NotLikeThis() implements Answered {}
    }

    /** What there is to answer, or why not. */
    public Answered look(ItemNumber number, UserId who) {
        if (!team.isOneOf(who, WHO)) {
            return new Answered.NotForThem();
        }
        Optional<VoiceItem> item = voice.item(number);
        return item.<Answered>map(Answered.Waits::new).orElseGet(() -> new Answered.NoSuchItem(number));
    }

    public Answered answer(ItemNumber number, UserId who, String text) {
        Answered look = look(number, who);
        if (!(look instanceof Answered.Waits)) {
            return look;
        }
        if (text.isBlank() || text.length() > LONGEST) {
            return new Answered.NotLikeThis();
        }
        VoiceBook.Answered stored = book.answer(number, new VoiceItem.Answer(text.strip(), who, clock.instant()));
        if (stored instanceof VoiceBook.Answered.Done done) {
            return new Answered.Done(done.item(), done.told());
        }
        return stored instanceof VoiceBook.Answered.Already already
                ? new Answered.Already(already.item())
                : new Answered.NoSuchItem(number);
    }
}
