package dev.baton.sandbox.client;

import dev.baton.sandbox.app.AppDoor;
import dev.baton.sandbox.app.Happening;
import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.app.Manifest.Shortcut;
import dev.baton.sandbox.app.NoAnswer;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.ReplyAddress;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import java.util.List;

/** The shortcuts that the app's manifest offers people. Each waits for the app's acknowledgement, 3 seconds at most. */
public final class ShortcutActions {

    private final Workspace workspace;
    private final Manifest manifest;
    private final AppDoor app;
    private final Handing handing;

    public ShortcutActions(Workspace workspace, Manifest manifest, AppDoor app, Handing handing) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.app = app;
        this.handing = handing;
    }

    /**
     * Those that somebody can use.
     *
     * @param onMessage with a message, or anywhere
     */
    public List<Shortcut> offered(boolean onMessage) {
        return manifest.interactive() && manifest.scopes().contains("commands")
                ? manifest.shortcuts(onMessage)
                : List.of();
    }

    /** Uses one that is to be had everywhere. */
    public Outcome use(String userId, String callbackId) {
        try {
            Shortcut shortcut = shortcut(callbackId, false);
            User user = Place.person(workspace, userId);
            return tell(shortcut, handing.payloads().shortcut(user, callbackId, handing.now(), handing.trigger(user)));
        } catch (Refused e) {
            return e.outcome();
        }
    }

    /** Uses one of a message that somebody sees; the bot need not be where it was said. */
    public Outcome use(String userId, String channelId, String ts, String callbackId) {
        try {
            Shortcut shortcut = shortcut(callbackId, true);
            Place place = Place.of(workspace, userId, channelId);
            Message message = place.message(workspace, ts);
            if (message.isEphemeral()) {
                throw new Refused(
                        "message_not_found", "Slack has no shortcuts for what only you see. Nothing was sent.");
            }
            ReplyAddress address = workspace.replyAddresses().make(channelId, userId, message);
            return tell(
                    shortcut,
                    handing.payloads().shortcut(place, message, callbackId, handing.now(), handing.handles(address)));
        } catch (Refused e) {
            return e.outcome();
        }
    }

    private Shortcut shortcut(String callbackId, boolean onMessage) throws Refused {
        return offered(onMessage).stream()
                .filter(shortcut -> shortcut.callbackId().equals(callbackId))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "unknown_shortcut",
                        "The app's manifest offers no such shortcut " + (onMessage ? "for messages" : "everywhere")
                                + ". Nothing was sent."));
    }

    private Outcome tell(Shortcut shortcut, Happening happening) {
        try {
            app.tell(happening);
            return Outcome.done(List.of());
        } catch (NoAnswer e) {
            String sentence = "“" + shortcut.name() + "” did not respond (" + e.code() + "). " + e.getMessage();
            return new Outcome(new Outcome.Problem(e.code(), sentence), List.of());
        }
    }
}
