package org.minutebook.correct;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.PageLinks;
import org.minutebook.store.Correction;

/** What officers corrected in a meeting. */
@Schema(name = "CorrectionList", description = "What officers corrected in a meeting.")
record CorrectionsView(
        @Schema(description = "The corrections, the oldest first.", required = true)
                List<CorrectionView> data,
        @Schema(description = "Addresses.", required = true) PageLinks links) {

    /** One correction. */
    @Schema(name = "Correction", description = "What an officer did to a record that was read.")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CorrectionView(
            @Schema(description = "Counts up.", examples = "17", required = true) long id,
            @Schema(
                            description = "The kind of record, as in paths.",
                            examples = "resolutions",
                            required = true)
                    String kind,
            @Schema(
                            description = "Id of the record.",
                            examples = "3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64",
                            required = true)
                    UUID record,
            @Schema(
                            description =
                                    "Whether it was changed, added by hand, removed or confirmed.",
                            enumeration = {"CHANGED", "ADDED", "REMOVED", "CONFIRMED"},
                            examples = "CHANGED",
                            required = true)
                    String op,
            @Schema(
                            description =
                                    "Of what was changed: each field with its value before and"
                                            + " after.",
                            examples = "{\"decision\": {\"was\": \"NOTED\", \"is\": \"APPROVED\"}}",
                            required = true)
                    Map<String, ChangedField> fields,
            @Schema(
                            description = "Why, in the officer's words.",
                            examples = "The motion was carried, not only noted.",
                            nullable = true,
                            required = true)
                    @Nullable String reason,
            @Schema(
                            description = "Name of the token that did it.",
                            examples = "Democratic Services",
                            nullable = true,
                            required = true)
                    @Nullable String by,
            @Schema(
                            description = "When, in UTC.",
                            examples = "2026-02-03T14:05:00Z",
                            required = true)
                    Instant at) {

        static CorrectionView from(Correction correction) {
            Map<String, ChangedField> fields = new java.util.LinkedHashMap<>();
            correction
                    .fields()
                    .forEach((name, f) -> fields.put(name, new ChangedField(f.was(), f.is())));
            return new CorrectionView(
                    correction.id(),
                    correction.kind().plural(),
                    correction.record(),
                    correction.op().name(),
                    fields,
                    correction.reason(),
                    correction.by(),
                    correction.at());
        }
    }

    /** A field's value before and after. */
    @Schema(name = "ChangedField", description = "A field's value before and after.")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ChangedField(
            @Schema(
                            description = "What stood there.",
                            implementation = Object.class,
                            examples = "NOTED",
                            nullable = true,
                            required = true)
                    JsonNode was,
            @Schema(
                            description = "What stands there now.",
                            implementation = Object.class,
                            examples = "APPROVED",
                            nullable = true,
                            required = true)
                    JsonNode is) {}
}
