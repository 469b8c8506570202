package io.sectorbrief.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.Sentence;
import io.sectorbrief.model.Value;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The model's records as JSON and back without loss; the store's own form, which nobody else reads. */
final class StoreJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .changeDefaultPropertyInclusion(inclusion ->
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            // a list that an earlier release did not keep is empty
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addMixIn(Value.class, ByName.class)
            .addMixIn(Box.class, AsArray.class)
            .addMixIn(Cell.class, AsArray.class)
            .addMixIn(Row.class, AsArray.class)
            .addMixIn(Sentence.class, AsArray.class)
            .addModule(new SimpleModule()
                    .addSerializer(Period.class, new PeriodWriter())
                    .addDeserializer(Period.class, new PeriodReader()))
            .build();

    private StoreJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static List<Figure> readFigures(String json) {
        return List.of(MAPPER.readValue(json, Figure[].class));
    }

    static Map<String, String> readTexts(String json) {
        return MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Value.Quantity.class, name = "quantity"),
        @JsonSubTypes.Type(value = Value.Text.class, name = "text")
    })
    private interface ByName {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface AsArray {}

    private static final class PeriodWriter extends ValueSerializer<Period> {
        @Override
        public void serialize(Period period, JsonGenerator json, SerializationContext context) {
            json.writeString(period.token());
        }
    }

    private static final class PeriodReader extends ValueDeserializer<Period> {
        @Override
        public Period deserialize(JsonParser json, DeserializationContext context) {
            return Period.parse(json.getString());
        }
    }
}
