package org.minutebook.boot.country;

/** A source text in the making. It is plain ASCII, so its lengths count code points too. */
final class MinutesText {

    /** Where words stand. */
    record Place(int start, int end, String quote) {}

    private final StringBuilder text = new StringBuilder();

    /** Adds a line; answers where it stands. */
    Place line(String words) {
        int start = text.length();
        text.append(words).append('\n');
        return new Place(start, start + words.length(), words);
    }

    String whole() {
        return text.toString();
    }
}
