package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.baton.lead.Actor;
import dev.baton.lead.Dispute;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Event;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.lead.Offer;
import dev.baton.lead.Offer.PassedOver;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Promise;
import dev.baton.lead.Reason;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.outbox.Cards;
import dev.baton.routing.RoutingTrace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever a lead brings: Slack takes every message made of it, and nothing in it that was typed does anything. */
class MessagesWithinLimitsTest {

    private static final int BLOCKS = 50;
    private static final int HEADER = 150;
    private static final int TEXT = 3_000;
    private static final int BUTTON = 75;
    private static final int TOGETHER = 10_000;

    /** All that Baton itself says in Slack's notation, with nothing typed but a link's label, which is escaped. */
    private static final Pattern OURS =
            Pattern.compile("<(?:@U0ANA|#C77|!date\\^-?\\d+\\^[^|<>]*\\|[^<>]*|(?:tel|mailto):[^|<>\\s&]*\\|[^<>]*)>");

    private static final List<String> INVISIBLE =
            List.of("\u202e", "\u200b", "\u2066", "\ufeff", "\u2028", "\r", "\u0000");

    private static final Pattern AMPERSAND = Pattern.compile("&(?!amp;|lt;|gt;)");

    @Property(tries = 25, seed = "21", shrinking = ShrinkingMode.OFF)
    void everyMessageIsOneThatSlackTakes(@ForAll("leads") Lead lead) {
        assertTaken(lead);
    }

    @Example
    void theFullestLeadFitsToo() {
        assertTaken(HostileLeads.fullest());
        assertTaken(Samples.claimed((OpenLead) HostileLeads.fullest()));
        assertTaken(new HeldLead(HostileLeads.fullest().record()));
    }

    private static void assertTaken(Lead lead) {
        for (Message message : everyMessage(lead)) {
            JsonArray blocks = Flat.json(message);
            assertThat(message.text()).isNotBlank().hasSizeLessThanOrEqualTo(TEXT);
            assertThat(blocks.size()).isLessThanOrEqualTo(BLOCKS);
            blocks.forEach(block -> checkBlock(block.getAsJsonObject()));
            assertThat(all("text", blocks).stream().mapToInt(String::length).sum())
                    .isLessThan(TOGETHER);
        }
    }

    @Property(tries = 25, seed = "22", shrinking = ShrinkingMode.OFF)
    void nothingTypedMeansAnythingToSlackOrTurnsWhatStandsAroundIt(@ForAll("leads") Lead lead) {
        for (Message message : everyMessage(lead)) {
            assertHarmless(message.text());
            for (JsonObject text : objects("mrkdwn", Flat.json(message))) {
                assertHarmless(text.get("text").getAsString());
                assertThat(text.get("verbatim").getAsBoolean()).isTrue();
            }
            assertThat(String.join("", all("text", Flat.json(message)))).doesNotContain(INVISIBLE);
        }
    }

    @Property(tries = 25, seed = "24", shrinking = ShrinkingMode.OFF)
    void whatTheChannelSeesNamesNoAddress(@ForAll("leads") Lead lead) {
        List<Message> publicly = List.of(
                new LeadCard(Samples.WORDS).render(lead, 1, Samples.history()),
                new FullForm(Samples.WORDS).render(lead, false),
                new SummaryCard(Samples.WORDS).render(Samples.CAME_IN, List.of(lead), "#leads-emea"));

        assertThat(publicly.toString()).doesNotContain("priya@");
    }

    @Provide
    Arbitrary<Lead> leads() {
        return HostileLeads.leads();
    }

    private static Message disputed(Lead lead, UserId reader) {
        Event.TurnedDown reject = new Event.TurnedDown(
                Samples.CAME_IN,
                new Actor.Person(Samples.ANA),
                1,
                Reason.Kind.REJECT,
                "never_asked",
                true,
                Samples.CAME_IN);
        Dispute.Raised raised = new Dispute.Raised(
                Samples.CAME_IN,
                new Actor.Person(Samples.ANA),
                1,
                Dispute.Ground.OTHER,
                Samples.ANA,
                Samples.CAME_IN,
                Samples.CAME_IN);
        String typed = "<!channel> `x` priya@northwind.example ".repeat(20);
        Map<Typed.Kind, String> all = Map.of(Typed.Kind.REASON, typed, Typed.Kind.NOTE, typed, Typed.Kind.LINK, typed);
        return new DisputeMessage(Samples.WORDS)
                .render(
                        lead,
                        new DisputeCase(reject, raised, false, Set.of(), null),
                        new Cards.DisputeTexts(all, all, all, all),
                        reader);
    }

    private static FollowMessage.News claimed(Lead lead) {
        return new FollowMessage.News(
                lead,
                new Event.Claimed(Samples.CAME_IN, new Actor.Person(Samples.ANA), 1, Samples.CAME_IN, Samples.CAME_IN),
                Samples.history());
    }

    private static List<Event> longHistory() {
        List<Event> history = new ArrayList<>(Samples.history());
        for (int turn = 0; turn < 20; turn++) {
            history.add(new Event.HandedOff(
                    Samples.CAME_IN.plusSeconds(turn), new Actor.Baton(), turn, 84, "hot", "emea", "#leads-emea"));
        }
        return history;
    }

