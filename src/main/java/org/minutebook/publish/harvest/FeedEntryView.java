package org.minutebook.publish.harvest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.reads.FeedEntry;
import org.minutebook.view.Addresses;

/** The newest change of one record. */
@Schema(
        name = "FeedEntry",
        description = "The newest change of one record, and the record as it stands.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedEntryView(
        @Schema(
                        description = "Place in the feed; goes up, with gaps.",
                        examples = "4711",
                        required = true)
                long seq,
        @Schema(
                        description = "Keep the record, or delete your copy of it.",
                        examples = "upsert",
                        required = true)
                Op op,
        @Schema(
                        description = "The kind of record, as in paths.",
                        examples = "resolutions",
                        required = true)
                String kind,
        @Schema(
                        description = "Id of the record.",
                        examples = "3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64",
                        required = true)
                UUID id,
        @Schema(
                        description = "Address of the record; of a deleted one it answers 410.",
                        examples =
                                "https://minutes.example/v1/resolutions/3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64",
                        required = true)
                String url,
        @Schema(
                        description = "Goes up whenever the published content changes.",
                        examples = "2",
                        required = true)
                int version,
        @Schema(
                        description = "When it was published, changed or withdrawn, in UTC.",
                        examples = "2024-03-20T10:15:30.123456Z",
                        required = true)
                Instant modified,
        @Schema(
                        description =
                                "SHA-256 of the content, addresses left out; absent where the"
                                        + " record was deleted.",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                @Nullable String contentHash,
        @Schema(
                        type = SchemaType.OBJECT,
                        description =
                                "The record, as its own address answers it; absent where it was"
                                        + " deleted.",
                        examples =
                                "{\"id\": \"3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64\", \"text\":"
                                        + " \"That the report be noted\"}")
                @Nullable Object record) {

    /** What to do with a copy. */
    @Schema(name = "FeedOp", description = "What to do with a copy of the record.")
    enum Op {
        upsert,
        delete
    }

    /**
     * An entry.
     *
     * @param record {@code null} where it is gone
     */
    static FeedEntryView from(FeedEntry entry, @Nullable Record record, Addresses addresses) {
        return new FeedEntryView(
                entry.seq(),
                entry.gone() ? Op.delete : Op.upsert,
                entry.kind().plural(),
                entry.id(),
                addresses.of(entry.kind(), entry.id()),
                entry.version(),
                entry.modified(),
                entry.contentHash(),
                record);
    }
}
