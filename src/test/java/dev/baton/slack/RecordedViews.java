package dev.baton.slack;

import com.slack.api.model.view.View;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Slack's side of modals: keeps what it is asked to show, and answers as it was told. */
final class RecordedViews implements ViewCalls {

    /** @param handle the trigger, or the id and the hash of the view that it takes the place of */
    record Asked(String how, String handle, View view) {}

    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private volatile Answer<String> answer = new Answer.Ok<>("V1");

    void answers(Answer<String> next) {
        answer = next;
    }

    Asked next() throws InterruptedException {
        Asked next = asked.poll(30, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Slack was asked to show nothing");
        }
        return next;
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    @Override
    public Answer<String> openView(String triggerId, View view) {
        return take("open", triggerId, view);
    }

    @Override
    public Answer<String> pushView(String triggerId, View view) {
        return take("push", triggerId, view);
    }

    @Override
    public Answer<String> updateView(String viewId, String hash, View view) {
        return take("update", viewId + " " + hash, view);
    }

    private Answer<String> take(String how, String handle, View view) {
        asked.add(new Asked(how, handle, view));
        return answer;
    }
}
