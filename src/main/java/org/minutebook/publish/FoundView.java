package org.minutebook.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.Named;
import org.minutebook.store.reads.Found;
import org.minutebook.view.Addresses;

/** A record that a search found: enough to show it and to go there. */
@Schema(name = "Found", description = "A record that a search found.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundView(
        @Schema(description = "Its kind.", examples = "resolutions", required = true) String kind,
        @Schema(
                        description = "Its id.",
                        examples = "3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64",
                        required = true)
                UUID id,
        @Schema(
                        description = "Its address.",
                        examples =
                                "https://minutes.example/v1/resolutions/3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64",
                        required = true)
                String url,
        @Schema(
                        description = "What names it.",
                        examples = "That the report be noted",
                        required = true)
                String title,
        @Schema(
                        description = "HTML: the text escaped, what was found in mark elements.",
                        examples = "That the <mark>report</mark> be noted",
                        required = true)
                String snippet,
        @Schema(
                        description = "Its council.",
                        examples = "5b1d7a52-61d8-8e0f-a0f4-2f3a1b9c8d7e",
                        required = true)
                UUID councilId,
        @Schema(
                        description = "Name of the council.",
                        examples = "Ashcombe Borough Council",
                        required = true)
                String council,
        @Schema(
                        description = "Its body; absent for a council.",
                        examples = "7c2e8b63-72e9-8f10-b105-304b2cad9e8f")
                @Nullable UUID bodyId,
        @Schema(
                        description = "Name of the body; absent for a council.",
                        examples = "Planning Committee")
                @Nullable String body,
        @Schema(
                        description = "Its meeting; absent for councils and bodies.",
                        examples = "9e40ad85-940b-8132-9327-526d4ecfb0a1")
                @Nullable UUID meetingId,
        @Schema(
                        description = "Day of that meeting; absent for councils and bodies.",
                        examples = "2024-03-14")
                @Nullable LocalDate date) {

    static FoundView from(Found found, Addresses addresses) {
        @Nullable Named body = found.body();
        return new FoundView(
                found.kind().plural(),
                found.id(),
                addresses.of(found.kind(), found.id()),
                found.title(),
                found.snippet(),
                found.council().id(),
                found.council().name(),
                body == null ? null : body.id(),
                body == null ? null : body.name(),
                found.meetingId(),
                found.date());
    }
}
