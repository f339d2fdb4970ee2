package dev.baton.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.baton.lead.Condition;
import java.io.IOException;
import java.time.Instant;

/** The JSON in the database: the records as they are, instants in milliseconds, nothing for what is not known. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(new InstantWriter())
                    .addDeserializer(Instant.class, new InstantReader()))
            .addMixIn(Condition.class, ConditionNames.class)
            .build();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + value.getClass(), impossible);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw unreadable(type.getSimpleName(), broken);
        }
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw unreadable(type.getType().getTypeName(), broken);
        }
    }

    private static IllegalStateException unreadable(String type, JsonProcessingException broken) {
        // The text itself may be about a person, so it is in no message.
        broken.clearLocation();
        return new IllegalStateException("The database holds a " + type + " that this version cannot read", broken);
    }

    /** The names by which stored definitions call their conditions; never changed once released. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "test")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
        @JsonSubTypes.Type(value = Condition.Any.class, name = "any"),
        @JsonSubTypes.Type(value = Condition.Not.class, name = "not"),
        @JsonSubTypes.Type(value = Condition.Is.class, name = "is"),
        @JsonSubTypes.Type(value = Condition.Mentions.class, name = "mentions"),
        @JsonSubTypes.Type(value = Condition.StartsWith.class, name = "starts_with"),
        @JsonSubTypes.Type(value = Condition.Between.class, name = "between"),
        @JsonSubTypes.Type(value = Condition.Present.class, name = "present"),
        @JsonSubTypes.Type(value = Condition.Absent.class, name = "absent")
    })
    private interface ConditionNames {}

    private static final class InstantWriter extends StdSerializer<Instant> {
        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(value.toEpochMilli());
        }
    }

    private static final class InstantReader extends StdDeserializer<Instant> {
        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Instant.ofEpochMilli(in.getLongValue());
        }
    }
}
