package dev.baton.sandbox.director;

import dev.baton.sandbox.client.Outcome;
import dev.baton.sandbox.client.PersonActions;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import java.util.Optional;

/** Those who act: websites that send leads, and people who type. What comes of it is told in a sentence. */
public final class Cast {

    private final IntakeDoor intake;
    private final MadeUpLeads madeUp;
    private final Workspace workspace;
    private final PersonActions actions;

    public Cast(IntakeDoor intake, MadeUpLeads madeUp, Workspace workspace, PersonActions actions) {
        this.intake = intake;
        this.madeUp = madeUp;
        this.workspace = workspace;
        this.actions = actions;
    }

    /** @return its number; empty if the bot did not take it */
    Optional<Long> send(LeadKind kind) throws InterruptedException {
        return Optional.of(intake.send(madeUp.next(kind))).filter(number -> number > 0);
    }

    String type(String who, String where, String line) {
        Optional<User> person = workspace.members().find(who);
        Optional<Channel> channel = workspace.channels().find(where);
        if (person.isEmpty() || channel.isEmpty()) {
            return "Nobody typed " + line + ": there is no " + (person.isEmpty() ? who : where) + " here.";
        }
        Outcome outcome = actions.type(person.get().id(), channel.get().id(), line);
        String typed = person.get().name() + " typed “" + line + "”";
        return outcome.problem() == null
                ? typed + "."
                : typed + ". " + outcome.problem().sentence();
    }
}
