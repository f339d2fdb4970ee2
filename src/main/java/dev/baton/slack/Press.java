package dev.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.MoreMenu;
import dev.baton.slack.command.Asker;
import java.util.List;
import java.util.Optional;

/**
 * A button that somebody pressed, or the option of a menu that stands for one. It says which lead and what to do, nothing else is taken from a payload: how the lead
 * stands is looked up.
 */
record Press(BlockActionRequest request) {

    static final Message NO_NUMBER = new Message(
            "This button does not say which lead it is about, so nothing was done. `/lead list` shows what waits, and"
                    + " `/lead show` with a number opens one.",
            List.of());

    String action() {
        return chosen().map(MoreMenu.Choice::action).orElseGet(() -> pressed().getActionId());
    }

    Asker asker() {
        return new Asker(new UserId(request.getPayload().getUser().getId()), RequestKey.of(request));
    }

    Optional<LeadNumber> number() {
        return value().flatMap(LeadNumber::parse);
    }

    /** As one would type it; empty where there is none. */
    String line() {
        return value().orElse("");
    }

    private Optional<String> value() {
        return chosen().map(MoreMenu.Choice::value)
                .or(() -> Optional.ofNullable(pressed().getValue()));
    }

    private Optional<MoreMenu.Choice> chosen() {
        return Optional.of(pressed())
                .filter(pressed -> MoreMenu.ACTION.equals(pressed.getActionId()))
                .map(BlockActionPayload.Action::getSelectedOption)
                .flatMap(option -> MoreMenu.Choice.read(option.getValue()));
    }

    private BlockActionPayload.Action pressed() {
        return request.getPayload().getActions().get(0);
    }
}
