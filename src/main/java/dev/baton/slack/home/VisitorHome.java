package dev.baton.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.slack.card.Layout;
import java.util.List;

/** For whoever can have no lead: what Baton is, and what they can ask it. */
final class VisitorHome {

    private VisitorHome() {}

    /** @param teamKnown false until Slack has said for the first time who is who */
    static List<LayoutBlock> blocks(boolean teamKnown) {
        String why = teamKnown
                ? "You are on no roster of the playbook, so no lead can be yours here; operations can change that."
                : "Baton does not know yet who is on which roster. Open this tab again in a minute.";
        return List.of(
                Layout.header("Baton"),
                Layout.section(
                        "Marketing's ready leads come to the right rep channel as one card each. One rep claims a lead,"
                                + " works it or says why not, and everybody can see what became of it."),
                Layout.section("""
                        *What you can ask, anywhere in Slack*
                        `/lead status acme.com`  what became of a lead, a person or a company
                        `/lead list`  what waits to be claimed; `/lead list held` what is not ready, and why
                        `/lead why 109`  how a score came about, and why a lead went where it is
                        `/lead glossary`  what the words mean, with the numbers in force
                        `/lead help`  everything else"""),
                Layout.context(why));
    }
}
