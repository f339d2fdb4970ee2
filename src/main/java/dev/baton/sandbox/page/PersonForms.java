package dev.baton.sandbox.page;

import dev.baton.sandbox.page.blockkit.Click;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Takes what people type, press, choose and dismiss, anywhere but in a modal. */
final class PersonForms {

    private final Workspace workspace;
    private final Hands hands;
    private final Completion completion;

    /** @param completion hears what was typed and taken */
    PersonForms(Workspace workspace, Hands hands, Completion completion) {
        this.workspace = workspace;
        this.hands = hands;
        this.completion = completion;
    }

    /** @return a sentence where nothing came of it */
    Optional<String> did(HttpServletRequest request, Place place) {
        return switch (request.getRequestURI()) {
            case "/messages" -> sayIt(request, place);
            case "/clicks" -> click(request, place);
            case HomeTab.PATH -> press(request, place);
            case ShortcutMenu.PATH -> useShortcut(request, place);
            case "/dismissals" -> dismiss(request, place);
            default -> Optional.of("There is nothing at this address.");
        };
    }

    private Optional<String> sayIt(HttpServletRequest request, Place place) {
        String text = request.getParameter("text");
        if (text == null || text.isBlank()) {
            return Optional.of("There was nothing to send.");
        }
        Optional<String> problem = hands.inChannels()
                .say(place.viewer().id(), place.channel().id(), text.strip(), request.getParameter(ThreadView.FIELD));
        if (problem.isEmpty()) {
            completion.typed(place, text.strip());
        }
        return problem;
    }

    private Optional<String> click(HttpServletRequest request, Place place) {
        Optional<Click> click = clicked(request);
        Optional<Message> message = message(request, place);
        if (click.isEmpty() || message.isEmpty()) {
            return Optional.of("That button is gone. Nothing was sent.");
        }
        return hands.inChannels()
                .click(
                        place.viewer().id(),
                        message.get(),
                        click.get().blockId(),
                        click.get().actionId(),
                        Entered.with(request, click.get()));
    }

    private Optional<String> press(HttpServletRequest request, Place place) {
        return clicked(request)
                .map(click -> hands.inHome()
                        .press(place.viewer().id(), click.blockId(), click.actionId(), Entered.with(request, click)))
                .orElse(Optional.of("That button is gone. Nothing was sent."));
    }

    private Optional<String> useShortcut(HttpServletRequest request, Place place) {
        String shortcut = request.getParameter("shortcut");
        if (shortcut == null) {
            return Optional.of("No shortcut was chosen.");
        }
        if (request.getParameter("message") == null) {
            return hands.shortcuts().use(place.viewer().id(), shortcut);
        }
        return message(request, place)
                .map(message -> hands.shortcuts().use(place.viewer().id(), message, shortcut))
                .orElse(Optional.of("That message is gone. Nothing was sent."));
    }

    private static Optional<Click> clicked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("button")).flatMap(Click::read);
    }

    private Optional<String> dismiss(HttpServletRequest request, Place place) {
        Optional<Message> message = message(request, place);
        if (message.isPresent() && !message.get().isEphemeral()) {
            return Optional.of("Others see that message too, so it stays.");
        }
        message.ifPresent(
                dismissed -> workspace.messages().delete(place.channel().id(), dismissed.ts()));
        return Optional.empty();
    }

    /** The message that a form stands in; empty where it is gone, and for whom it was not meant. */
    Optional<Message> message(HttpServletRequest request, Place place) {
        String ts = request.getParameter("message");
        return ts == null
                ? Optional.empty()
                : workspace
                        .messages()
                        .seenBy(place.viewer().id(), place.channel().id(), ts);
    }
}