    private static List<Message> everyMessage(Lead lead) {
        Words words = Samples.WORDS;
        List<Message> messages = new ArrayList<>(List.of(
                new LeadCard(words).render(lead, 1, Samples.history()),
                new FullForm(words).render(lead, false),
                new FullForm(words).render(lead, true),
                new LeadPage(words).render(lead, Samples.ANA, longHistory(), Samples.CAME_IN),
                new Why(words).render(lead, manyOffers(), List.of()),
                new ContactMessage(words).render(lead, Samples.history()),
                new CameInAgainMessage(words).render(lead),
                new OperationsMessage(words).noTerritory(lead),
                new DueMessage(words).render(everythingIsDue(lead)),
                new SummaryCard(words).render(Samples.CAME_IN, Collections.nCopies(30, lead), "#leads-emea"),
                disputed(lead, Samples.ANA),
                disputed(lead, new UserId("U0OLGA")),
                new FollowMessage(words).render(Collections.nCopies(12, claimed(lead)), true),
                new Message(new LeadLine(words).render(lead, Samples.CAME_IN), List.of())));
        if (lead instanceof OpenLead open) {
            messages.add(new Message("Home", List.of(new DeskLead(words).waiting(open, Samples.CAME_IN))));
        } else if (lead instanceof OwnedLead owned) {
            messages.add(new Message("Home", new DeskLead(words).owned(owned, Samples.CAME_IN)));
        }
        for (Event event : List.of(
                new Event.Received(Samples.CAME_IN, Samples.website()),
                new Event.HandedOff(Samples.CAME_IN, new Actor.Baton(), 1, 84, "hot", "emea", "#leads-emea"),
                new Event.PromiseRan(
                        Samples.CAME_IN, new Actor.Baton(), 1, Promise.CLAIM, Promise.Stage.MISSED, Samples.CAME_IN),
                new Event.TakenBack(Samples.CAME_IN, new Actor.Baton(), 1, Samples.ANA, Samples.CAME_IN),
                new Event.CameInAgain(Samples.CAME_IN, Samples.website(), 1, 2))) {
            messages.add(new ThreadText(words).render(lead, event, Map.of(), List.of()));
        }
        return messages;
    }

    private static RoutingTrace manyOffers() {
        List<PassedOver> all = Collections.nCopies(40, new PassedOver(Samples.ANA, PassedOver.Why.FULL));
        Offer offer =
                new Offer(Samples.ANA, Samples.CAME_IN, Samples.CAME_IN, Offer.Reason.COLLEAGUE, new LeadNumber(87));
        return new RoutingTrace(Collections.nCopies(
                60, new RoutingTrace.Step(Samples.CAME_IN, offer, all, Offer.End.RAN_OUT, Samples.CAME_IN)));
    }

    private static List<DueMessage.Due> everythingIsDue(Lead lead) {
        return Stream.of(About.values())
                .flatMap(about ->
                        Collections.nCopies(
                                30, new DueMessage.Due(lead, about, Samples.CAME_IN, "d".repeat(60) + ".example"))
                                .stream())
                .toList();
    }

    private static void checkBlock(JsonObject block) {
        switch (block.get("type").getAsString()) {
            case "header" -> assertThat(text(block)).isNotBlank().hasSizeLessThanOrEqualTo(HEADER);
            case "section" -> assertThat(text(block)).isNotBlank().hasSizeLessThanOrEqualTo(TEXT);
            case "context", "actions", "rich_text" ->
                assertThat(block.getAsJsonArray("elements")).isNotEmpty();
            default -> throw new AssertionError("A block that nobody asked for: " + block);
        }
        assertThat(all("text", block))
                .allSatisfy(text -> assertThat(text).isNotEmpty().hasSizeLessThanOrEqualTo(TEXT));
        for (JsonObject button : objects("button", block)) {
            assertThat(text(button)).hasSizeLessThanOrEqualTo(BUTTON);
            assertThat(button.get("accessibility_label").getAsString()).hasSizeLessThanOrEqualTo(BUTTON);
            assertThat(button.get("value").getAsString()).matches("[1-9]\\d*");
        }
    }

    private static void assertHarmless(String mrkdwn) {
        assertThat(OURS.matcher(mrkdwn).replaceAll("")).doesNotContain("<", ">");
        assertThat(AMPERSAND.matcher(mrkdwn).find()).as(mrkdwn).isFalse();
    }

    private static String text(JsonObject block) {
        return block.getAsJsonObject("text").get("text").getAsString();
    }

    /** Every string under that key, however deep. */
    private static List<String> all(String key, JsonElement element) {
        List<String> found = new ArrayList<>();
        children(element).forEach(child -> found.addAll(all(key, child)));
        if (element.isJsonObject()
                && element.getAsJsonObject().has(key)
                && element.getAsJsonObject().get(key).isJsonPrimitive()) {
            found.add(element.getAsJsonObject().get(key).getAsString());
        }
        return found;
    }

    private static List<JsonObject> objects(String type, JsonElement element) {
        List<JsonObject> found = new ArrayList<>();
        children(element).forEach(child -> found.addAll(objects(type, child)));
        if (element.isJsonObject()
                && element.getAsJsonObject().has("type")
                && element.getAsJsonObject().get("type").getAsString().equals(type)) {
            found.add(element.getAsJsonObject());
        }
        return found;
    }

    private static List<JsonElement> children(JsonElement element) {
        if (element.isJsonArray()) {
            return element.getAsJsonArray().asList();
        }
        return element.isJsonObject()
                ? List.copyOf(element.getAsJsonObject().asMap().values())
                : List.of();
    }
}
