package dev.baton.slack;

import com.slack.api.model.view.View;

/** The way to somebody's modals. Nothing here throws for what Slack says or does; answers are ids of views. */
public interface ViewCalls {

    /** @param triggerId of what somebody just did: good once, for 3 seconds */
    Answer<String> openView(String triggerId, View view);

    /** Puts it on top of the modal in which somebody just did something. */
    Answer<String> pushView(String triggerId, View view);

    /** @param hash of the view as it was seen; Slack refuses ({@code hash_conflict}) where it changed since */
    Answer<String> updateView(String viewId, String hash, View view);
}
