package dev.baton.sandbox.page;

import dev.baton.sandbox.page.modal.Offer;
import dev.baton.sandbox.page.modal.Offers;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the place that an address means. What is missing or unknown becomes the first person and the first channel. */
final class Places {

    private static final int MOST_SHOWN = 10_000;

    private final Workspace workspace;

    Places(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @param now by the clock that the app's words go by */
    Place of(HttpServletRequest request, Instant now) {
        User viewer = viewer(request.getParameter("as"));
        Channel channel = channel(viewer, request.getParameter("channel"));
        boolean home = channel.isDirect() && "home".equals(request.getParameter("tab"));
        String since = request.getParameter("since");
        return new Place(viewer, channel, shown(request.getParameter("shown")), home, now, since == null ? "" : since);
    }

    /** Whom one can be: people with an active account. */
    List<User> people() {
        return workspace.members().people().stream()
                .filter(user -> !user.deleted())
                .toList();
    }

    /** What this person has in the sidebar: channels as they were created, then direct messages. */
    List<Channel> channelsOf(User viewer) {
        Channel direct = workspace.channels().direct(viewer);
        return workspace.channels().of(viewer.id()).stream()
                .filter(channel -> !channel.archived())
                .filter(channel -> !channel.isDirect() || channel.id().equals(direct.id()))
                .sorted(Comparator.comparing(Channel::isDirect))
                .toList();
    }

    private User viewer(@Nullable String id) {
        return people().stream()
                .filter(user -> user.id().equals(id))
                .findFirst()
                .orElseGet(() -> people().get(0));
    }

    /** What this person can choose from in a field. */
    Offers offers(User viewer) {
        List<Offer> people =
                people().stream().map(user -> new Offer(user.id(), user.name())).toList();
        List<Offer> channels = channelsOf(viewer).stream()
                .filter(channel -> !channel.isDirect())
                .map(channel -> new Offer(channel.id(), "#" + channel.name()))
                .toList();
        return new Offers(people, channels);
    }

    /** Somebody else's direct messages lead to one's own. */
    private Channel channel(User viewer, @Nullable String id) {
        Optional<Channel> wanted =
                id == null ? Optional.empty() : workspace.channels().get(id);
        if (wanted.isPresent() && wanted.get().isDirect()) {
            return workspace.channels().direct(viewer);
        }
        List<Channel> known = channelsOf(viewer);
        return wanted.filter(known::contains).orElseGet(() -> known.get(0));
    }

    private static int shown(@Nullable String wanted) {
        if (wanted == null || !wanted.matches("\\d{1,5}")) {
            return Place.FIRST_SHOWN;
        }
        return Math.max(Place.FIRST_SHOWN, Math.min(MOST_SHOWN, Integer.parseInt(wanted)));
    }
}
