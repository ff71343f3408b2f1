package org.minutebook.publish.harvest;

import java.util.Locale;
import java.util.stream.Stream;
import org.minutebook.publish.PublishedKinds;

/** The forms of a collection's file. */
enum ExportForm {
    CSV("text/csv", "text/csv;charset=UTF-8;header=present"),
    NDJSON("application/x-ndjson", "application/x-ndjson"),
    PARQUET("application/vnd.apache.parquet", "application/vnd.apache.parquet"),
    /** All collections in one, with their description. */
    ZIP("application/zip", "application/zip");

    /** Name of the one file that holds all kinds. */
    static final String WHOLE = "minutebook.zip";

    private final String mediaType;
    private final String contentType;

    ExportForm(String mediaType, String contentType) {
        this.mediaType = mediaType;
        this.contentType = contentType;
    }

    /** Media type without parameters. */
    String mediaType() {
        return mediaType;
    }

    /** Media type as the header {@code Content-Type} has it. */
    String contentType() {
        return contentType;
    }

    /** The end of a file's name: "csv". */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of a kind's file in this form: "agenda-items.csv". */
    String fileOf(String plural) {
        return plural + "." + extension();
    }

    /** Whether files of that name are made. */
    static boolean isFile(String name) {
        return name.equals(WHOLE)
                || PublishedKinds.ALL.stream()
                        .map(kind -> kind.kind().plural())
                        .anyMatch(
                                plural ->
                                        Stream.of(CSV, NDJSON, PARQUET)
                                                .anyMatch(f -> f.fileOf(plural).equals(name)));
    }

    static ExportForm ofFile(String name) {
        return valueOf(name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    }
}
