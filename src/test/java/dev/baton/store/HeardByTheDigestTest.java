package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.query.Audiences.Audience;
import dev.baton.query.Voice;
import dev.baton.voice.ItemNumber;
import dev.baton.voice.Saying;
import dev.baton.voice.VoiceBook;
import dev.baton.voice.VoiceItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a digest tells of what sales hears. */
@SuppressWarnings("NullAway.Init")
class HeardByTheDigestTest extends StoreContract {

    private static final String SAP = "Do you integrate with SAP?";
    private static final UserId MIA = new UserId("U0MIA");

    private VoiceBook voice;
    private Voice asked;
    private LeadNumber first;
    private LeadNumber second;

    @BeforeEach
    void twoLeadsThatEverybodyMaySee() {
        voice = store.dialogues().voiceBook();
        asked = store.dialogues().voice();
        first = open("p-1").number();
        second = open("p-2").number();
        isPrivate(false);
    }

    private void isPrivate(boolean room) {
        String channel =
                book.find(first).orElseThrow().handOff().orElseThrow().route().channel();
        store.questions().audiences().replaceAll(List.of(new Audience(channel, "C0LEADS", room, Set.of(ANA))));
    }

    @Test
    void theDigestSeesAWeekAsItWas() {
        Instant monday = NOW.plus(Duration.ofDays(7));
        ItemNumber item = voice.note(new Saying(Saying.Kind.QUESTION, first, ANA, NOW, SAP, null))
                .item()
                .number();
        voice.note(new Saying(Saying.Kind.QUESTION, second, ANA, monday, SAP, null));
        voice.note(new Saying(Saying.Kind.MATERIAL, second, ANA, monday, "case study", null));
        voice.answer(item, new VoiceItem.Answer("Yes", MIA, monday.plusSeconds(1)));

        assertThat(asked.openAt(monday, 10)).singleElement().satisfies(open -> {
            assertThat(open.number()).isEqualTo(item);
            assertThat(open.times()).isOne();
        });
        assertThat(asked.openAt(monday.plusSeconds(2), 10))
                .extracting(VoiceItem::text)
                .containsExactly("case study");
        assertThat(asked.answered(NOW, monday)).isEmpty();
        assertThat(asked.answered(monday, monday.plusSeconds(2)))
                .extracting(VoiceItem::number)
                .containsExactly(item);
    }

    @Test
    void whatWasHeardOfAPrivateChannelsLeadIsNotToldToEverybody() {
        Instant monday = NOW.plus(Duration.ofDays(7));
        ItemNumber item = voice.note(new Saying(Saying.Kind.QUESTION, first, ANA, NOW, SAP, null))
                .item()
                .number();
        assertThat(asked.openAt(monday, 10)).extracting(VoiceItem::number).containsExactly(item);

        isPrivate(true);

        assertThat(asked.openAt(monday, 10)).isEmpty();
        voice.answer(item, new VoiceItem.Answer("Yes", MIA, NOW.plusSeconds(1)));
        assertThat(asked.answered(NOW, monday)).isEmpty();
    }
}
