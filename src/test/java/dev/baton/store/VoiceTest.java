package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Touch;
import dev.baton.lead.Typed;
import dev.baton.lead.Undoing;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.lead.WorkingLead;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import dev.baton.query.Voice;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.voice.ItemNumber;
import dev.baton.voice.Saying;
import dev.baton.voice.VoiceBook;
import dev.baton.voice.VoiceItem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link VoiceBook} and {@link Voice} promise. */
@SuppressWarnings("NullAway.Init")
class VoiceTest extends StoreContract {

    private static final String SAP = "Do you integrate with SAP?";
    private static final UserId MIA = new UserId("U0MIA");
    private static final VoiceItem.Answer YES = new VoiceItem.Answer("Yes", MIA, NOW.plusSeconds(60));

    private VoiceBook voice;
    private Voice asked;
    private LeadNumber first;
    private LeadNumber second;

    @BeforeEach
    void twoLeadsAndTwoReps() {
        voice = store.dialogues().voiceBook();
        asked = store.dialogues().voice();
        first = open("p-1").number();
        second = open("p-2").number();
        store.team().replaceAll(List.of(rep(ANA), rep(BEN)));
        owed();
    }

    @Test
    void theSameRepSayingItAgainOfTheSameLeadCountsOnce() {
        VoiceBook.Noted noted = voice.note(question(first, ANA, SAP));
        VoiceBook.Noted again = voice.note(question(first, ANA, "do you integrate with sap"));

        assertThat(noted.again()).isFalse();
        assertThat(again.again()).isTrue();
        assertThat(again.item()).isEqualTo(noted.item());
        assertThat(again.item().times()).isOne();
        assertThat(voice.note(question(second, ANA, "SAP: do you integrate with"))
                        .item())
                .as("other words")
                .isNotEqualTo(noted.item());
        voice.note(question(second, ANA, "DO YOU INTEGRATE WITH SAP"));
        VoiceItem item = voice.note(question(second, BEN, SAP)).item();
        assertThat(item.times()).isEqualTo(3);
        assertThat(item.leads()).isEqualTo(2);
        assertThat(item.text()).isEqualTo(SAP);
    }

    @Test
    void aQuestionAndAMaterialOfTheSameWordsAreTwoThings() {
        voice.note(question(first, ANA, "price list"));
        voice.note(new Saying(Saying.Kind.MATERIAL, first, ANA, NOW, "price list", null));

        assertThat(asked.items(null, 0, 10)).hasSize(2);
    }

    @Test
    void openOnesComeFirstAndTheMostFrequentOfThem() {
        ItemNumber rare = voice.note(question(first, ANA, "rare")).item().number();
        ItemNumber often = voice.note(question(first, ANA, "often")).item().number();
        voice.note(question(second, ANA, "often"));
        ItemNumber done = voice.note(question(first, ANA, "done")).item().number();
        voice.note(question(second, ANA, "done"));
        voice.note(question(second, BEN, "done"));
        voice.answer(done, YES);

        assertThat(asked.items(null, 0, 10)).extracting(VoiceItem::number).containsExactly(often, rare, done);
        assertThat(asked.items(null, 1, 1)).extracting(VoiceItem::number).containsExactly(rare);
        assertThat(asked.standing(null)).isEqualTo(new Voice.Standing(2, 1));
    }

    @Test
    void aCampaignHasItsOwnCountsHoweverItIsWritten() {
        voice.note(question(first, ANA, SAP));
        voice.note(new Saying(Saying.Kind.QUESTION, second, ANA, NOW, SAP, " Partner-Day"));

        assertThat(asked.items("PARTNER-day", 0, 10)).singleElement().satisfies(item -> {
            assertThat(item.times()).isOne();
            assertThat(item.leads()).isOne();
        });
        assertThat(asked.said(new ItemNumber(1), "partner-day", 0, 10))
                .extracting(Voice.Said::lead)
                .containsExactly(second);
        assertThat(asked.standing("nowhere").all()).isZero();
        assertThat(asked.items("nowhere", 0, 10)).isEmpty();
    }

