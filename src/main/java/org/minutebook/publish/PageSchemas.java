package org.minutebook.publish;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Schemas of pages: one a kind, since a contract knows no type parameters. */
final class PageSchemas {

    private static final String SCHEMAS = "#/components/schemas/";

    private PageSchemas() {}

    static Schema page(String listed) {
        return object("One page of a list.")
                .addProperty(
                        "data",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("The records, in order.")
                                .items(OASFactory.createSchema().ref(SCHEMAS + listed)))
                .addProperty("links", OASFactory.createSchema().ref(SCHEMAS + "PageLinks"))
                .addProperty(
                        "similar",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.BOOLEAN)
                                .description(
                                        "True where nothing holds the words of q, and these are"
                                                + " records of similar names; else absent.")
                                .examples(List.of(true)))
                .addProperty(
                        "total",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int64")
                                .description(
                                        "How many records the whole list has; on the first page"
                                                + " alone, and only unless total=false.")
                                .examples(List.of(212)))
                .addProperty(
                        "totalIsAtLeast",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int64")
                                .description(
                                        "In place of total, where more records fit q than are"
                                                + " counted.")
                                .examples(List.of(10_000)))
                .required(List.of("data", "links"));
    }

    /** What was found, in a record that words were looked for in. */
    static Schema snippet() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description(
                        "In lists with q alone. HTML: the text escaped, what was found in mark"
                                + " elements.")
                .examples(List.of("the <mark>flood</mark> defences at Mill Lane"));
    }

    static Schema links() {
        return object("Addresses of this page and of the next.")
                .addProperty(
                        "self",
                        address(
                                "Address of this page.",
                                "https://minutes.example/v1/meetings?limit=50"))
                .addProperty(
                        "next",
                        address(
                                "Address of the next page; absent on the last.",
                                "https://minutes.example/v1/meetings?limit=50&after=AbC"))
                .required(List.of("self"));
    }

    private static Schema address(String description, String example) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .format("uri")
                .description(description)
                .examples(List.of(example));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }
}
