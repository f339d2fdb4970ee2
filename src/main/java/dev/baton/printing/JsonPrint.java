package dev.baton.printing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.baton.digest.Digest;
import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Part;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A digest for programs: its words, and its numbers with the leads behind each. */
public final class JsonPrint {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private record Document(
            String title,
            String headline,
            List<String> suggestions,
            Time period,
            About extent,
            List<NumberRow> numbers,
            List<Part> front,
            List<Part> details) {}

    private record Time(String name, String from, String until, String timezone) {}

    private record About(String kind, @Nullable String name) {}

    private JsonPrint() {}

    public static String of(Edition edition, List<NumberRow> rows) {
        Digest digest = edition.digest();
        Document document = new Document(
                edition.title(),
                edition.headline(),
                edition.suggestions(),
                new Time(
                        digest.period().toString(),
                        digest.period().from().toString(),
                        digest.period().until().toString(),
                        digest.period().zone().getId()),
                new About(
                        digest.extent().kind().name().toLowerCase(Locale.ROOT),
                        digest.extent().name()),
                rows,
                edition.front(),
                edition.details());
        try {
            return MAPPER.writeValueAsString(document) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A digest cannot be written as JSON", impossible);
        }
    }
}
