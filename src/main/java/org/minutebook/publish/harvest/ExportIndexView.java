package org.minutebook.publish.harvest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which files there are. */
@Schema(name = "ExportList", description = "The files of all collections at one state.")
record ExportIndexView(
        @Schema(description = "The files.", required = true) List<FileView> data,
        @Schema(
                        description = "Number of the newest change that they hold.",
                        examples = "4711",
                        required = true)
                long seq,
        @Schema(
                        description =
                                "When that change was made; null where nothing was ever public.",
                        examples = "2024-03-20T10:15:30.123456Z",
                        nullable = true,
                        required = true)
                @Nullable Instant modified) {

    ExportIndexView {
        data = List.copyOf(data);
    }

    /** One file. */
    @Schema(name = "ExportFile", description = "A whole collection as a file.")
    record FileView(
            @Schema(description = "Its name.", examples = "meetings.csv", required = true)
                    String name,
            @Schema(
                            description = "Its address.",
                            examples = "https://minutes.example/v1/exports/meetings.csv",
                            required = true)
                    String url,
            @Schema(description = "Its media type.", examples = "text/csv", required = true)
                    String mediaType,
            @Schema(description = "Its size.", examples = "104857600", required = true) long bytes,
            @Schema(
                            description = "SHA-256 of the file.",
                            examples =
                                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                            required = true)
                    String sha256,
            @Schema(
                            description = "How many records it holds.",
                            examples = "100000",
                            required = true)
                    long rows) {}

    static ExportIndexView from(ExportSet set) {
        return new ExportIndexView(
                set.files().stream()
                        .map(
                                file ->
                                        new FileView(
                                                file.name(),
                                                set.base() + "/v1/exports/" + file.name(),
                                                file.form().mediaType(),
                                                file.bytes(),
                                                file.sha256(),
                                                file.rows()))
                        .toList(),
                set.seq(),
                set.modified());
    }
}
