package dev.baton.store;

import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.voice.ItemNumber;
import dev.baton.voice.Saying;
import dev.baton.voice.VoiceBook;
import dev.baton.voice.VoiceItem;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many reps hear the same in the same moment, while marketing answers it. */
@Timeout(60)
class VoiceRaceTest extends StoreContract {

    private static final int REPS = 16;

    @Test
    void thereIsOneItemAndNobodyMissesTheAnswer() throws Exception {
        LeadNumber lead = open("p-1").number();
        store.team()
                .replaceAll(
                        IntStream.range(0, REPS).mapToObj(VoiceRaceTest::member).toList());
        VoiceBook voice = store.dialogues().voiceBook();
        List<Callable<VoiceBook.Noted>> notes = IntStream.range(0, REPS)
                .<Callable<VoiceBook.Noted>>mapToObj(rep -> () -> voice.note(saying(lead, rep)))
                .toList();
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(REPS + 1);
        Set<String> toldAtOnce = new HashSet<>();
        try {
            List<Future<VoiceBook.Noted>> all = new ArrayList<>();
            notes.forEach(note -> all.add(threads.submit(() -> {
                go.await();
                return note.call();
            })));
            Future<VoiceBook.Answered> answer = threads.submit(() -> {
                go.await();
                return answered(voice);
            });
            go.countDown();
            for (int rep = 0; rep < REPS; rep++) {
                VoiceBook.Noted noted = all.get(rep).get();
                assertThat(noted.again()).isFalse();
                if (!noted.item().isOpen()) {
                    toldAtOnce.add(person(rep).value());
                }
            }
            assertThat(answer.get()).isInstanceOf(VoiceBook.Answered.Done.class);
        } finally {
            threads.shutdownNow();
        }

        assertThat(store.dialogues().voice().items(null, 0, 10))
                .singleElement()
                .satisfies(item -> assertThat(item.times()).isEqualTo(REPS));
        List<String> later = answersOwed();
        assertThat(later).doesNotHaveDuplicates().noneMatch(toldAtOnce::contains);
        assertThat(later.size() + toldAtOnce.size()).isEqualTo(REPS);
    }

    /** As soon as somebody has raised it. */
    private static VoiceBook.Answered answered(VoiceBook voice) {
        VoiceItem.Answer yes = new VoiceItem.Answer("Yes", new UserId("U0MIA"), NOW);
        VoiceBook.Answered answered = voice.answer(new ItemNumber(1), yes);
        while (answered instanceof VoiceBook.Answered.NoSuchItem) {
            answered = voice.answer(new ItemNumber(1), yes);
        }
        return answered;
    }

    private List<String> answersOwed() {
        List<String> owed = new ArrayList<>();
        Optional<OutboxItem> next = store.outbox().lease(Set.of(), NOW, NOW.plusSeconds(60));
        while (next.isPresent()) {
            if (next.get().kind() == Kind.ANSWER) {
                owed.add(next.get().destination());
            }
            store.outbox().delivered(next.get(), Optional.empty(), NOW);
            next = store.outbox().lease(Set.of(), NOW, NOW.plusSeconds(60));
        }
        return owed;
    }

    private static Saying saying(LeadNumber lead, int rep) {
        return new Saying(Saying.Kind.QUESTION, lead, person(rep), NOW, "Do you integrate with SAP?", "webinar-may");
    }

    private static UserId person(int rep) {
        return new UserId("U0REP" + rep);
    }

    private static Member member(int rep) {
        return new Member(person(rep), "Rep", null, ZoneOffset.UTC, true, Set.of(Role.REP), Set.of("emea"));
    }
}
