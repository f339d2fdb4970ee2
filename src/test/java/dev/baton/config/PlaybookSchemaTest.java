package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schema that is published, which every word about a mistake comes from. */
class PlaybookSchemaTest {

    private static final Set<String> HOLD_SCHEMAS_BY_NAME = Set.of("properties", "$defs");

    @Test
    void itIsAValidSchemaOfDraft202012() throws IOException {
        JsonSchema draft = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012));
        JsonNode schema = schema();

        assertThat(schema.path("$schema").textValue()).isEqualTo(SchemaId.V202012);
        Set<ValidationMessage> messages =
                draft.validate(schema, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        assertThat(messages).isEmpty();
    }

    @Test
    void everyPartSaysWhatIsAllowed() throws IOException {
        List<String> silent = new ArrayList<>();
        collectSilent(schema(), "", silent);

        assertThat(silent).isEmpty();
    }

    private static void collectSilent(JsonNode part, String path, List<String> silent) {
        boolean says = part.path("description").asText().endsWith(".") || part.has("$ref");
        boolean constrains = part.has("type") || part.has("enum");
        if (constrains && !says) {
            silent.add(path);
        }
        part.properties().forEach(field -> {
            if (HOLD_SCHEMAS_BY_NAME.contains(field.getKey())) {
                field.getValue()
                        .properties()
                        .forEach(named -> collectSilent(named.getValue(), path + "/" + named.getKey(), silent));
            } else if (field.getKey().equals("items") || field.getKey().equals("additionalProperties")) {
                collectSilent(field.getValue(), path + "/" + field.getKey(), silent);
            }
        });
    }

    private static JsonNode schema() throws IOException {
        try (InputStream stream = PlaybookSchemaTest.class.getResourceAsStream(SchemaCheck.SCHEMA)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
