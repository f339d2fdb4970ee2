package dev.baton.slack.command;

import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import dev.baton.query.Catalogue;
import dev.baton.query.Inquiries;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import dev.baton.slack.modal.Entered;
import dev.baton.team.CampaignOwners;
import java.util.Set;
import java.util.stream.Collectors;

/** What a first brief begins with: what the leads have that a campaign brought already, if it did. */
final class BriefPrefill {

    private static final int PAGE = 300;
    private static final int QUESTIONS = 2_000;

    private final Catalogue catalogue;
    private final Inquiries inquiries;
    private final BriefInputs inputs;

    BriefPrefill(Catalogue catalogue, Inquiries inquiries, BriefInputs inputs) {
        this.catalogue = catalogue;
        this.inquiries = inquiries;
        this.inputs = inputs;
    }

    /** Only from what this reader may see. */
    Entered of(String campaign, UserId reader) {
        Entered named = inputs.toAll(Entered.nothing().saying(NewBriefSheet.CAMPAIGN, campaign));
        Set<String> spelt = catalogue.campaigns().stream()
                .filter(known -> CampaignOwners.same(known).equals(CampaignOwners.same(campaign)))
                .collect(Collectors.toSet());
        return spelt.isEmpty()
                ? named
                : inquiries.leads(Scope.everything().withCampaigns(spelt), new Sight.Of(reader), 0, 1).stream()
                        .findFirst()
                        .map(Lead::facts)
                        .map(facts -> with(named, facts))
                        .orElse(named);
    }

    private static Entered with(Entered named, Facts facts) {
        String page = facts.origin().landingPage();
        Entered known = page == null || page.length() > PAGE ? named : named.saying(BriefInputs.LANDING_PAGE, page);
        String questions = String.join("\n", facts.form().keySet());
        return questions.isEmpty() || questions.length() > QUESTIONS
                ? known
                : known.saying(BriefInputs.QUESTIONS, questions);
    }
}
