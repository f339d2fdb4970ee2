package dev.baton.query;

import dev.baton.lead.State;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which leads somebody asks for; a null narrows nothing.
 *
 * @param states   empty for every state
 * @param channel  where the present hand-off is, as the playbook names the channel
 * @param owner    whose they are
 * @param identity an e-mail address or phone number, normalised
 * @param company  words of a company's name, or the domain of its e-mail addresses, in any case
 * @param claimant who may claim them, as far as rosters and offers go, and sees them; what is offered to them comes first then
 * @param waitsToBeMended only those of which marketing is to mend something; what was asked for first comes first then
 * @param sight for whose eyes
 */
public record LeadFilter(
        Set<State> states,
        @Nullable String channel,
        @Nullable UserId owner,
        @Nullable String identity,
        @Nullable String company,
        @Nullable Claimant claimant,
        boolean waitsToBeMended,
        Sight sight) {

    /**
     * Somebody who would claim a lead.
     *
     * @param rosters keys of those they are on; on none they may claim nothing
     * @param at      when, because offers run out
     */
    public record Claimant(UserId rep, Set<String> rosters, Instant at) {
        public Claimant {
            rosters = Set.copyOf(rosters);
        }
    }

    public LeadFilter {
        states = Set.copyOf(states);
    }

    public static LeadFilter in(State... states) {
        return new LeadFilter(Set.of(states), null, null, null, null, null, false, new Sight.Everything());
    }

    public LeadFilter ofOwner(UserId user) {
        return new LeadFilter(states, channel, user, identity, company, claimant, waitsToBeMended, sight);
    }

    public LeadFilter inChannel(String name) {
        return new LeadFilter(states, name, owner, identity, company, claimant, waitsToBeMended, sight);
    }

    public LeadFilter claimableBy(Claimant person) {
        return new LeadFilter(
                states, channel, owner, identity, company, person, waitsToBeMended, new Sight.Of(person.rep()));
    }

    public static LeadFilter toMend() {
        return new LeadFilter(Set.of(), null, null, null, null, null, true, new Sight.Everything());
    }

    public static LeadFilter known(String identity) {
        return new LeadFilter(Set.of(), null, null, identity, null, null, false, new Sight.Everything());
    }

    public static LeadFilter atCompany(String company) {
        return new LeadFilter(Set.of(), null, null, null, company, null, false, new Sight.Everything());
    }

    public LeadFilter seenBy(Sight reader) {
        return new LeadFilter(states, channel, owner, identity, company, claimant, waitsToBeMended, reader);
    }
}
