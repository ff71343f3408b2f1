package org.minutebook.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minutebook.store.RecordKind;
import org.minutebook.view.Addresses;

/**
 * Writes a record as JSON-LD: its JSON with a context that says what its fields mean, and with
 * addresses where it names others, those nested in it too. Terms are those of schema.org, Dublin
 * Core, the Organization ontology, PROV and Web Annotation where they have them, else our own;
 * src/docs/harvesting.md lists them. Where the words stand is a part of the source text, selected
 * by its positions and by the words themselves.
 */
@ApplicationScoped
class LinkedRecords {

    private static final Map<RecordKind, List<String>> TYPES =
            Map.of(
                    RecordKind.COUNCIL,
                            List.of(
                                    "schema:GovernmentOrganization",
                                    "org:FormalOrganization",
                                    "Council"),
                    RecordKind.BODY,
                            List.of("schema:Organization", "org:OrganizationalUnit", "Body"),
                    RecordKind.MEETING, List.of("schema:Event", "Meeting"),
                    RecordKind.ATTENDANCE, List.of("schema:Role", "Attendance"),
                    RecordKind.AGENDA_ITEM, List.of("schema:CreativeWork", "AgendaItem"),
                    RecordKind.RESOLUTION, List.of("Resolution"),
                    RecordKind.DECLARATION, List.of("Declaration"),
                    RecordKind.ACTION, List.of("schema:Action", "Action"));

    private static final Map<String, RecordKind> PARENTS =
            Map.of(
                    "councilId", RecordKind.COUNCIL,
                    "bodyId", RecordKind.BODY,
                    "meetingId", RecordKind.MEETING,
                    "agendaItemId", RecordKind.AGENDA_ITEM,
                    "closedByMeetingId", RecordKind.MEETING,
                    "closedByResolutionId", RecordKind.RESOLUTION);

    private final ObjectMapper json;

    LinkedRecords(ObjectMapper json) {
        this.json = json;
    }

    /** The record as linked data. */
    ObjectNode of(RecordKind kind, UUID id, Object view, Addresses addresses) {
        ObjectNode linked = json.createObjectNode();
        linked.set("@context", context(kind, addresses));
        linked.put("@id", addresses.of(kind, id));
        linked.set("@type", json.valueToTree(TYPES.get(kind)));
        ObjectNode fields = json.valueToTree(view);
        link(fields, kind == RecordKind.MEETING ? id.toString() : "", addresses);
        fields.remove("@id");
        linked.setAll(fields);
        return linked;
    }

    /**
     * Puts addresses in the place of ids, in a record and in those inside it.
     *
     * @param around id of the meeting that it stands in; empty where it is in none, or says itself
     */
    private void link(ObjectNode record, String around, Addresses addresses) {
        String meeting = record.path("meetingId").asText(around);
        if (record.path("source").has("start") && !meeting.isEmpty()) {
            record.set("source", places((ObjectNode) record.get("source"), meeting, addresses));
        }
        for (Map.Entry<String, JsonNode> field : record.properties()) {
            for (JsonNode inside :
                    field.getValue().isArray() ? field.getValue() : List.of(field.getValue())) {
                if (inside instanceof ObjectNode nested && nested.has("url")) {
                    link(nested, meeting, addresses);
                }
            }
        }
        if (record.has("url")) {
            record.set("@id", record.remove("url"));
        }
        PARENTS.forEach(
                (field, parent) -> {
                    if (record.path(field).isTextual()) {
                        UUID named = UUID.fromString(record.path(field).asText());
                        record.put(field, addresses.of(parent, named));
                    }
                });
    }

    /** Where the words stand: parts of the source text (Web Annotation, 4). */
    private ArrayNode places(ObjectNode source, String meeting, Addresses addresses) {
        String text =
                "%s/source?textVersion=%s"
                        .formatted(
                                addresses.of(RecordKind.MEETING, UUID.fromString(meeting)),
                                source.path("textVersion").asText());
        ArrayNode places = json.createArrayNode();
        places.add(place(source, text));
        source.path("also").forEach(further -> places.add(place(further, text)));
        return places;
    }

    private ObjectNode place(JsonNode place, String text) {
        ObjectNode part = json.createObjectNode();
        part.put("@type", "oa:SpecificResource");
        part.put("hasSource", text);
        ArrayNode selectors = part.putArray("hasSelector");
        selectors
                .addObject()
                .put("@type", "oa:TextPositionSelector")
                .put("start", place.path("start").asInt())
                .put("end", place.path("end").asInt());
        selectors
                .addObject()
                .put("@type", "oa:TextQuoteSelector")
                .put("exact", place.path("quote").asText());
        part.set("quote", place.path("quote"));
        return part;
    }

    private ObjectNode context(RecordKind kind, Addresses addresses) {
        ObjectNode context = json.createObjectNode();
        String ours = addresses.base() + "/v1/vocabulary#";
        context.put("@vocab", ours);
        context.put("schema", "https://schema.org/");
        context.put("dcterms", "http://purl.org/dc/terms/");
        context.put("org", "http://www.w3.org/ns/org#");
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("oa", "http://www.w3.org/ns/oa#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("id", "dcterms:identifier");
        context.put("name", "schema:name");
        context.put("title", "dcterms:title");
        context.put("text", "schema:text");
        context.put("quote", "prov:value");
        context.put("source", "prov:wasQuotedFrom");
        context.put("hasSelector", "oa:hasSelector");
        context.put("exact", "oa:exact");
        typed(context, "hasSource", "oa:hasSource", "@id");
        typed(context, "start", "oa:start", "xsd:nonNegativeInteger");
        typed(context, "end", "oa:end", "xsd:nonNegativeInteger");
        typed(context, "licence", "dcterms:license", "@id");
        typed(context, "homepage", "schema:url", "@id");
        typed(context, "date", "dcterms:date", "xsd:date");
        typed(context, "modified", "dcterms:modified", "xsd:dateTime");
        typed(context, "meetingId", "dcterms:isPartOf", "@id");
        for (String field : PARENTS.keySet().stream().sorted().toList()) {
            if (!field.equals("meetingId")) {
                typed(context, field, ours + field.substring(0, field.length() - 2), "@id");
            }
        }
        if (kind == RecordKind.BODY) {
            typed(context, "councilId", "org:unitOf", "@id");
        }
        if (kind == RecordKind.MEETING) {
            typed(context, "bodyId", "schema:organizer", "@id");
        }
        // The names beside the addresses would share a term with them.
        for (String name : List.of("council", "body")) {
            context.put(name, ours + name + "Name");
        }
        return context;
    }

    private void typed(ObjectNode context, String field, String term, String type) {
        ObjectNode definition = json.createObjectNode();
        definition.put("@id", term);
        definition.put("@type", type);
        context.set(field, definition);
    }
}
