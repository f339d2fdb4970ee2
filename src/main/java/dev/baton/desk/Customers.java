package dev.baton.desk;

import dev.baton.lead.Asked;
import dev.baton.lead.HandOff;
import dev.baton.lead.Route;
import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.util.Optional;

/** Brings the lead of a customer to whoever looks after that customer. */
final class Customers {

    private final TurnDownRules rules;
    private final Team team;

    Customers(TurnDownRules rules, Team team) {
        this.rules = rules;
        this.team = team;
    }

    Plan plan(Turning turning) {
        Optional<String> named = turning.request().given(Asked.ACCOUNT_OWNER);
        Route owners = rules.accountOwners();
        if (named.isEmpty()) {
            return owners == null
                    ? new Plan.Problem(
                            Asked.ACCOUNT_OWNER,
                            "The playbook has no channel for account owners, so say who looks after this customer.")
                    : new Plan.Do(turning.lead().reroute(turning.why(), to(owners, turning)));
        }
        Optional<Member> owner = member(named.get());
        if (owner.isEmpty()) {
            return new Plan.Problem(
                    Asked.ACCOUNT_OWNER,
                    "The playbook knows nobody here as “" + named.get() + "”. Choose somebody else.");
        }
        Route there = owners == null ? turning.lead().committed().route() : owners;
        return new Plan.Do(turning.lead()
                .reroute(turning.why(), to(there, turning), owner.get().id()));
    }

    private HandOff to(Route route, Turning turning) {
        return rules.rules()
                .handOff(route, turning.lead().facts(), turning.lead().scorecard(), turning.now());
    }

    /** As Slack writes a mention, or the id alone. */
    private Optional<Member> member(String written) {
        String id = written.replaceFirst("^<?@", "").replaceFirst("(\\|.*)?>$", "");
        return team.member(new UserId(id)).filter(Member::active);
    }
}
