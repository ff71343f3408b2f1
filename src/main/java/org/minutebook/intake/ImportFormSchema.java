package org.minutebook.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form that documents are posted with, for the contract alone. */
final class ImportFormSchema {

    private ImportFormSchema() {}

    /** Of a preview. */
    @Schema(
            name = "PreviewForm",
            description =
                    "A document and what the officer says of it; fields override the reading.")
    record Preview(
            @Schema(
                            type = SchemaType.STRING,
                            format = "binary",
                            description =
                                    "HTML, PDF, DOCX, text or Markdown; the content decides, not"
                                            + " the declared type.",
                            required = true)
                    String file,
            @Schema(
                            description = "Full name of the council.",
                            examples = "Ashcombe Borough Council")
                    @Nullable String council,
            @Schema(description = "Name of the body that met.", examples = "Planning Committee")
                    @Nullable String body,
            @Schema(description = "Day of the meeting.", examples = "2024-03-14")
                    @Nullable LocalDate date,
            @Schema(description = "Local time, HH:mm.", examples = "18:30")
                    @Nullable String startTime,
            @Schema(
                            description = "Where the document stands on the web; never fetched.",
                            examples = "https://www.ashcombe.example/minutes/2024-03-14.pdf")
                    @Nullable String sourceUrl,
            @Schema(
                            description = "The meeting that it is a revised document of.",
                            examples = "9e40ad85-940b-8132-9327-526d4ecfb0a1")
                    @Nullable UUID meeting,
            @Schema(
                            description = "Which sitting of the body that day.",
                            examples = "1",
                            minimum = "1",
                            maximum = "99")
                    @Nullable Integer sitting,
            @Schema(
                            description = "Which meeting to take of a file that holds several.",
                            examples = "1",
                            minimum = "1",
                            maximum = "1000")
                    @Nullable Integer meetingNumber) {}

    /** Of an import. */
    @Schema(
            name = "ImportForm",
            description =
                    "A document and what the officer says of it; fields override the reading.")
    record Import(
            @Schema(
                            type = SchemaType.STRING,
                            format = "binary",
                            description =
                                    "HTML, PDF, DOCX, text or Markdown; the content decides, not"
                                            + " the declared type.",
                            required = true)
                    String file,
            @Schema(
                            description = "Full name of the council.",
                            examples = "Ashcombe Borough Council")
                    @Nullable String council,
            @Schema(description = "Name of the body that met.", examples = "Planning Committee")
                    @Nullable String body,
            @Schema(description = "Day of the meeting.", examples = "2024-03-14")
                    @Nullable LocalDate date,
            @Schema(description = "Local time, HH:mm.", examples = "18:30")
                    @Nullable String startTime,
            @Schema(
                            description = "Where the document stands on the web; never fetched.",
                            examples = "https://www.ashcombe.example/minutes/2024-03-14.pdf")
                    @Nullable String sourceUrl,
            @Schema(
                            description = "The meeting that it is a revised document of.",
                            examples = "9e40ad85-940b-8132-9327-526d4ecfb0a1")
                    @Nullable UUID meeting,
            @Schema(
                            description = "Which sitting of the body that day.",
                            examples = "1",
                            minimum = "1",
                            maximum = "99")
                    @Nullable Integer sitting,
            @Schema(
                            description = "Which meeting to take of a file that holds several.",
                            examples = "1",
                            minimum = "1",
                            maximum = "1000")
                    @Nullable Integer meetingNumber,
            @Schema(
                            description = "Whether to publish it at once; needs the scope publish.",
                            examples = "false",
                            defaultValue = "false")
                    @Nullable Boolean publish) {}

    /** Of a batch. */
    @Schema(name = "BatchForm", description = "Documents, and what is true of all of them.")
    record Batch(
            @Schema(
                            description =
                                    "The files, or ZIPs of them; each once more under this name.",
                            required = true)
                    List<BatchFile> file,
            @Schema(
                            description = "Full name of the council.",
                            examples = "Ashcombe Borough Council")
                    @Nullable String council,
            @Schema(description = "Name of the body that met.", examples = "Planning Committee")
                    @Nullable String body,
            @Schema(
                            description =
                                    "Whether to publish them at once; needs the scope publish.",
                            examples = "false",
                            defaultValue = "false")
                    @Nullable Boolean publish) {}

    /** One file of a batch. */
    @Schema(
            name = "BatchFile",
            type = SchemaType.STRING,
            format = "binary",
            description =
                    "HTML, PDF, DOCX, text or Markdown, or a ZIP of such; the content decides, not"
                            + " the declared type.")
    record BatchFile() {}
}
