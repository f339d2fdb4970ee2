package dev.baton.slack;

import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.outbox.Homes;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Views;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people do with their home tab. There is no channel to answer in: a move shows on the tab itself, and whatever moved
 * nothing is said in a modal.
 */
public final class HomeRequests {

    private static final Logger LOG = LoggerFactory.getLogger(HomeRequests.class);

    private final Homes homes;
    private final LeadBook book;
    private final LaterViews views;

    public HomeRequests(Homes homes, LeadBook book, LaterViews views) {
        this.homes = homes;
        this.book = book;
        this.views = views;
    }

    static boolean isHome(@Nullable View view) {
        return view != null && "home".equals(view.getType());
    }

    void opened(AppHomeOpenedEvent event) {
        if ("home".equals(event.getTab())) {
            homes.opened(new UserId(event.getUser()));
        }
    }

    /** Tells whoever pressed a button on their home tab what became of it; to be called after the acknowledgement. */
    void tell(BlockActionRequest request, Message message) {
        Press press = new Press(request);
        LeadNumber moved = null;
        try {
            moved = book.carriedOut(press.asker().requestKey())
                    .flatMap(done -> press.number())
                    .orElse(null);
            homes.pressed(press.asker().user(), moved);
        } catch (RuntimeException unusable) {
            LOG.warn("A home tab could not be brought up to date after a press", unusable);
        }
        if (moved == null) {
            views.open(request.getPayload().getTriggerId(), null, Views.saying(message));
        }
    }
}
