package org.minutebook.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.worker.Reading;

/** What was read. */
@Schema(name = "PreviewedDocument", description = "The document that was read.")
record DocumentView(
        @Schema(
                        description = "SHA-256 of the bytes.",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        required = true)
                String sha256,
        @Schema(description = "Bytes.", examples = "48213", required = true) long size,
        @Schema(
                        description = "Name of the file as posted.",
                        examples = "minutes.docx",
                        nullable = true,
                        required = true)
                @Nullable String fileName,
        @Schema(
                        description = "Type of the content, whatever was declared.",
                        examples = "text/html",
                        required = true)
                String mediaType,
        @Schema(
                        description = "Pages; 0 where the format has none.",
                        examples = "4",
                        required = true)
                int pages,
        @Schema(
                        description = "Code points of the normalised text.",
                        examples = "18230",
                        required = true)
                int characters,
        @Schema(
                        description = "Version of the normalisation that the offsets count in.",
                        examples = "1",
                        required = true)
                int textVersion,
        @Schema(
                        description = "The layout that was followed.",
                        examples = "numbered-headings",
                        required = true)
                String layout) {

    static DocumentView from(Reading reading, Posted posted) {
        String text = reading.text();
        return new DocumentView(
                Fingerprint.sha256(posted.bytes()),
                posted.bytes().length,
                posted.fileName(),
                reading.format().mediaType(),
                reading.pages(),
                text.codePointCount(0, text.length()),
                reading.textVersion(),
                reading.layout());
    }
}
