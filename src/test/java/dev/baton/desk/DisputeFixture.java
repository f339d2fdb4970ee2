package dev.baton.desk;

import dev.baton.lead.Asked;
import dev.baton.lead.Dispute;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.outbox.OutboxItem;
import dev.baton.team.Deciders;
import dev.baton.team.Member;
import dev.baton.team.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** A desk with somebody who decides disputes: Olga, and Max if she does not. */
@SuppressWarnings("NullAway.Init")
abstract class DisputeFixture extends DeskFixture {

    static final UserId OLGA = new UserId("U0OLGA");
    static final Evidence EVIDENCE = new Evidence(Dispute.Ground.ASKED_FOR_IT, "they asked for a demo twice", null);

    DisputeRules rules;
    RaiseDispute raise;
    AnswerDispute answer;
    WithdrawDispute withdraw;
    RuleOnDispute rule;

    @BeforeEach
    void openDisputes() {
        rules = new DisputeRules(Deciders.standard(), desk.rules);
        raise = new RaiseDispute(desk.store.leadBook(), desk.store.team(), rules, desk.clock);
        answer = new AnswerDispute(desk.store.leadBook(), rules, desk.clock);
        withdraw = new WithdrawDispute(desk.store.leadBook(), desk.clock);
        rule = new RuleOnDispute(desk.store.leadBook(), desk.store.team(), rules, desk.clock);
        joins(OLGA, Set.of(Role.OPERATIONS), Set.of());
    }

    void joins(UserId id, Set<Role> roles, Set<String> rosters) {
        List<Member> members = new ArrayList<>(desk.store.team().members());
        members.removeIf(member -> member.id().equals(id));
        members.add(new Member(id, id.value(), null, ZoneId.of("Europe/London"), true, roles, rosters));
        desk.store.team().replaceAll(members);
    }

    /** Rejected by Ana, closed. */
    Lead rejected(String name) {
        return desk.turnedDown(desk.claimed(name), "never_asked", Map.of());
    }

    Lead badPhone(String name) {
        return desk.turnedDown(desk.claimed(name), "bad_contact_data", Map.of(Asked.FIELD, "phone"));
    }

    Lead disputed(String name) {
        return Desk.done(raises(Desk.MIA, rejected(name)));
    }

    Outcome raises(UserId who, Lead lead) {
        return raise.raise(lead.number(), who, EVIDENCE, desk.request());
    }

    Outcome rules(UserId who, Lead lead, RuleOnDispute.Ruling ruling) {
        return rule.rule(lead.number(), who, ruling, "because", desk.request());
    }

    static Refusal refused(Outcome outcome) {
        return ((Outcome.Refused) outcome).why();
    }

    static Refusal.NotDisputable.Because whyNot(Outcome outcome) {
        return ((Refusal.NotDisputable) refused(outcome)).why();
    }

    /** What is owed about disputes: kind and person. */
    List<String> told() {
        List<String> told = new ArrayList<>();
        Instant now = desk.clock.instant().plus(Duration.ofMinutes(1));
        for (Optional<OutboxItem> item = lease(now); item.isPresent(); item = lease(now)) {
            told.add(item.get().kind().code() + " " + item.get().destination());
            desk.store.outbox().delivered(item.get(), Optional.empty(), now);
        }
        return told.stream().filter(each -> each.startsWith("dispute")).sorted().toList();
    }

    private Optional<OutboxItem> lease(Instant now) {
        return desk.store.outbox().lease(new HashSet<>(), now, now.plusSeconds(60));
    }
}
