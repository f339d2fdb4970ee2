package dev.baton.sandbox.app;

/** The way to the app. */
@FunctionalInterface
public interface AppDoor {

    /**
     * Tells the app, and waits 3 seconds at most for its acknowledgement.
     *
     * @throws NoAnswer if there is none in time, or it says anything but that all is well
     */
    Answer tell(Happening happening) throws NoAnswer;

    /**
     * What the app acknowledged with.
     *
     * @param body blank for a bare yes
     * @param json whether the body says that it is JSON
     */
    record Answer(String body, boolean json) {}
}
