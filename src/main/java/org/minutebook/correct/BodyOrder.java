package org.minutebook.correct;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a body is to be; what is left out stays. */
@Schema(name = "BodyFacts", description = "What a body is to be; what is left out stays.")
public record BodyOrder(
        @Schema(
                        description = "The council, by id or slug; of a new body.",
                        examples = "ashcombe-borough-council")
                @Nullable String council,
        @Schema(description = "Full name.", examples = "Planning Committee") @Nullable String name,
        @Schema(
                        description = "Other names that it answers to, besides those it has.",
                        examples = "[\"Planning and Licensing Committee\"]")
                @Nullable List<@Nullable String> aliases,
        @Schema(
                        description =
                                "Another body of the council that this one is a spelling of: its"
                                        + " meetings become that one's.",
                        examples = "7c2e8b63-72e9-8f10-b105-304b2cad9e8f")
                @Nullable UUID mergedInto,
        @Schema(
                        description = "Of a new name: the last day of the old one.",
                        examples = "2025-03-31")
                @Nullable LocalDate renamedOn) {}
