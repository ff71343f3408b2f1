package org.minutebook.view;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.Council;
import org.minutebook.store.RecordKind;

/** An authority. */
@Schema(name = "Council", description = "An authority whose minutes are held.")
public record CouncilView(
        @Schema(
                        description = "Id of the council.",
                        examples = "5b1d7a52-61d8-8e0f-a0f4-2f3a1b9c8d7e",
                        required = true)
                UUID id,
        @Schema(
                        description = "Address of the council.",
                        examples =
                                "https://minutes.example/v1/councils/5b1d7a52-61d8-8e0f-a0f4-2f3a1b9c8d7e",
                        required = true)
                String url,
        @Schema(
                        description = "Short name; good wherever an id is.",
                        examples = "ashcombe-borough-council",
                        required = true)
                String slug,
        @Schema(description = "Full name.", examples = "Ashcombe Borough Council", required = true)
                String name,
        @Schema(
                        description = "Address of the licence that its records are under.",
                        examples =
                                "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
                        required = true)
                String licence,
        @Schema(
                        description = "Its own web site.",
                        examples = "https://www.ashcombe.example",
                        nullable = true,
                        required = true)
                @Nullable String homepage,
        @Schema(
                        description = "Its code at the Office for National Statistics.",
                        examples = "E07999999",
                        nullable = true,
                        required = true)
                @Nullable String gss,
        @Schema(
                        description = "Whether it is an invented council of the sample minutes.",
                        examples = "false",
                        required = true)
                boolean sample,
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

    public static CouncilView from(Council council, Addresses addresses) {
        return new CouncilView(
                council.id(),
                addresses.of(RecordKind.COUNCIL, council.id()),
                council.slug(),
                council.name(),
                council.licence(),
                council.homepage(),
                council.gss(),
                council.sample(),
                council.version(),
                council.modified());
    }
}
