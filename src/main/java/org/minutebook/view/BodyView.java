package org.minutebook.view;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.store.Body;
import org.minutebook.store.Named;
import org.minutebook.store.RecordKind;

/** A committee, panel, board, cabinet or council that meets. */
@Schema(name = "Body", description = "A committee, panel, board, cabinet or council that meets.")
public record BodyView(
        @Schema(
                        description = "Id of the body.",
                        examples = "7c2e8b63-72e9-8f10-b105-304b2cad9e8f",
                        required = true)
                UUID id,
        @Schema(
                        description = "Address of the body.",
                        examples =
                                "https://minutes.example/v1/bodies/7c2e8b63-72e9-8f10-b105-304b2cad9e8f",
                        required = true)
                String url,
        @Schema(
                        description = "Short name; good, with its council, wherever an id is.",
                        examples = "planning-committee",
                        required = true)
                String slug,
        @Schema(description = "Full name.", examples = "Planning Committee", required = true)
                String name,
        @Schema(
                        description = "The council.",
                        examples = "5b1d7a52-61d8-8e0f-a0f4-2f3a1b9c8d7e",
                        required = true)
                UUID councilId,
        @Schema(
                        description = "Short name of the council.",
                        examples = "ashcombe-borough-council",
                        required = true)
                String councilSlug,
        @Schema(
                        description = "Name of the council.",
                        examples = "Ashcombe Borough Council",
                        required = true)
                String council,
        @Schema(
                        description = "Goes up whenever the content changes.",
                        examples = "1",
                        required = true)
                int version,
        @Schema(
                        description = "When the content last changed, in UTC.",
                        examples = "2024-03-20T10:15:30.123456Z",
                        required = true)
                Instant modified) {

    public static BodyView from(Body body, Named council, Addresses addresses) {
        return new BodyView(
                body.id(),
                addresses.of(RecordKind.BODY, body.id()),
                body.slug(),
                body.name(),
                council.id(),
                council.slug(),
                council.name(),
                body.version(),
                body.modified());
    }
}
