package org.minutebook.parser.source;

/** Formats that can be read. The content decides which, never the file's name. */
public enum DocumentFormat {
    HTML("text/html"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    MARKDOWN("text/markdown"),
    PLAIN_TEXT("text/plain");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
