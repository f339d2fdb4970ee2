package dev.baton.store;

import static dev.baton.store.Samples.NOW;
import static dev.baton.store.Samples.held;
import static dev.baton.store.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.baton.lead.LeadBook.CommitResult;
import dev.baton.lead.LeadBook.Committed;
import dev.baton.lead.LeadBook.Repeated;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Once;
import dev.baton.lead.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is kept of a request, so that it is carried out once and told the same each time. */
class RequestsTest extends StoreContract {

    @Test
    void repeatedRequestIsCarriedOutOnce() {
        Work once = Work.admitting(held(person("p-1"))).once("request-1");
        assertThat(book.carriedOut("request-1")).isEmpty();

        assertThat(book.commit(once)).isInstanceOf(Committed.class);
        assertThat(book.carriedOut("request-1")).contains(new Repeated("request-1", "", ""));
        assertThat(book.commit(Work.admitting(held(person("p-2"))).once("request-1")))
                .isEqualTo(new Repeated("request-1", "", ""));
        assertThat(book.find(new LeadNumber(2))).isEmpty();
    }

    @Test
    void answerIsKeptWithTheWorkAndToldByEveryProcess() {
        book.commit(asking("p-1", "first body"));

        try (Store other = openAgain()) {
            assertThat(other.leadBook().commit(asking("p-2", "other body")))
                    .as("what was asked first and what it was told")
                    .isEqualTo(new Repeated("request-1", "first body", "lead #1"));
        }
    }

    @Test
    void answerOfWorkThatIsNotStoredIsNotKept() {
        Work failing = Work.admitting(held(person("p-1"))).once(new Once("request-1", "body", leads -> {
            throw new IllegalStateException("No answer");
        }));

        assertThat(catchThrowable(() -> book.commit(failing))).isInstanceOf(IllegalStateException.class);

        assertThat(book.carriedOut("request-1")).isEmpty();
        assertThat(book.find(new LeadNumber(1))).isEmpty();
    }

    @Test
    void ofManyAtOnceOneIsCarriedOutAndAllAreToldTheSame() throws Exception {
        int times = 16;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService senders = Executors.newFixedThreadPool(times);
        List<Future<CommitResult>> results = new ArrayList<>();
        for (int each = 0; each < times; each++) {
            String person = "p-" + each;
            results.add(senders.submit(() -> {
                start.await();
                return book.commit(asking(person, "body"));
            }));
        }
        start.countDown();
        List<CommitResult> told = new ArrayList<>();
        for (Future<CommitResult> result : results) {
            told.add(result.get());
        }
        senders.shutdown();

        assertThat(told).filteredOn(Committed.class::isInstance).hasSize(1);
        assertThat(told)
                .filteredOn(Repeated.class::isInstance)
                .hasSize(times - 1)
                .containsOnly(new Repeated("request-1", "body", "lead #1"));
        assertThat(book.find(new LeadNumber(2))).isEmpty();
    }

    @Test
    void forgottenRequestKeysAreNotRepeatedAnyMore() {
        commit(Work.admitting(held(person("p-1"))).once("request-1"));

        assertThat(store.forgetOldRequestKeys(NOW)).isZero();
        assertThat(store.forgetOldRequestKeys(NOW.plusMillis(1))).isEqualTo(1);
        assertThat(book.commit(Work.admitting(held(person("p-2"))).once("request-1")))
                .isInstanceOf(Committed.class);
    }

    @Test
    void importedRowsAreNeverForgotten() {
        commit(Work.admitting(held(person("p-1"))).once("import:row-1"));

        assertThat(store.forgetOldRequestKeys(NOW.plusMillis(1))).isZero();
        assertThat(book.carriedOut("import:row-1")).isPresent();
    }

    @Test
    void callsAreNeverForgotten() {
        commit(Work.admitting(held(person("p-1"))).once("call:1"));

        assertThat(store.forgetOldRequestKeys(NOW.plusMillis(1))).isZero();
        assertThat(book.carriedOut("call:1")).isPresent();
    }

    @Test
    void requestOfTwoNamesIsKnownByEither() {
        List<Once> names = List.of(Once.named("request-1"), new Once("call:1", "109", leads -> "told"));
        commit(Work.admitting(held(person("p-1"))).once(names));

        assertThat(book.commit(Work.admitting(held(person("p-2"))).once("request-1")))
                .isEqualTo(new Repeated("request-1", "", ""));
        List<Once> sameCall = List.of(Once.named("request-2"), Once.named("call:1"));
        assertThat(book.commit(Work.admitting(held(person("p-2"))).once(sameCall)))
                .isEqualTo(new Repeated("call:1", "109", "told"));
        assertThat(book.carriedOut("request-2"))
                .as("the other name is not used up")
                .isEmpty();
    }

    private static Work asking(String person, String body) {
        return Work.admitting(held(person(person)))
                .once(new Once(
                        "request-1", body, leads -> "lead " + leads.get(0).number()));
    }
}
