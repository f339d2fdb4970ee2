package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final int OPTIONS = 5;
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
        for (Message message : EveryMessage.of(lead)) {
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
        for (Message message : EveryMessage.of(lead)) {
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
        objects("overflow", block).forEach(MessagesWithinLimitsTest::checkMenu);
    }

    private static void checkMenu(JsonObject menu) {
        assertThat(menu.keySet()).containsExactlyInAnyOrder("type", "action_id", "options");
        assertThat(menu.getAsJsonArray("options")).hasSizeBetween(2, OPTIONS).allSatisfy(each -> {
            JsonObject option = each.getAsJsonObject();
            assertThat(text(option)).isNotBlank().hasSizeLessThanOrEqualTo(BUTTON);
            assertThat(option.getAsJsonObject("description").get("text").getAsString())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(BUTTON);
            assertThat(option.get("value").getAsString()).matches("[a-z_]+-[1-9]\\d*");
        });
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
