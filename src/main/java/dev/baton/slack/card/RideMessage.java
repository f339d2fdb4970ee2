package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import dev.baton.ride.Ride;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How an ask to listen in on a call stands: for the rep who is asked, for whoever asked, and for who had the lead before. */
public final class RideMessage {

    private static final int WORDS = 500;

    private final Words words;

    public RideMessage(Words words) {
        this.words = words;
    }

    public Message render(Ride ride, Lead lead, UserId reader) {
        String text = reader.equals(ride.marketer())
                ? toMarketer(ride)
                : reader.equals(ride.owner())
                        ? toOwner(ride)
                        : "The ask to listen in went with " + ride.lead() + " to " + words.person(ride.owner()) + ".";
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.section(text));
        if (ride.isOpen()) {
            blocks.add(Layout.context(new LeadLine(words).known(lead)));
        }
        List<ButtonElement> buttons = ride.concerns(reader) ? buttons(ride, reader) : List.of();
        if (!buttons.isEmpty()) {
            blocks.add(Layout.buttons(buttons));
        }
        return new Message(text, blocks);
    }

    private String toOwner(Ride ride) {
        String marketer = words.person(ride.marketer());
        return switch (ride.state()) {
            case ASKED ->
                marketer + " asks to listen in on your next call with " + ride.lead()
                        + ". They hear what buyers say, and say nothing.";
            case ACCEPTED ->
                soon(ride) + marketer + " listens in on your call with " + ride.lead() + " " + when(ride) + ".";
            case DECLINED -> "You told " + marketer + " that it does not fit this time, for " + ride.lead() + ".";
            case LAPSED -> "Nobody has " + ride.lead() + " any more, so " + marketer + " does not listen in.";
            case HELD -> marketer + " listened in on the call with " + ride.lead() + " " + when(ride) + ". Thank you.";
            case NOT_HELD -> "The call with " + ride.lead() + " " + when(ride) + " was not held with " + marketer + ".";
        };
    }

    private String toMarketer(Ride ride) {
        String owner = words.person(ride.owner());
        return switch (ride.state()) {
            case ASKED -> ride.lead() + " is " + owner + "'s now, so they are asked whether you can listen in.";
            case ACCEPTED ->
                soon(ride) + owner + " says yes: you listen in on the call with " + ride.lead() + " " + when(ride)
                        + ".";
            case DECLINED ->
                owner + " says that it does not fit this time, for " + ride.lead() + said(ride)
                        + " Another of their leads may.";
            case LAPSED ->
                ride.lead() + " has moved on and nobody has it any more, so there is no call to listen in on."
                        + " `/lead form " + ride.lead().value() + "` says where it is.";
            case HELD -> "You listened in on " + owner + "'s call with " + ride.lead() + " " + when(ride) + ".";
            case NOT_HELD -> owner + "'s call with " + ride.lead() + " " + when(ride) + " was not held with you.";
        };
    }

    private static String soon(Ride ride) {
        return ride.reminded() ? "*Soon:* " : "";
    }

    private static String said(Ride ride) {
        String said = ride.words();
        return said == null ? "." : ": “" + Mrkdwn.typed(said, WORDS) + "”.";
    }

    private static String when(Ride ride) {
        Instant at = Objects.requireNonNull(ride.at(), "it is agreed on");
        return Mrkdwn.dayAndTime(at);
    }

    private static List<ButtonElement> buttons(Ride ride, UserId reader) {
        List<ButtonElement> buttons = new ArrayList<>();
        boolean isOwner = reader.equals(ride.owner());
        if (ride.isOpen() && isOwner) {
            boolean asked = ride.state() == Ride.State.ASKED;
            buttons.add(button(ride, "ride_accept", asked ? "Accept with a time…" : "Another time…"));
            buttons.add(button(ride, "ride_decline", "Not this time…"));
        }
        if (ride.state() == Ride.State.ACCEPTED && ride.reminded()) {
            buttons.add(button(ride, "ride_held", "It was held"));
            buttons.add(button(ride, "ride_not_held", "It was not"));
        }
        return buttons;
    }

    private static ButtonElement button(Ride ride, String action, String label) {
        return ButtonElement.builder()
                .actionId(action)
                .value(Long.toString(ride.id()))
                .text(PlainTextObject.builder().text(label).emoji(false).build())
                .accessibilityLabel(label + " (listening in on the call with lead " + ride.lead() + ")")
                .build();
    }
}
