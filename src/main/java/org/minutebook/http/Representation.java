package org.minutebook.http;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms that public reads are answered in. */
public enum Representation {
    JSON("application/json", "application/json"),
    CSV(Representation.TEXT_CSV, "text/csv;charset=UTF-8;header=present"),
    NDJSON(Representation.X_NDJSON, Representation.X_NDJSON),
    JSON_LD(Representation.LD_JSON, Representation.LD_JSON);

    /** Media type of a table. */
    public static final String TEXT_CSV = "text/csv";

    /** Media type of JSON values, one a line. */
    public static final String X_NDJSON = "application/x-ndjson";

    /** Media type of linked data. */
    public static final String LD_JSON = "application/ld+json";

    /** What lists are answered in, the usual first. */
    public static final List<Representation> OF_LISTS = List.of(JSON, CSV, NDJSON);

    /** What single records are answered in, the usual first. */
    public static final List<Representation> OF_RECORDS = List.of(JSON, JSON_LD);

    /** Chooses a list's form by address, whatever {@code Accept} says. */
    public static final QueryParameter<String> FORMAT =
            ParameterKinds.word(
                            "format",
                            OF_LISTS.stream().map(Representation::word).toList(),
                            "The form of the answer, where the Accept header cannot be set. CSV and"
                                    + " NDJSON (application/x-ndjson) hold the whole list in the"
                                    + " order of its pages, unless limit is given. In the usual"
                                    + " order the first record comes at once; another may have to"
                                    + " be sorted first.")
                    .standard("json");

    private final String type;
    private final String contentType;

    Representation(String type, String contentType) {
        this.type = type;
        this.contentType = contentType;
    }

    /** Media type with its parameters, as the header {@code Content-Type} has it. */
    public String contentType() {
        return contentType;
    }

    /** Media type without parameters. */
    public String mediaType() {
        return type;
    }

    /** Name in addresses: "csv". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of a list: as {@code format} says, else as {@code Accept} prefers. */
    public static Representation ofList(RoutingContext context, Query query) {
        @Nullable String word = query.get(FORMAT);
        return word == null ? preferred(context, OF_LISTS) : valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The form of a record, as {@code Accept} prefers. */
    public static Representation ofRecord(RoutingContext context) {
        return preferred(context, OF_RECORDS);
    }

    private static Representation preferred(RoutingContext context, List<Representation> offered) {
        return Preference.among(offered, Representation::mediaType, context);
    }
}
