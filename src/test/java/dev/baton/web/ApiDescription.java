package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The OpenAPI document as a sender gets it, held against what the server answers. */
final class ApiDescription {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "http://baton.example/api/";

    private final JsonNode document;
    private final JsonSchemaFactory schemas;

    /**
     * @param openapi    what {@code /api/openapi.json} answers
     * @param leadSchema what the address answers to which it refers
     * @param touchSchema likewise
     */
    ApiDescription(String openapi, String leadSchema, String touchSchema) throws IOException {
        document = JSON.readTree(openapi);
        Map<String, String> served =
                Map.of(BASE + "lead.schema.json", leadSchema, BASE + "touch.schema.json", touchSchema);
        schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012, factory -> factory.schemaLoaders(loaders -> loaders.schemas(served)));
    }

    JsonNode document() {
        return document;
    }

    /** Every operation and status that it names, such as {@code POST /api/leads 201}. */
    List<String> answers() {
        List<String> answers = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operation
                                .getValue()
                                .path("responses")
                                .fieldNames()
                                .forEachRemaining(
                                        status -> answers.add(operation.getKey().toUpperCase(Locale.ROOT) + " "
                                                + path.getKey() + " " + status))));
        return answers;
    }

    /** Fails unless the document has this answer, with its type, headers and body, for what was asked. */
    void check(HttpResponse<String> response) throws IOException {
        String method = response.request().method();
        JsonNode operation = operation(method, response.request().uri().getPath());
        if (operation.isMissingNode()) {
            assertThat(response.statusCode()).as("what is no operation").isIn(204, 404, 405);
            return;
        }
        JsonNode answer = operation.path("responses").path(String.valueOf(response.statusCode()));
        assertThat(answer.isObject())
                .as("%s has the status %d in the document", response.request(), response.statusCode())
                .isTrue();
        checkHeaders(answer.path("headers"), response);
        Map.Entry<String, JsonNode> content =
                answer.path("content").properties().iterator().next();
        assertThat(response.headers().firstValue("Content-Type")).contains(content.getKey());
        List<String> bodies =
                content.getKey().endsWith("ndjson") ? response.body().lines().toList() : List.of(response.body());
        for (String body : bodies) {
            assertValid(content.getValue().path("schema"), JSON.readTree(body));
        }
    }

    private void checkHeaders(JsonNode headers, HttpResponse<String> response) throws IOException {
        for (Map.Entry<String, JsonNode> entry : headers.properties()) {
            JsonNode header = entry.getValue().has("$ref")
                    ? document.at(entry.getValue().path("$ref").asText().substring(1))
                    : entry.getValue();
            var given = response.headers().firstValue(entry.getKey());
            assertThat(given.isPresent() || !header.path("required").asBoolean())
                    .as("%s has the header %s", response, entry.getKey())
                    .isTrue();
            if (given.isPresent()) {
                assertValid(header.path("schema"), JSON.valueToTree(given.get()));
            }
        }
    }

    /** Of the paths that fit, the one without a variable. */
    private JsonNode operation(String method, String path) {
        return document.path("paths").properties().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{\\w+}", "[^/]+")))
                .min(Comparator.comparing(entry -> entry.getKey().contains("{")))
                .map(entry -> entry.getValue().path(method.toLowerCase(Locale.ROOT)))
                .orElse(document.path("nowhere"));
    }

    void assertValid(JsonNode schema, JsonNode value) throws IOException {
        assertThat(compile(schema).validate(value))
                .as("%s by %s", value, schema)
                .isEmpty();
    }

    boolean isValid(JsonNode schema, JsonNode value) throws IOException {
        return compile(schema).validate(value).isEmpty();
    }

    private JsonSchema compile(JsonNode schema) throws IOException {
        String text = schema.toString()
                .replace("lead.schema.json", BASE + "lead.schema.json")
                .replace("touch.schema.json", BASE + "touch.schema.json");
        ObjectNode whole = (ObjectNode) JSON.readTree(inDefinitions(text));
        whole.set(
                "$defs",
                JSON.readTree(inDefinitions(document.at("/components/schemas").toString())));
        return schemas.getSchema(whole);
    }

    /** References into the document, as references into a schema. */
    private static String inDefinitions(String schema) {
        return schema.replace("#/components/schemas/", "#/$defs/");
    }
}
