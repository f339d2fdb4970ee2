package dev.baton.sandbox.blockkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.blockkit.Specimens.Specimen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every limit of Slack's Block Kit, read from its list: what is at the limit is taken, what is one over is refused. */
class LimitsTest {

    private static final Path LIMITS = Path.of("..", "shared", "slack", "blockkit-limits.json");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final BlockKit blockKit = new BlockKit();
    private final Map<String, Specimen> specimens = Specimens.all();

    /** @param bound what the limit is called, such as {@code max_length} */
    private record Limit(String thing, String bound, int value) {}

    @TestFactory
    Stream<DynamicTest> everyLimitHoldsAndOneOverIsRefused() throws IOException {
        assumeTrue(Files.isRegularFile(LIMITS), "the shared list of limits is not beside this repository");
        List<Limit> limits = new ArrayList<>();
        collect("", new ObjectMapper().readTree(LIMITS.toFile()), limits);
        assertThat(limits).hasSizeGreaterThan(80);
        return limits.stream()
                .map(limit -> DynamicTest.dynamicTest(
                        limit.thing() + " " + limit.bound() + " " + limit.value(), () -> check(limit)));
    }

    private static void collect(String thing, JsonNode node, List<Limit> limits) {
        node.properties().forEach(entry -> {
            if (entry.getValue().isInt()) {
                limits.add(new Limit(thing, entry.getKey(), entry.getValue().asInt()));
            } else {
                String inside = thing.isEmpty() ? entry.getKey() : thing + "." + entry.getKey();
                collect(inside, entry.getValue(), limits);
            }
        });
    }

    private void check(Limit limit) {
        int value = limit.value();
        switch (limit.bound()) {
            case "max_length", "item_max_length", "max_items", "max" -> taken(limit, value, value + 1);
            case "min_length", "min_items", "min" -> taken(limit, value, value - 1);
            case "exclusive_min" -> taken(limit, value + 1, value);
            default -> throw new AssertionError("Nobody knows how to try " + limit);
        }
    }

    private void taken(Limit limit, int good, int bad) {
        assertThat(problems(limit, good)).as("%s at %d", limit, good).isEmpty();
        assertThat(problems(limit, bad))
                .as("%s at %d", limit, bad)
                .isNotEmpty()
                .allSatisfy(
                        problem -> assertThat(problem).startsWith("[ERROR] ").contains("[json-pointer:/"));
    }

    private List<String> problems(Limit limit, int size) {
        Specimen specimen =
                Optional.ofNullable(specimens.get(limit.thing())).orElseThrow(() -> new AssertionError("No " + limit));
        String pointer = specimen.pointer();
        ObjectNode content = specimen.content().deepCopy();
        switch (limit.bound()) {
            case "max_length", "min_length" -> put(content, pointer, JSON.textNode("x".repeat(size)));
            case "item_max_length" -> put(content, pointer + "/0/text", JSON.textNode("x".repeat(size)));
            case "max_items", "min_items" -> fill((ArrayNode) content.at(pointer), size);
            default -> put(content, pointer, JSON.numberNode(size));
        }
        return specimen.isView()
                ? blockKit.problemsOfView(content)
                : blockKit.problemsOfMessage(JSON.arrayNode().add(content));
    }

    private static void fill(ArrayNode list, int size) {
        JsonNode entry = list.get(0).deepCopy();
        list.removeAll();
        for (int i = 0; i < size; i++) {
            list.add(entry.deepCopy());
        }
    }

    private static void put(ObjectNode content, String pointer, JsonNode value) {
        int cut = pointer.lastIndexOf('/');
        JsonNode holder = content.at(pointer.substring(0, cut));
        String last = pointer.substring(cut + 1);
        if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) holder).set(last, value);
        }
    }
}
