package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.WorkingLead;
import dev.baton.slack.card.Layout.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lead on a rep's own page: what they have, with everything they need to act, or what they could take. */
public final class DeskLead {

    /** How many blocks {@link #owned} makes. */
    public static final int BLOCKS = 2;

    /** Well under what a section takes. */
    private static final int LONGEST = 2_800;

    private final Words words;

    public DeskLead(Words words) {
        this.words = words;
    }

    /**
     * For its owner's eyes only: with the contact in full.
     *
     * @param due when its next step is due, or until when it is to be touched first; null where neither is
     */
    public List<LayoutBlock> owned(OwnedLead lead, @Nullable Instant due) {
        String stands = lead instanceof WorkingLead working
                ? Touches.soFar(working)
                : Optional.ofNullable(due)
                        .map(at -> Mrkdwn.dayAndTime("First touch by", at))
                        .orElse("Not touched yet");
        return row(lead, line(lead, Shown.toOwner()) + "\n" + stands, Buttons.work(lead));
    }

    /** Likewise, with the buttons that say how it ended. */
    public List<LayoutBlock> opportunity(QualifiedLead lead) {
        return row(lead, line(lead, Shown.toOwner()), List.of(Buttons.won(lead), Buttons.lost(lead)));
    }

    private static List<LayoutBlock> row(Lead lead, String brief, List<ButtonElement> buttons) {
        String full = brief + "\n" + ContactMessage.contact(lead);
        String text = full.length() <= LONGEST
                ? full
                : brief + "\nIts contact is too long for this page: `/lead show "
                        + lead.number().value() + "` has it.";
        return List.of(Layout.section(text), Layout.buttons(buttons));
    }

    /** With the button that takes it. */
    public LayoutBlock waiting(OpenLead lead, Instant now) {
        HandOff handOff = lead.committed();
        String offered = lead.offerAt(now)
                .map(offer -> "*offered to you alone* " + Mrkdwn.dayAndTime("until", offer.until()) + " ("
                        + OfferText.becauseYou(offer) + ") · ")
                .orElse("");
        String promised = Optional.ofNullable(handOff.claimDue())
                .map(due -> " · " + Mrkdwn.dayAndTime("to be claimed by", due))
                .orElse("");
        String where = Mrkdwn.channel(handOff.route().channel());
        return Layout.line(
                line(lead, Shown.toEverybody(lead)) + "\n" + offered + where + promised, Buttons.claim(lead));
    }

    private String line(Lead lead, Shown shown) {
        Row row = new Profile(lead, shown).row();
        return "*" + lead.number() + "* · " + Mrkdwn.escape(words.tierAndScore(lead)) + " · " + literal(row.bold())
                + literal(row.rest());
    }

    private static String literal(String text) {
        return Mrkdwn.escape(text.replace('`', '\''));
    }
}
