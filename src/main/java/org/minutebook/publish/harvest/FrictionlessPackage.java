package org.minutebook.publish.harvest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.publish.PublishedKind;
import org.minutebook.publish.PublishedKinds;
import org.minutebook.publish.TableColumn;

/**
 * Describes the tables as a Frictionless Data Package: for each its fields and their types, what
 * identifies a row and which other table a field points to.
 */
@ApplicationScoped
class FrictionlessPackage {

    /** Name of the description inside the package. */
    static final String FILE = "datapackage.json";

    private static final String OGL =
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    /** Fields that name a record of another kind, wherever they stand. */
    private static final Map<String, String> POINTS_TO =
            Map.of(
                    "councilId", "councils",
                    "bodyId", "bodies",
                    "meetingId", "meetings",
                    "agendaItemId", "agenda-items");

    private final ObjectMapper json;

    FrictionlessPackage(ObjectMapper json) {
        this.json = json;
    }

    /** Path of a kind's table inside the package. */
    static String path(PublishedKind<?> kind) {
        return "data/" + ExportForm.CSV.fileOf(kind.kind().plural());
    }

    /**
     * The description.
     *
     * @param created moment of the state that the tables are of
     * @param tables the CSV files by kind, in the order of {@link PublishedKinds#ALL}
     * @param licences of the councils
     */
    byte[] describe(
            String base,
            @Nullable Instant created,
            List<ExportedFile> tables,
            Set<String> licences) {
        ObjectNode whole = json.createObjectNode();
        whole.put("profile", "tabular-data-package");
        whole.put("name", "minutebook");
        whole.put("id", base + "/v1/exports/" + ExportForm.WHOLE);
        whole.put("title", "Decisions of councils");
        whole.put(
                "description",
                "What councils decided, who was present and what was to be done, read from their"
                        + " published minutes. Each record names the words that it comes from.");
        whole.put("homepage", base + "/");
        if (created != null) {
            whole.put("created", created.toString());
        }
        ArrayNode names = whole.putArray("licenses");
        for (String licence : licences.isEmpty() ? Set.of(OGL) : licences) {
            ObjectNode named = names.addObject();
            if (licence.equals(OGL)) {
                named.put("name", "OGL-UK-3.0");
                named.put("title", "Open Government Licence v3.0");
            }
            named.put("path", licence);
        }
        ArrayNode resources = whole.putArray("resources");
        for (int i = 0; i < tables.size(); i++) {
            resources.add(resource(PublishedKinds.ALL.get(i), tables.get(i)));
        }
        return whole.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode resource(PublishedKind<?> kind, ExportedFile table) {
        ObjectNode resource = json.createObjectNode();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", kind.kind().plural());
        resource.put("path", path(kind));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", table.bytes());
        resource.put("hash", "sha256:" + table.sha256());
        resource.put("rows", table.rows());
        ObjectNode dialect = resource.putObject("dialect");
        dialect.put("delimiter", ",");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("lineTerminator", "\r\n");
        dialect.put("header", true);
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        kind.columns().forEach(column -> fields.add(field(column)));
        schema.put("primaryKey", "id");
        schema.putArray("missingValues").add("");
        ArrayNode keys = schema.putArray("foreignKeys");
        for (TableColumn column : kind.columns()) {
            @Nullable String other = POINTS_TO.get(column.name());
            if (other != null) {
                ObjectNode key = keys.addObject();
                key.put("fields", column.name());
                key.putObject("reference").put("resource", other).put("fields", "id");
            }
        }
        if (keys.isEmpty()) {
            schema.remove("foreignKeys");
        }
        return resource;
    }

    private ObjectNode field(TableColumn column) {
        ObjectNode field = json.createObjectNode();
        field.put("name", column.name());
        Class<?> values = column.type();
        if (values == LocalDate.class) {
            field.put("type", "date").put("format", "%Y-%m-%d");
        } else if (values == LocalTime.class) {
            field.put("type", "time").put("format", "%H:%M");
        } else if (values == Instant.class) {
            field.put("type", "datetime").put("format", "any");
        } else if (values == boolean.class || values == Boolean.class) {
            field.put("type", "boolean");
        } else if (values == int.class
                || values == long.class
                || values == Integer.class
                || values == Long.class) {
            field.put("type", "integer");
        } else if (values == double.class || values == Double.class) {
            field.put("type", "number");
        } else if (List.class.isAssignableFrom(values) && !column.holdsWords()) {
            field.put("type", "array");
        } else {
            text(column, values, field);
        }
        return field;
    }

    private static void text(TableColumn column, Class<?> values, ObjectNode field) {
        field.put("type", "string");
        if (values == UUID.class) {
            field.put("format", "uuid");
        } else if (values.isEnum()) {
            ArrayNode known = field.putObject("constraints").putArray("enum");
            Arrays.stream(values.getEnumConstants()).map(String::valueOf).forEach(known::add);
        } else if (column.name().equals("url")) {
            field.put("format", "uri");
        } else if (column.holdsWords()) {
            field.put("description", "Words parted by semicolons.");
        }
    }
}
