package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.digest.Digest;
import dev.baton.digest.Extent;
import dev.baton.digest.Lives;
import dev.baton.digest.MakeDigest;
import dev.baton.digest.MemorySource;
import dev.baton.digest.Week;
import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Editions;
import dev.baton.digest.edition.Part;
import dev.baton.digest.post.DigestPosts;
import dev.baton.sandbox.blockkit.BlockKit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack takes every message that a digest becomes, and nothing in it that was typed does anything. */
class DigestMessageTest {

    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 9), ZoneId.of("Europe/Paris"));
    private static final BlockKit BLOCK_KIT = new BlockKit();
    private static final int TOGETHER = 10_000;
    private static final String HOSTILE = "<!channel> *b* `c` & <https://evil.example|x> @here \u202e\n# ";

    private static Digest digest(int leads) {
        return new MakeDigest(new MemorySource(Lives.of(3, leads, WEEK.until(), 10))).of(WEEK, Extent.all());
    }

    private static Edition edition(int leads) {
        return Editions.editor().edit(digest(leads), Editions.heard());
    }

    private static Edition with(Part... parts) {
        return new Edition(digest(0), "A week", "Something changed.", List.of(parts), List.of(parts));
    }

    private static List<Message> all(Edition edition) {
        return Stream.concat(
                        Stream.of(DigestMessage.front(edition, Instant.parse("2026-11-16T08:00:00Z"))),
                        DigestMessage.details(edition).stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 900})
    void slackTakesADigestOfManyLeadsAndOfNone(int leads) throws Exception {
        List<Message> messages = all(edition(leads));

        for (Message message : messages) {
            assertTaken(message);
        }
        assertThat(messages).hasSizeBetween(3, DigestPosts.MOST_PAGES + 1);
    }

    @Test
    void theFrontPageHasTheTableOfPromisesBothChartsAndWhatIsShort() {
        String front = Flat.json(DigestMessage.front(edition(900), null)).toString();

        assertThat(front)
                .contains("Alignment, week 46 (9–15 Nov 2026)", "\"text\":\"Marketing: acceptance\"")
                .contains("\"type\":\"line\"", "\"title\":\"Hand-offs by week\"")
                .contains("\"title\":\"Buyer wait and its parts by week\"", "Why leads came back", "lead glossary")
                .doesNotContain("Late: ");
    }

    @Test
    void aLateOneSaysWhenItWasDue() {
        Message front = DigestMessage.front(edition(10), Instant.parse("2026-11-16T08:00:00Z"));

        String late = "Late: <!date^1794816000^was due {date_short_pretty} at {time}|was due 16 Nov 2026 08:00 UTC>";
        assertThat(front.text()).contains(late);
        assertThat(Flat.text(front)).contains(late);
    }

    @Test
    void theTextHasEveryNumberThatTheBlocksHave() {
        Edition edition = edition(900);
        List<Message> messages = all(edition);

        for (List<Part> page : List.of(edition.front(), edition.details())) {
            for (Part part : page) {
                if (part instanceof Part.Table table) {
                    table.rows()
                            .forEach(row -> assertThat(messages)
                                    .anySatisfy(message -> assertThat(message.text())
                                            .contains(row.stream()
                                                    .map(Mrkdwn::escape)
                                                    .toList())));
                }
            }
        }
        assertThat(messages.get(0).text()).contains("Hand-offs by week, in leads\n• handed off: W39 ");
    }

    @Test
    void hundredsOfSourcesWithLongAndHostileNamesFitAndWhatIsLeftOutIsCounted() throws Exception {
        String longName = HOSTILE.repeat(40);
        List<String> head = IntStream.range(0, 20).mapToObj(i -> longName).toList();
        List<String> codes = Collections.nCopies(300, "held");
        Part table = new Part.Table(
                longName, head, IntStream.range(0, 300).mapToObj(i -> head).toList(), codes);
        Part small = new Part.Table(
                "Many",
                List.of("", "n"),
                IntStream.range(0, 300)
                        .mapToObj(i -> List.of("source " + i, "1"))
                        .toList(),
                codes);
        Part lines = new Part.Lines(
                longName.substring(0, 40),
                IntStream.range(0, 500).mapToObj(i -> longName).toList());
        Digest digest = digest(0);

        for (Part part : List.of(table, small)) {
            Edition hostile = new Edition(
                    digest, longName, longName, List.of(part, lines, lines), List.of(part, lines, lines, part));
            for (Message message : all(hostile)) {
                assertTaken(message);
                assertThat(message.text()).doesNotContain("<!channel", "<https");
            }
        }
        assertThat(Flat.text(DigestMessage.front(with(small), null)))
                .contains("… and 201 more rows that Slack has no room for");
        assertThat(Flat.text(DigestMessage.front(with(lines), null))).contains("… and 496 more");
    }

    @Test
    void aWeekWithoutANumberIsLeftOutOfTheChartAndNamed() throws Exception {
        Message front = DigestMessage.front(
                with(trend(Map.of("W1", 1.0, "W2", 1.234, "W4", 2.0), Map.of("W1", 5.0, "W3", 1.0, "W4", 0.5))), null);

        assertTaken(front);
        assertThat(Flat.json(front).toString())
                .contains("\"categories\":[\"W1\",\"W4\"]")
                .contains("Left out of this chart: W2, W3. There were");
        assertThat(front.text()).contains("• buyer wait: W1 1 · W2 1.2 · W3 – · W4 2");
    }

    @Test
    void oneWeekIsNoChartAndItsNumbersAreWritten() throws Exception {
        Message front = DigestMessage.front(with(trend(Map.of("W1", 1.0), Map.of("W1", 5.0, "W3", 1.0))), null);

        assertTaken(front);
        assertThat(Flat.json(front).toString()).doesNotContain("data_visualization");
        assertThat(Flat.text(front)).contains("• buyer wait W1 1 · W3 –", "• touch W1 5 · W3 1");
    }

    private static Part trend(Map<String, Double> wait, Map<String, Double> touch) {
        return new Part.Trend(
                "Waits",
                "hours",
                List.of("W1", "W2", "W3", "W4"),
                List.of(new Part.Trend.Series("buyer wait", wait), new Part.Trend.Series("touch", touch)));
    }

    private static void assertTaken(Message message) throws Exception {
        JsonNode blocks = new ObjectMapper().readTree(Flat.json(message).toString());
        assertThat(BLOCK_KIT.problemsOfMessage(blocks)).isEmpty();
        assertThat(words(blocks).stream().mapToInt(String::length).sum()).isLessThan(TOGETHER);
        assertThat(message.text()).isNotBlank().hasSizeLessThan(4_000);
    }

    private static List<String> words(JsonNode node) {
        List<String> words = new ArrayList<>();
        node.forEach(child -> words.addAll(words(child)));
        if (node.isTextual()) {
            words.add(node.textValue());
        }
        return words;
    }
}