    @Test
    void everybodyWhoRaisedItIsToldOnceOfEachAnswer() {
        assertThat(voice.answer(new ItemNumber(1), YES)).isInstanceOf(VoiceBook.Answered.NoSuchItem.class);
        ItemNumber item = voice.note(question(first, ANA, SAP)).item().number();
        voice.note(question(second, ANA, SAP));
        voice.note(question(second, BEN, SAP));
        voice.note(question(second, new UserId("U0GONE"), SAP));

        assertThat(((VoiceBook.Answered.Done) voice.answer(item, YES)).told()).isEqualTo(2);
        assertThat(owed()).containsExactly("answer U0ANA 1", "answer U0BEN 1");
        assertThat(voice.answer(item, YES)).isInstanceOf(VoiceBook.Answered.Already.class);
        assertThat(owed()).isEmpty();

        VoiceItem.Answer better = new VoiceItem.Answer("Both ways", BEN, NOW.plusSeconds(900));
        voice.answer(item, better);
        voice.answer(item, YES);
        assertThat(owed()).as("one that waits shows the newest").containsExactly("answer U0ANA 1", "answer U0BEN 1");
        assertThat(asked.item(item).orElseThrow().answer()).isEqualTo(YES);
    }

    @Test
    void whatIsTypedWithATouchIsHeardLineByLineAndGoesWithIt() {
        WorkingLead working =
                touched(Map.of(Typed.Kind.ASKED, SAP + "\nIs it safe?\nis it SAFE", Typed.Kind.NOTE, "x"));

        assertThat(asked.items(null, 0, 10)).extracting(VoiceItem::text).containsExactlyInAnyOrder(SAP, "Is it safe?");

        voice.note(question(first, ANA, SAP));
        commit(Work.of(working.undoTouch(
                new Undoing(new Actor.Person(ANA), NOW, "touched", List.of(placeOfTouch()), null, null))));

        assertThat(asked.items(null, 0, 10))
                .as("what was said by itself, too, stays")
                .extracting(VoiceItem::text)
                .containsExactly(SAP);
        assertThat(asked.item(new ItemNumber(2))).isEmpty();
    }

    @Test
    void whoRaisesWithATouchWhatIsAnsweredIsToldAtOnce() {
        ItemNumber item = voice.note(question(second, BEN, SAP)).item().number();
        voice.answer(item, YES);
        owed();

        touched(Map.of(Typed.Kind.ASKED, SAP));

        assertThat(owed()).contains("answer U0ANA 1").doesNotContain("answer U0BEN 1");
    }

    @Test
    void theWordsAreOnlyWhereTheyCanBeErased() {
        ItemNumber item = voice.note(question(first, ANA, SAP)).item().number();

        List<String> kept = Jdbi.create(url).withHandle(handle -> {
            handle.execute("delete from heard");
            return handle.createQuery("select * from voice_item")
                    .mapToMap()
                    .map(Map::toString)
                    .list();
        });

        assertThat(asked.item(item)).isEmpty();
        assertThat(kept).singleElement().asString().doesNotContainIgnoringCase("sap");
        assertThat(voice.note(question(first, ANA, "do you integrate with sap"))
                        .item()
                        .number())
                .as("the same number for the same words")
                .isEqualTo(item);
    }

    private WorkingLead touched(Map<Typed.Kind, String> texts) {
        OpenLead open = (OpenLead) book.find(first).orElseThrow();
        Lead claimed = commit(Work.of(open.claim(ANA, NOW)));
        Touch touch = new Touch(ANA, Touch.Channel.CALL, Touch.Outcome.CONNECTED, NOW, NOW);
        return (WorkingLead)
                commit(Work.of(((HandedOffLead) claimed).touch(touch, null).saying(texts)));
    }

    private int placeOfTouch() {
        return book.history(first).size();
    }

    private static Saying question(LeadNumber lead, UserId rep, String text) {
        return new Saying(Saying.Kind.QUESTION, lead, rep, NOW, text, "webinar-may");
    }

    private static Member rep(UserId id) {
        return new Member(id, id.value(), null, ZoneOffset.UTC, true, Set.of(Role.REP), Set.of("emea"));
    }

    /** Kind, person and subject of what waits, which is delivered with that. */
    private List<String> owed() {
        List<String> owed = new ArrayList<>();
        Instant now = NOW.plusSeconds(60);
        Optional<OutboxItem> next = store.outbox().lease(new HashSet<>(), now, now.plusSeconds(60));
        while (next.isPresent()) {
            OutboxItem item = next.get();
            if (item.kind() == Kind.ANSWER) {
                owed.add(item.kind().code() + " " + item.destination() + " " + item.subject());
            }
            store.outbox().delivered(item, Optional.empty(), now);
            next = store.outbox().lease(new HashSet<>(), now, now.plusSeconds(60));
        }
        return owed;
    }
}
