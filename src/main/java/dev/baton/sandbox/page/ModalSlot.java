package dev.baton.sandbox.page;

import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.page.modal.ModalView;
import dev.baton.sandbox.workspace.View;
import dev.baton.sandbox.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the modal stands that somebody has open; a key in it says what it looks like, whatever is typed there. */
final class ModalSlot {

    /** The id of the input that carries the key. */
    static final String KEY = "modal-key";

    private final Workspace workspace;
    private final Places places;

    ModalSlot(Workspace workspace, Places places) {
        this.workspace = workspace;
        this.places = places;
    }

    /** Empty where none is open. */
    String key(Place place) {
        List<View> stack = stack(place);
        return top(stack)
                .map(view -> view.id() + "-" + view.hash() + "-" + stack.size() + "-"
                        + Integer.toHexString(view.errors().hashCode()))
                .orElse("");
    }

    boolean isOnTop(Place place, @Nullable String viewId) {
        return top(stack(place)).filter(view -> view.id().equals(viewId)).isPresent();
    }

    Element render(Place place) {
        Element key = Composer.hidden("modal", key(place)).attr("id", KEY);
        Optional<View> top = top(stack(place));
        Html inside = top.<Html>map(view -> view(place)
                        .render(
                                view,
                                key,
                                List.of(
                                        Composer.hidden("view", view.id()),
                                        Composer.hidden("as", place.viewer().id()),
                                        Composer.hidden(
                                                "channel", place.channel().id()))))
                .orElse(key);
        return Html.tag("div").attr("id", ModalView.SLOT).with(inside);
    }

    private ModalView view(Place place) {
        return new ModalView(new PlaceReader(workspace, place), places.offers(place.viewer()));
    }

    private List<View> stack(Place place) {
        return workspace.views().stack(place.viewer().id());
    }

    private static Optional<View> top(List<View> stack) {
        return stack.stream().reduce((lower, upper) -> upper);
    }
}
