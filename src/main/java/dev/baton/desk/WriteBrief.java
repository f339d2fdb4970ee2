package dev.baton.desk;

import dev.baton.brief.Brief;
import dev.baton.brief.BriefBook;
import dev.baton.lead.UserId;
import dev.baton.routing.Routing;
import dev.baton.routing.Territory;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marketing tells the reps of some territories what a campaign will bring, before it starts. */
public final class WriteBrief {

    /** Who may. */
    public static final Set<Role> WHO = Set.of(Role.MARKETER, Role.MARKETING_LEAD);

    public static final int LONGEST_NAME = 200;

    private final BriefBook briefs;
    private final Routing routing;
    private final Team team;
    private final Clock clock;

    public WriteBrief(BriefBook briefs, Routing routing, Team team, Clock clock) {
        this.briefs = briefs;
        this.routing = routing;
        this.team = team;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Written {

        record Done(Brief brief) implements Written {}

        record NotMarketing() implements Written {}

        /** Somebody wrote one of this campaign before. */
        record Already(Brief brief) implements Written {}

        record NoSuchBrief() implements Written {}

        record NoCampaign() implements Written {}

        /** No territory was chosen, or one that there is not. */
        record NoTerritory() implements Written {}
    }

    public boolean may(UserId who) {
        return team.isOneOf(who, WHO);
    }

    /** @param territories keys */
    public Written begin(String campaign, UserId who, Brief.Content content, List<String> territories) {
        Optional<List<String>> channels = channels(territories);
        if (!may(who)) {
            return new Written.NotMarketing();
        }
        if (campaign.isBlank() || campaign.length() > LONGEST_NAME) {
            return new Written.NoCampaign();
        }
        if (channels.isEmpty()) {
            return new Written.NoTerritory();
        }
        Optional<Brief> begun = briefs.begin(campaign, draft(who, content, channels.get()));
        return begun.<Written>map(Written.Done::new)
                .orElseGet(() ->
                        briefs.find(campaign).<Written>map(Written.Already::new).orElseGet(Written.NoSuchBrief::new));
    }

    public Written change(long id, UserId who, Brief.Content content, List<String> territories) {
        Optional<List<String>> channels = channels(territories);
        if (!may(who)) {
            return new Written.NotMarketing();
        }
        if (briefs.find(id).isEmpty()) {
            return new Written.NoSuchBrief();
        }
        return channels.isEmpty()
                ? new Written.NoTerritory()
                : new Written.Done(briefs.change(id, draft(who, content, channels.get())));
    }

    private BriefBook.Draft draft(UserId who, Brief.Content content, List<String> channels) {
        return new BriefBook.Draft(who, clock.instant(), content, channels);
    }

    /** Empty where there are none, or one of them is none. */
    private Optional<List<String>> channels(List<String> territories) {
        List<String> channels = territories.stream()
                .flatMap(key -> routing.territory(key).stream())
                .map(Territory::channel)
                .toList();
        return channels.isEmpty() || channels.size() < territories.size()
                ? Optional.empty()
                : Optional.of(channels.stream().distinct().toList());
    }
}
