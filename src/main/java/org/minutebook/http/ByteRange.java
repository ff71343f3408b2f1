package org.minutebook.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a file (RFC 9110, 14).
 *
 * @param first byte, counted from 0
 * @param last byte, itself included; before the first where the file has no such range
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE =
            Pattern.compile("\\s*bytes\\s*=\\s*([0-9]{0,18})\\s*-\\s*([0-9]{0,18})\\s*");

    /**
     * The range that a header asks for; empty where it asks for several, which nobody has to serve,
     * or is not one.
     *
     * @param size of the file
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher range = ONE.matcher(header);
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long count = Math.min(Long.parseLong(range.group(2)), size);
            return Optional.of(new ByteRange(size - count, size - 1));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
        if (last < first && !range.group(2).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    boolean isInside(long size) {
        return first <= last && first < size;
    }

    long length() {
        return last - first + 1;
    }
}
