package org.minutebook.http;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

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

    // The framework has answered 406 already where nothing fits. Of what is wanted alike, the first
    // that is offered: generated clients ask for all that the contract names, in any order.
    private static Representation preferred(RoutingContext context, List<Representation> offered) {
        Representation best = offered.get(0);
        float most = best.weight(context);
        for (Representation form : offered) {
            if (form.weight(context) > most) {
                best = form;
                most = form.weight(context);
            }
        }
        return best;
    }

    /** How much it is wanted: by the entry that names it most closely, 0 where none does. */
    private float weight(RoutingContext context) {
        float weight = 0;
        int closest = -1;
        for (MIMEHeader accepted : context.parsedHeaders().accept()) {
            // The server reads an entry when its weight is asked for; before, it has no parts.
            float asked = accepted.weight();
            int closeness =
                    accepted.component().equals("*")
                            ? 0
                            : accepted.subComponent().equals("*") ? 1 : 2;
            if (fits(accepted) && closeness > closest) {
                closest = closeness;
                weight = asked;
            }
        }
        return weight;
    }

    private boolean fits(MIMEHeader accepted) {
        String main = type.substring(0, type.indexOf('/'));
        String sub = type.substring(type.indexOf('/') + 1);
        return (accepted.component().equals("*") || accepted.component().equalsIgnoreCase(main))
                && (accepted.subComponent().equals("*")
                        || accepted.subComponent().equalsIgnoreCase(sub));
    }
}
