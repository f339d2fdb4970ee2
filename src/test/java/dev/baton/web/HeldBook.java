package dev.baton.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import dev.baton.lead.LeadBook;
import java.util.concurrent.Semaphore;
import org.mockito.AdditionalAnswers;

/** A book of leads whose commits can be held back, and which can break down. */
final class HeldBook {

    private final Semaphore commits = new Semaphore(0);
    private volatile boolean held;
    private volatile boolean broken;

    LeadBook around(LeadBook real) {
        LeadBook book = mock(LeadBook.class, withSettings().defaultAnswer(AdditionalAnswers.delegatesTo(real)));
        doAnswer(call -> {
                    if (broken) {
                        throw new IllegalStateException("The disk is full");
                    }
                    if (held) {
                        commits.acquire();
                    }
                    return real.commit(call.getArgument(0));
                })
                .when(book)
                .commit(any());
        return book;
    }

    void breakDown() {
        broken = true;
    }

    void hold() {
        held = true;
    }

    void release() {
        held = false;
        commits.release(1_000);
    }
}
