package dev.baton.config;

import dev.baton.definition.Definition;
import dev.baton.definition.Question;
import dev.baton.digest.post.DigestTime;
import dev.baton.lead.Reasons;
import dev.baton.lead.Route;
import dev.baton.routing.OfferRules;
import dev.baton.routing.Routing;
import dev.baton.routing.Territory;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.FollowUps;
import dev.baton.sla.Promises;
import dev.baton.team.CampaignOwners;
import dev.baton.team.Deciders;
import dev.baton.team.Membership;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What both teams agreed on, as their playbook says it.
 *
 * @param timezone       the workspace's
 * @param defaultCountry ISO 3166 code of the country that phone numbers without a country code are from, if given
 * @param routing        as in live mode, whatever the mode: a lead's route says where it belongs
 * @param offers         to whom a lead is offered before everybody on the roster may claim it
 * @param definition     version 0: the store gives it its version by its content
 * @param promises       by when sales claims and touches
 * @param giveBackAfter  business time after which a claimed lead without a touch goes back; null for never
 * @param followUps      when the next attempt is due, where the rep does not say
 * @param reasons        to turn a lead down for
 * @param questions      to find out on the way
 * @param campaigns      who looks after which; they are marketers, too
 * @param deciders       who rules on disputes
 * @param sources        what can be chosen where somebody hands off a lead in Slack, the usual one first
 * @param digest         null while nobody wants one
 */
public record Playbook(
        Mode mode,
        ZoneId timezone,
        @Nullable String defaultCountry,
        ChannelNames channels,
        Routing routing,
        OfferRules offers,
        Membership membership,
        Definition definition,
        Promises promises,
        @Nullable Duration giveBackAfter,
        FollowUps followUps,
        SalesPromise salesPromise,
        MarketingPromise marketingPromise,
        Reasons reasons,
        List<Question> questions,
        CampaignOwners campaigns,
        Deciders deciders,
        List<String> sources,
        @Nullable Digest digest) {

    private static final String ACCOUNT_OWNERS = "account_owners";

    /** Whether messages go where they belong, or all to the shadow channel without pinging anybody. */
    public enum Mode {
        LIVE,
        SHADOW
    }

    /**
     * The channels that are not a territory's, as {@code #name} or {@code C…}. The fallback channel is the routing's.
     *
     * @param accountOwners  where leads of existing customers go; null where nobody waits for them in a channel
     * @param shadow         never null in shadow mode
     * @param allowOutsiders whether a channel may be shared with another organisation or open to guests
     */
    public record ChannelNames(
            String operations,
            String marketing,
            @Nullable String accountOwners,
            @Nullable String shadow,
            boolean allowOutsiders) {}

    /** In how many percent of hand-offs sales keeps its times; null where nothing is promised. */
    public record SalesPromise(
            @Nullable Integer claimedInTime, @Nullable Integer touchedInTime) {}

    /**
     * What marketing promises; null where nothing is promised.
     *
     * @param acceptedPerWeek leads that sales accepts
     * @param acceptance      percent of what sales decided
     * @param complete        percent of hand-offs with every required field valid
     */
    public record MarketingPromise(
            @Nullable Integer acceptedPerWeek,
            @Nullable Integer acceptance,
            @Nullable Integer complete) {}

    /**
     * Where and when the weekly alignment digest is posted, in the workspace's timezone.
     *
     * @param skipQuiet whether a week in which nothing was handed off or decided has none
     * @param repNotes  whether each rep gets a note about their own week
     */
    public record Digest(List<String> channels, DayOfWeek day, LocalTime at, boolean skipQuiet, boolean repNotes) {
        public Digest {
            channels = List.copyOf(channels);
        }
    }

    /** When leads are worked that no territory took: always, because nobody's hours are theirs. */
    public BusinessHours fallbackHours() {
        return BusinessHours.always(timezone);
    }

    /** Where leads of existing customers go: to the roster of that name where there is one, otherwise to any rep. */
    public Optional<Route> accountOwners() {
        String roster = membership.rosters().containsKey(ACCOUNT_OWNERS) ? ACCOUNT_OWNERS : null;
        return Optional.ofNullable(channels.accountOwners())
                .map(channel -> new Route(ACCOUNT_OWNERS, roster, channel, List.of()));
    }

    /** Empty while nobody wants a digest. */
    public Optional<DigestTime> digestTime() {
        return Optional.ofNullable(digest).map(wanted -> new DigestTime(wanted.day(), wanted.at(), timezone));
    }

    /** The one channel that everything is posted to in shadow mode; empty in live mode. */
    public Optional<String> shadowChannel() {
        return mode == Mode.SHADOW ? Optional.ofNullable(channels.shadow()) : Optional.empty();
    }

    /** Every channel that something may be posted to, each once: what has to be found in Slack. */
    public Set<String> channelNames() {
        Optional<String> shadow = shadowChannel();
        if (shadow.isPresent()) {
            return Set.of(shadow.get());
        }
        Set<String> names = new LinkedHashSet<>();
        routing.territories().stream().map(Territory::channel).forEach(names::add);
        names.add(routing.fallback());
        names.add(channels.operations());
        names.add(channels.marketing());
        accountOwners().map(Route::channel).ifPresent(names::add);
        if (digest != null) {
            names.addAll(digest.channels());
        }
        return names;
    }
}
