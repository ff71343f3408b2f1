package org.minutebook.parser;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Confidence;
import org.minutebook.record.Meeting;
import org.minutebook.record.Source;

/**
 * Records and notices as JSON to be read by eye: the field names are those of the interface, what
 * is absent ({@code null}, an empty list, {@code false}) is left out, each attendee, resolution,
 * declaration and action stands on one line, an item's text is a list of lines, and of a long
 * quotation only both ends are shown. {@link ProvenanceTest} compares quotations in full.
 */
final class GoldenJson {

    private static final int HEAD = 40;
    private static final int TAIL = 24;

    private GoldenJson() {}

    static List<String> lines(Meeting meeting) {
        List<String> out = new ArrayList<>();
        object(meeting, "", "", out);
        return out;
    }

    static List<String> lines(List<ParseNotice> notices) {
        List<String> out = new ArrayList<>();
        for (ParseNotice notice : notices) {
            String place =
                    Optional.ofNullable(notice.place())
                            .map(p -> ", \"quote\": " + quoted(ends(p.string())))
                            .orElse("");
            out.add(
                    "  {\"code\": %s, \"severity\": \"%s\", \"stage\": \"%s\", \"message\": %s%s}"
                            .formatted(
                                    quoted(notice.code()),
                                    notice.severity(),
                                    notice.stage(),
                                    quoted(notice.message()),
                                    place));
        }
        return list(out);
    }

    /** A list's lines between brackets, with commas. */
    private static List<String> list(List<String> entries) {
        List<String> out = new ArrayList<>();
        out.add("[");
        for (int i = 0; i < entries.size(); i++) {
            out.add(entries.get(i) + (i + 1 < entries.size() ? "," : ""));
        }
        out.add("]");
        return out;
    }

    /** A meeting or an item: one field a line. */
    private static void object(Record it, String margin, String after, List<String> out) {
        out.add(margin + "{");
        List<RecordComponent> fields =
                Arrays.stream(it.getClass().getRecordComponents())
                        .filter(c -> !isAbsent(value(c, it)))
                        .toList();
        String inner = margin + "  ";
        for (int i = 0; i < fields.size(); i++) {
            String comma = i + 1 < fields.size() ? "," : "";
            Object value = value(fields.get(i), it);
            String opening = inner + quoted(name(fields.get(i))) + ": ";
            if (value instanceof List<?> list) {
                out.add(opening + "[");
                entries(list, inner + "  ", out);
                out.add(inner + "]" + comma);
            } else if (it instanceof AgendaItem && value instanceof String text) {
                out.add(opening + text(name(fields.get(i)), text, inner) + comma);
            } else {
                out.add(opening + inline(value) + comma);
            }
        }
        out.add(margin + "}" + after);
    }

    private static void entries(List<?> list, String margin, List<String> out) {
        for (int i = 0; i < list.size(); i++) {
            String comma = i + 1 < list.size() ? "," : "";
            if (list.get(i) instanceof AgendaItem item) {
                object(item, margin, comma, out);
            } else {
                out.add(margin + inline(list.get(i)) + comma);
            }
        }
    }

    private static String text(String field, String text, String margin) {
        return field.equals("text")
                ? Arrays.stream(text.split("\n", -1))
                        .map(line -> margin + "  " + quoted(line))
                        .collect(Collectors.joining(",\n", "[\n", "\n" + margin + "]"))
                : quoted(text);
    }

    private static String inline(@Nullable Object value) {
        if (value instanceof Source source) {
            return quoted(ends(source.quote()));
        }
        if (value instanceof Confidence confidence) {
            String number = String.format(Locale.ROOT, "%.2f", confidence.value());
            return confidence.loweredBy().isEmpty()
                    ? number
                    : quoted(number + " " + String.join(" ", confidence.loweredBy()));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(GoldenJson::inline)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Record it) {
            return Arrays.stream(it.getClass().getRecordComponents())
                    .filter(c -> !isAbsent(value(c, it)))
                    .map(c -> quoted(name(c)) + ": " + inline(value(c, it)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof Boolean || value instanceof Number
                ? value.toString()
                : quoted(String.valueOf(value));
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value == null
                || value.equals(false)
                || (value instanceof List<?> list && list.isEmpty());
    }

    private static String name(RecordComponent field) {
        return switch (field.getName()) {
            case "inFavour" -> "for";
            case "source" -> "quote";
            default -> field.getName();
        };
    }

    private static @Nullable Object value(RecordComponent field, Record of) {
        try {
            Object value = field.getAccessor().invoke(of);
            // A motion that was carried is the usual: only one that fell is worth a word.
            return field.getName().equals("carried") ? fallen(value) : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String fallen(Object carried) {
        return carried.equals(false) ? "no" : null;
    }

    private static String ends(String quote) {
        return quote.length() <= HEAD + TAIL + 3
                ? quote
                : quote.substring(0, HEAD) + " \u2026 " + quote.substring(quote.length() - TAIL);
    }

    private static String quoted(String words) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
