package dev.baton.query;

import dev.baton.lead.State;
import dev.baton.lead.UserId;
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
 */
public record LeadFilter(
        Set<State> states,
        @Nullable String channel,
        @Nullable UserId owner,
        @Nullable String identity,
        @Nullable String company) {

    public LeadFilter {
        states = Set.copyOf(states);
    }

    public static LeadFilter in(State... states) {
        return new LeadFilter(Set.of(states), null, null, null, null);
    }

    public LeadFilter ofOwner(UserId user) {
        return new LeadFilter(states, channel, user, identity, company);
    }

    public LeadFilter inChannel(String name) {
        return new LeadFilter(states, name, owner, identity, company);
    }

    public static LeadFilter known(String identity) {
        return new LeadFilter(Set.of(), null, null, identity, null);
    }

    public static LeadFilter atCompany(String company) {
        return new LeadFilter(Set.of(), null, null, null, company);
    }
}
