package org.minutebook.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minutebook.store.RecordKind;
import org.minutebook.view.Addresses;

/**
 * Writes a record as JSON-LD: its JSON with a context that says what its fields mean, and with
 * addresses where it names others. Terms are those of schema.org, Dublin Core and PROV where they
 * have them, else our own.
 */
@ApplicationScoped
class LinkedRecords {

    private static final Map<RecordKind, List<String>> TYPES =
            Map.of(
                    RecordKind.COUNCIL, List.of("schema:GovernmentOrganization", "Council"),
                    RecordKind.BODY, List.of("schema:Organization", "Body"),
                    RecordKind.MEETING, List.of("schema:Event", "Meeting"),
                    RecordKind.ATTENDANCE, List.of("schema:Role", "Attendance"),
                    RecordKind.AGENDA_ITEM, List.of("AgendaItem"),
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
        linked.set("@context", context(addresses));
        linked.put("@id", addresses.of(kind, id));
        linked.set("@type", json.valueToTree(TYPES.get(kind)));
        ObjectNode fields = json.valueToTree(view);
        fields.remove("url");
        PARENTS.forEach(
                (field, parent) -> {
                    if (fields.path(field).isTextual()) {
                        UUID named = UUID.fromString(fields.path(field).asText());
                        fields.put(field, addresses.of(parent, named));
                    }
                });
        linked.setAll(fields);
        return linked;
    }

    private ObjectNode context(Addresses addresses) {
        ObjectNode context = json.createObjectNode();
        String ours = addresses.base() + "/v1/vocabulary#";
        context.put("@vocab", ours);
        context.put("schema", "https://schema.org/");
        context.put("dcterms", "http://purl.org/dc/terms/");
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("id", "dcterms:identifier");
        context.put("name", "schema:name");
        context.put("title", "dcterms:title");
        context.put("text", "schema:text");
        context.put("quote", "prov:value");
        context.put("source", "prov:wasQuotedFrom");
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
