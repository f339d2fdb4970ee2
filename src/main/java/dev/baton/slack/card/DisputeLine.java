package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import java.util.List;

/** An open dispute in a list. */
public final class DisputeLine {

    /** How many blocks {@link #toDecide} makes. */
    public static final int BLOCKS = 2;

    private static final int NAME = 80;

    private final Words words;
    private final DisputeText text;

    public DisputeLine(Words words) {
        this.words = words;
        this.text = new DisputeText(words);
    }

    /** With the buttons that decide it. */
    public List<LayoutBlock> toDecide(Lead lead, DisputeCase dispute) {
        return List.of(
                Layout.section(line(lead, dispute)),
                Layout.buttons(Buttons.uphold(lead), Buttons.overturn(lead), Buttons.form(lead)));
    }

    /** Whoever raised it can withdraw it; everybody else can read up on the lead. */
    public LayoutBlock toFollow(Lead lead, DisputeCase dispute, UserId reader) {
        return Layout.line(
                line(lead, dispute), reader.equals(dispute.disputer()) ? Buttons.withdraw(lead) : Buttons.form(lead));
    }

    private String line(Lead lead, DisputeCase dispute) {
        return "*" + lead.number() + "* · " + Mrkdwn.typed(new Profile(lead).brief(), NAME) + " · "
                + words.person(dispute.rejecter()) + " rejected it ("
                + Mrkdwn.typed(words.reason(dispute.reject().reason()), NAME) + "), "
                + words.person(dispute.disputer()) + " contests that: "
                + DisputeText.within(dispute.raised().ground()) + " · " + text.standing(dispute);
    }
}
