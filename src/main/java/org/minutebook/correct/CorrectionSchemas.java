package org.minutebook.correct;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.minutebook.store.RecordKind;

/**
 * What corrections are made of, in the contract: the record's own fields, none of them required.
 */
final class CorrectionSchemas {

    static final String CORRECTION = "Correction";
    static final String SPLIT = "Split";
    static final String MERGE = "Merge";
    static final String MISSED = "Missed";

    private static final String MARKED = "MarkedWords";
    private static final String SOURCE = "source";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final int MOST_PARTS = 50;

    private final Components components;

    CorrectionSchemas(Components components) {
        this.components = components;
        components.addSchema(
                MARKED,
                object("Words of the source text, in code points.")
                        .addProperty("start", number("First code point, counted from 0.", 120))
                        .addProperty("end", number("Code point after the last.", 164))
                        .required(List.of("start", "end")));
    }

    void add(Kind<?> kind) {
        String name = name(kind.kind());
        components.addSchema(
                name + CORRECTION,
                of(name, kind.fields()).description("Fields of the record to correct."));
        components.addSchema(
                name + MISSED,
                of(name, kind.fields())
                        .description("A record that was missed, and the words that it stands in.")
                        .required(List.of(SOURCE)));
        components.addSchema(
                name + SPLIT,
                object("What each part has other than the whole.")
                        .addProperty(
                                "parts",
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.ARRAY)
                                        .description("The parts, the first of which keeps the id.")
                                        .minItems(2)
                                        .maxItems(MOST_PARTS)
                                        .items(ref(name + CORRECTION)))
                        .required(List.of("parts")));
        components.addSchema(
                name + MERGE,
                object("What to merge into the record.")
                        .addProperty(
                                "with",
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.ARRAY)
                                        .description("Ids of the records that go.")
                                        .minItems(1)
                                        .maxItems(MOST_PARTS)
                                        .items(
                                                OASFactory.createSchema()
                                                        .addType(Schema.SchemaType.STRING)
                                                        .examples(
                                                                List.of(
                                                                        "3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64"))))
                        .addProperty("fields", ref(name + CORRECTION))
                        .required(List.of("with")));
    }

    void addMeeting() {
        components.addSchema(
                "Meeting" + CORRECTION,
                of("Meeting", MeetingFactsDesk.FIELDS).description("Facts of the meeting."));
    }

    private Schema of(String name, List<String> fields) {
        Schema whole = components.getSchemas().get(name);
        if (whole == null) {
            throw new IllegalStateException(name + " is not in the contract");
        }
        Map<String, Schema> properties = whole.getProperties();
        Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        for (String field : fields) {
            Schema property = field.equals(SOURCE) ? ref(MARKED) : properties.get(field);
            if (property == null) {
                throw new IllegalStateException(name + " has no " + field + " in the contract");
            }
            schema.addProperty(field, property);
        }
        return schema;
    }

    /** Name of a kind's schema: "AgendaItem". */
    static String name(RecordKind kind) {
        return Arrays.stream(kind.name().split("_", -1))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }

    static Schema ref(String name) {
        return OASFactory.createSchema().ref(SCHEMAS + name);
    }

    static APIResponse answer(String schema) {
        return OASFactory.createAPIResponse()
                .description("As it is now.")
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        "application/json",
                                        OASFactory.createMediaType().schema(ref(schema))));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema number(String description, int example) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .description(description)
                .examples(List.of(example));
    }
}
