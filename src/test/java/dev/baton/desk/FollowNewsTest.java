package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.FollowNews.Result;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.outbox.Cards;
import dev.baton.outbox.OutboxItem;
import dev.baton.query.Audiences.Audience;
import dev.baton.query.Follows;
import dev.baton.query.Follows.Subject;
import dev.baton.team.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowNewsTest extends DisputeFixture {

    private static final Duration UNDO = Duration.ofMinutes(11);

    private FollowNews news;
    private Follows follows;

    @BeforeEach
    void open() {
        follows = desk.store.dialogues().follows();
        news = new FollowNews(follows, desk.store.questions().inquiries(), desk.store.team(), desk.clock);
        canRead(List.of(new Audience("#leads-emea", "C1", false, Set.of())));
    }

    @Test
    void followerHearsOfAClaimOnceItCannotBeTakenBack() {
        Lead lead = desk.comesIn("p");
        follow(Desk.MIA, lead);
        claim(lead);

        desk.clock.tick(Duration.ofMinutes(10));
        assertThat(told()).isEmpty();
        desk.clock.tick(Duration.ofMinutes(1));

        assertThat(told()).containsExactly("U0MIA: claimed");
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsTakenBackMeanwhileNeverComes() {
        Lead lead = desk.comesIn("p");
        follow(Desk.MIA, lead);
        claim(lead);
        desk.clock.tick(Duration.ofMinutes(9));
        Desk.done(new Undo(desk.store.leadBook(), desk.store.team(), desk.clock)
                .undo(lead.number(), Desk.ANA, desk.request()));

        desk.clock.tick(Duration.ofDays(1));

        assertThat(told()).isEmpty();
    }

    @Test
    void turnDownsWinsAndRulingsAreTold() {
        Lead lead = desk.worked("p");
        follow(Desk.MAX, lead);
        Desk.done(new QualifyLead(desk.store.leadBook(), desk.clock)
                .qualify(lead.number(), Desk.ANA, new QualifyLead.Opportunity(null, Map.of()), desk.request()));
        desk.clock.tick(UNDO);
        assertThat(told()).containsExactly("U0MAX: qualified");

        Lead other = disputed("q");
        follow(Desk.MAX, other);
        Desk.done(rules(OLGA, other, RuleOnDispute.Ruling.OVERTURN));
        assertThat(told()).contains("U0MAX: reject_overturned");
    }

    @Test
    void ownMovesAreNoNews() {
        Lead lead = desk.comesIn("p");
        follow(Desk.ANA, lead);
        claim(lead);
        desk.clock.tick(UNDO);

        assertThat(told()).isEmpty();
    }

    @Test
    void campaignIsFollowedInAnyCaseAndByThoseWhoMay() {
        assertThat(news.follow(Desk.ANA, new Subject.Campaign("webinar-may"), false))
                .isInstanceOf(Result.ForOthers.class);
        assertThat(news.follow(Desk.MIA, new Subject.Campaign(" Webinar-MAY "), false))
                .isInstanceOf(Result.Follows.class);
        Lead lead = desk.comesIn("p");
        follow(Desk.MIA, lead);
        claim(lead);
        desk.clock.tick(UNDO);

        assertThat(told()).containsExactly("U0MIA: claimed");
    }

    @Test
    void severalWithinAShortTimeComeAsOneMessage() {
        Lead one = desk.comesIn("p");
        Lead other = desk.comesIn("q");
        follow(Desk.MIA, one);
        follow(Desk.MIA, other);
        claim(one);
        claim(other);
        desk.clock.tick(UNDO);
        follows.tell(desk.clock.instant());
        desk.turnedDown(desk.find(one), "never_asked", Map.of());
        desk.clock.tick(UNDO);
        follows.tell(desk.clock.instant());

        assertThat(items()).extracting(OutboxItem::subject).containsOnly(1L);
        assertThat(desk.store.cards().followed(1).news())
                .extracting(each -> each.event().type())
                .containsExactly("claimed", "claimed", "rejected");
    }

    @Test
    void dailySummaryComesAtFiveInTheFollowersOwnZone() {
        Lead lead = desk.comesIn("p");
        news.follow(Desk.MIA, new Subject.OneLead(lead.number()), true);
        claim(lead);

        desk.clock.tick(Duration.between(Desk.MONDAY, Instant.parse("2026-11-16T15:59:59Z")));
        assertThat(told()).isEmpty();
        desk.clock.tick(Duration.ofSeconds(1));
        follows.tell(desk.clock.instant());

        assertThat(items()).hasSize(1);
        assertThat(desk.store.cards().followed(1).daily()).isTrue();
    }

    @Test
    void leadOfAPrivateChannelIsForItsMembersAlone() {
        Lead lead = desk.comesIn("p");
        follow(Desk.MIA, lead);
        follow(Desk.MAX, lead);
        claim(lead);
        canRead(List.of(new Audience("#leads-emea", "C1", true, Set.of(Desk.MAX))));
        desk.clock.tick(UNDO);

        assertThat(told()).containsExactly("U0MAX: claimed");
        assertThat(news.follow(Desk.MIA, new Subject.OneLead(lead.number()), false))
                .isInstanceOf(Result.NoSuchLead.class);
    }

    @Test
    void followsEndAndAreListed() {
        Lead lead = desk.comesIn("p");
        follow(Desk.MIA, lead);
        news.follow(Desk.MIA, new Subject.Campaign("webinar-may"), true);
        assertThat(news.of(Desk.MIA))
                .extracting(Follows.Follow::subject)
                .containsExactly(new Subject.OneLead(lead.number()), new Subject.Campaign("webinar-may"));

        assertThat(news.unfollow(Desk.MIA, new Subject.OneLead(lead.number()))).isInstanceOf(Result.Ended.class);
        assertThat(news.unfollow(Desk.MIA, new Subject.OneLead(lead.number()))).isInstanceOf(Result.NotFollowed.class);
        assertThat(news.follow(Desk.MIA, new Subject.OneLead(new LeadNumber(99)), false))
                .isInstanceOf(Result.NoSuchLead.class);
    }

    @Test
    void nobodyFollowsWithoutEnd() {
        for (int i = 0; i < Follows.MOST; i++) {
            news.follow(Desk.MIA, new Subject.Campaign("campaign-" + i), false);
        }

        assertThat(news.follow(Desk.MIA, new Subject.Campaign("one more"), false))
                .isInstanceOf(Result.TooMany.class);
        assertThat(news.follow(Desk.MIA, new Subject.Campaign("campaign-1"), true))
                .isInstanceOf(Result.Follows.class);
        joins(new UserId("U0LEA"), Set.of(Role.MARKETING_LEAD), Set.of());
        assertThat(news.follow(new UserId("U0LEA"), new Subject.Campaign("one more"), false))
                .isInstanceOf(Result.Follows.class);
    }

    private void follow(UserId person, Lead lead) {
        assertThat(news.follow(person, new Subject.OneLead(lead.number()), false))
                .isInstanceOf(Result.Follows.class);
    }

    private void claim(Lead lead) {
        Desk.done(new ClaimLead(desk.store.leadBook(), desk.store.team(), desk.clock)
                .claim(lead.number(), Desk.ANA, desk.request()));
    }

    private void canRead(List<Audience> audiences) {
        desk.store.questions().audiences().replaceAll(audiences);
    }

    /** Who is told what now. */
    @Override
    List<String> told() {
        follows.tell(desk.clock.instant());
        return items().stream()
                .flatMap(item ->
                        desk
                                .store
                                .cards()
                                .followed(Optional.ofNullable(item.subject()).orElseThrow())
                                .news()
                                .stream()
                                .map(Cards.Followed.News::event)
                                .map(Event::type)
                                .map(type -> item.destination() + ": " + type))
                .toList();
    }

    private List<OutboxItem> items() {
        List<OutboxItem> items = new ArrayList<>();
        Instant now = desk.clock.instant().plus(Duration.ofMinutes(1));
        for (Optional<OutboxItem> item = desk.store.outbox().lease(Set.of(), now, now.plusSeconds(60));
                item.isPresent();
                item = desk.store.outbox().lease(Set.of(), now, now.plusSeconds(60))) {
            if (item.get().kind() == OutboxItem.Kind.FOLLOWED) {
                items.add(item.get());
            }
            desk.store.outbox().delivered(item.get(), Optional.empty(), now);
        }
        return items;
    }
}
