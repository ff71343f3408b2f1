package org.minutebook.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.store.ReadingState;
import org.minutebook.store.RecordKind;
import org.minutebook.store.StoredImport;
import org.minutebook.store.Warning;
import org.minutebook.view.Addresses;
import org.minutebook.view.WarningView;

/** An accepted import. */
@Schema(
        name = "Import",
        description = "An accepted import: a document, and the meeting read in it.")
record ImportView(
        @Schema(
                        description = "Id of the import.",
                        examples = "d184f1c9-d84f-8576-976b-96a1922f4e50",
                        required = true)
                UUID id,
        @Schema(
                        description = "Address of the import.",
                        examples =
                                "https://minutes.example/v1/imports/d184f1c9-d84f-8576-976b-96a1922f4e50",
                        required = true)
                String url,
        @Schema(
                        description =
                                "Where its reading stands: DRAFT, PUBLISHED, SUPERSEDED by a later"
                                        + " one, or WITHDRAWN.",
                        examples = "DRAFT",
                        required = true)
                ReadingState state,
        @Schema(
                        description = "The meeting.",
                        examples = "9e40ad85-940b-8132-9327-526d4ecfb0a1",
                        required = true)
                UUID meetingId,
        @Schema(
                        description = "Address of the meeting.",
                        examples =
                                "https://minutes.example/v1/meetings/9e40ad85-940b-8132-9327-526d4ecfb0a1",
                        required = true)
                String meetingUrl,
        @Schema(
                        description = "Number of the reading that it made: 1, 2, 3 …",
                        examples = "1",
                        required = true)
                int reading,
        @Schema(
                        description = "The council.",
                        examples = "5b1d7a52-61d8-8e0f-a0f4-2f3a1b9c8d7e",
                        required = true)
                UUID councilId,
        @Schema(
                        description = "Name of the council.",
                        examples = "Ashcombe Borough Council",
                        required = true)
                String council,
        @Schema(
                        description = "The body.",
                        examples = "7c2e8b63-72e9-8f10-b105-304b2cad9e8f",
                        required = true)
                UUID bodyId,
        @Schema(description = "Name of the body.", examples = "Planning Committee", required = true)
                String body,
        @Schema(description = "Day of the meeting.", examples = "2024-03-14", required = true)
                LocalDate date,
        @Schema(
                        description = "The document.",
                        examples = "c073e0b8-c73e-8465-865a-8590811e3d4f",
                        required = true)
                UUID documentId,
        @Schema(
                        description = "The fields that came with the file.",
                        examples = "{\"date\": \"2024-03-14\"}",
                        required = true)
                Map<String, String> given,
        @Schema(
                        description = "When it was accepted, in UTC.",
                        examples = "2024-03-20T10:15:30.123456Z",
                        required = true)
                Instant created,
        @Schema(description = "What to look at before publishing.", required = true)
                List<WarningView> warnings,
        @Schema(
                        description =
                                "What it changes against the reading before; empty for the first.",
                        required = true)
                List<ChangeView> changes) {

    static ImportView from(StoredImport stored, Addresses addresses) {
        return new ImportView(
                stored.id(),
                addresses.base() + "/v1/imports/" + stored.id(),
                stored.state(),
                stored.meetingId(),
                addresses.of(RecordKind.MEETING, stored.meetingId()),
                stored.reading(),
                stored.councilId(),
                stored.facts().council(),
                stored.bodyId(),
                stored.facts().body(),
                stored.facts().date(),
                stored.documentId(),
                stored.given(),
                stored.madeAt(),
                warnings(stored).stream()
                        .map(w -> WarningView.from(w, stored.documentId(), stored.textVersion()))
                        .toList(),
                stored.changes().stream().map(ChangeView::from).toList());
    }

    private static List<Warning> warnings(StoredImport stored) {
        if (stored.state() != ReadingState.WITHDRAWN) {
            return stored.warnings();
        }
        List<Warning> warnings = new ArrayList<>(stored.warnings());
        warnings.add(
                new Warning(
                        "MEETING_WITHDRAWN",
                        "The meeting was withdrawn. To bring it back: POST /v1/meetings/%s/restore."
                                .formatted(stored.meetingId()),
                        null));
        return warnings;
    }
}
