package org.minutebook.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.Confidence;
import org.minutebook.record.Source;

/**
 * Blanks words, each character by one block, so that every offset stays true. Where the words have
 * a blank, the text may have any: lines break where they will, and records are on one line.
 */
final class Blanking {

    /** What stands for a character that was blanked. */
    static final String BLOCK = "\u2588";

    /** A shortened text ends so; the words may be cut in it. */
    private static final String CUT = "…";

    private static final int SHORTEST = 2;
    private static final String BLANKS = "(?U)\\s+";

    private final List<Pattern> exact;
    private final List<Pattern> whole;
    private final List<String> plain;

    /**
     * Takes the words.
     *
     * @param words each as it stands in the text, the longest first
     */
    Blanking(List<String> words) {
        exact = words.stream().map(word -> pattern(word, 0)).toList();
        whole =
                words.stream()
                        .map(word -> pattern(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                        .map(Pattern::pattern)
                        .map(
                                word ->
                                        Pattern.compile(
                                                "(?<![\\p{L}\\p{N}])(?:"
                                                        + word
                                                        + ")(?![\\p{L}\\p{N}])",
                                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                        .toList();
        plain = words.stream().map(Blanking::plain).toList();
    }

    private static Pattern pattern(String word, int flags) {
        return Pattern.compile(
                Arrays.stream(word.strip().split(BLANKS))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(BLANKS)),
                flags);
    }

    /** How often the words stand in a text. */
    int count(String text) {
        int count = 0;
        for (Pattern word : exact) {
            Matcher found = word.matcher(text);
            while (found.find()) {
                count++;
            }
        }
        return count;
    }

    /** A text in which the words stand as they were given. */
    String text(String text) {
        return replaced(text, exact);
    }

    /**
     * A value that was read from a quote in which some of the words stood. It may be what the quote
     * says in other capitals, or a part of the words: "N. Thornley" of "Mr N. THORNLEY".
     *
     * @param quote as it stood before
     */
    String value(String value, String quote) {
        String blanked = replaced(value, exact);
        String bare = plain(value);
        if (bare.length() >= SHORTEST && plain.stream().anyMatch(word -> holds(word, bare))) {
            return blocks(value);
        }
        return oneLine(quote).contains(oneLine(value)) ? blanked : replaced(blanked, whole);
    }

    /** A text that may have been shortened in the middle of the words. */
    String shortened(String text) {
        String blanked = text(text);
        if (!blanked.endsWith(CUT)) {
            return blanked;
        }
        String kept = blanked.substring(0, blanked.length() - CUT.length());
        for (int start = 0; start <= kept.length() - SHORTEST; start++) {
            String end = plain(kept.substring(start));
            if (end.length() >= SHORTEST
                    && !Character.isWhitespace(kept.charAt(start))
                    && plain.stream().anyMatch(word -> word.startsWith(end))) {
                return kept.substring(0, start) + blocks(kept.substring(start)) + CUT;
            }
        }
        return blanked;
    }

    /**
     * The same with all texts in it changed, and all places; enumerations, numbers, days and the
     * reader's confidence stay.
     */
    @SuppressWarnings("unchecked") // each is answered by another of its own class
    static <T extends @Nullable Object> T each(
            T value, UnaryOperator<String> texts, UnaryOperator<Source> places) {
        if (value instanceof String text) {
            return (T) texts.apply(text);
        }
        if (value instanceof Source source) {
            return (T) places.apply(source);
        }
        if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>();
            list.forEach(element -> changed.add(each(element, texts, places)));
            return (T) List.copyOf(changed);
        }
        if (value instanceof Record record && !(value instanceof Confidence)) {
            return (T) remade(record, texts, places);
        }
        return value;
    }

    private static Record remade(
            Record record, UnaryOperator<String> texts, UnaryOperator<Source> places) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                values[i] = each(parts[i].getAccessor().invoke(record), texts, places);
            }
            Constructor<? extends Record> made =
                    record.getClass()
                            .getDeclaredConstructor(
                                    Arrays.stream(parts)
                                            .map(RecordComponent::getType)
                                            .toArray(Class<?>[]::new));
            return made.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "every record has its parts and can be made of them", e);
        }
    }

    private static String replaced(String text, List<Pattern> words) {
        String blanked = text;
        for (Pattern word : words) {
            blanked = word.matcher(blanked).replaceAll(found -> blocks(found.group()));
        }
        return blanked;
    }

    /** Lines stay lines. */
    private static String blocks(String text) {
        return text.codePoints()
                .mapToObj(c -> c == '\n' ? "\n" : BLOCK)
                .collect(Collectors.joining());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll(BLANKS, " ");
    }

    private static String plain(String text) {
        return oneLine(text).toLowerCase(Locale.ROOT);
    }

    /** Whether a part stands in words, and does not begin or end within one. */
    private static boolean holds(String words, String part) {
        for (int at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) {
            int end = at + part.length();
            if ((at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))
                    && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
