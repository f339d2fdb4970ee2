package dev.baton.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.baton.html.Html;
import dev.baton.sandbox.blockkit.Externals;
import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.page.SuggestionActing.Offering;
import dev.baton.sandbox.page.blockkit.Click;
import dev.baton.sandbox.page.modal.FieldView;
import dev.baton.sandbox.page.modal.ModalView;
import dev.baton.sandbox.page.modal.Reporting;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.View;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws lists anew that ask the app for what they offer, once something was typed into them. */
final class SuggestionForms {

    private final Workspace workspace;
    private final SuggestionActing acting;

    SuggestionForms(Workspace workspace, SuggestionActing acting) {
        this.workspace = workspace;
        this.acting = acting;
    }

    /**
     * What came of it.
     *
     * @param list    null where there is nothing new to draw
     * @param problem mostly empty
     */
    record Drawn(@Nullable Html list, String problem) {}

    /** Where a list stands: its blocks with what its fields hold, how it is drawn, and how the app is asked. */
    private record Surface(JsonNode blocks, JsonNode values, Reporting reporting, Asking asking) {}

    private interface Asking {
        Offering ask(Field field, String query);
    }

    Drawn draw(HttpServletRequest request, Place place, @Nullable Message message) {
        Optional<Click> which =
                Optional.ofNullable(request.getParameter(FieldView.ASKING)).flatMap(Click::read);
        Optional<Surface> surface = surface(request, place, message);
        Optional<Field> field = surface.flatMap(here -> which.flatMap(list -> field(here, list)));
        if (surface.isEmpty() || which.isEmpty() || field.isEmpty()) {
            return new Drawn(null, "That list is gone. Nothing was sent.");
        }
        String typed = Optional.ofNullable(
                        request.getParameter(FieldView.QUERY + which.get().written()))
                .orElse("");
        if (typed.length() < field.get().leastQuery()) {
            return new Drawn(null, "");
        }
        Offering offering = surface.get().asking().ask(field.get(), typed);
        if (!offering.problem().isEmpty()) {
            return new Drawn(null, offering.problem());
        }
        List<String> chosen = Entered.in(request).getOrDefault(field.get().name(), List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
        Field answered = Externals.answered(field.get(), chosen, offering.answer());
        PlaceReader reader = new PlaceReader(workspace, place);
        return new Drawn(
                FieldView.offers(answered, chosen, reader, surface.get().reporting()), "");
    }

    private Optional<Surface> surface(HttpServletRequest request, Place place, @Nullable Message message) {
        String person = place.viewer().id();
        JsonNode nothing = JsonNodeFactory.instance.objectNode();
        if (message != null) {
            return Optional.of(new Surface(
                    message.blocks(),
                    nothing,
                    MessageView.reporting(message),
                    (field, query) -> acting.inMessage(person, message, field, query)));
        }
        if (request.getParameter("view") == null) {
            return workspace
                    .views()
                    .home(person)
                    .map(view ->
                            surface(view, HomeTab.REPORTING, (field, query) -> acting.inHome(person, field, query)));
        }
        List<View> stack = workspace.views().stack(person);
        return stack.isEmpty()
                ? Optional.empty()
                : Optional.of(surface(
                        stack.get(stack.size() - 1),
                        ModalView.REPORTING,
                        (field, query) -> acting.inModal(person, field, query)));
    }

    private static Surface surface(View view, Reporting reporting, Asking asking) {
        return new Surface(view.content().path("blocks"), view.values(), reporting, asking);
    }

    private static Optional<Field> field(Surface surface, Click which) {
        JsonNode blocks = Externals.in(surface.blocks(), surface.values(), Map.of());
        return Externals.field(blocks, which.blockId(), which.actionId());
    }
}
