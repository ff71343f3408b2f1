package org.minutebook.desk.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cuts a source text wherever a record's words begin or end. Spans overlap and nest as they like;
 * joined again, the segments are the text. The work grows with the text and the spans alone: of
 * those that cover one segment only the innermost few are named.
 */
final class SourceCut {

    /** How many records a segment names at most. */
    static final int MOST_COVERING = 8;

    private record Placed(Span span, int order) {}

    /** The shortest is the innermost; of two alike, the one that came later. */
    private static final Comparator<Placed> INNERMOST =
            Comparator.<Placed>comparingInt(placed -> placed.span().length())
                    .thenComparing(Placed::order, Comparator.reverseOrder());

    private final String text;
    private final int length;
    private final Map<Integer, List<Placed>> starts = new HashMap<>();
    private final TreeSet<Placed> open = new TreeSet<>(INNERMOST);
    private final PriorityQueue<Placed> ends =
            new PriorityQueue<>(Comparator.comparingInt(placed -> placed.span().end()));

    private SourceCut(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /**
     * The text in segments.
     *
     * @param spans in code points; what lies outside the text is cut off
     */
    static List<Segment> of(String text, List<Span> spans) {
        return new SourceCut(text).cut(spans);
    }

    private List<Segment> cut(List<Span> spans) {
        for (Span span : spans) {
            int start = within(span.start());
            int end = Math.max(start, within(span.end()));
            starts.computeIfAbsent(start, at -> new ArrayList<>())
                    .add(new Placed(new Span(span.of(), start, end, span.first()), starts.size()));
        }
        int[] cuts =
                IntStream.concat(
                                IntStream.of(0, length),
                                starts.values().stream()
                                        .flatMap(List::stream)
                                        .flatMapToInt(
                                                placed ->
                                                        IntStream.of(
                                                                placed.span().start(),
                                                                placed.span().end())))
                        .sorted()
                        .distinct()
                        .toArray();
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cuts.length; i++) {
            int next = i + 1 < cuts.length ? cuts[i + 1] : length;
            int to = text.offsetByCodePoints(from, next - cuts[i]);
            List<UUID> beginning = openAt(cuts[i]);
            if (to > from || !beginning.isEmpty()) {
                segments.add(new Segment(cuts[i], text.substring(from, to), covering(), beginning));
            }
            from = to;
        }
        return segments;
    }

    /** Closes what ends at a place and opens what starts there. */
    private List<UUID> openAt(int place) {
        for (Placed over = ends.peek();
                over != null && over.span().end() <= place;
                over = ends.peek()) {
            open.remove(ends.poll());
        }
        List<UUID> beginning = new ArrayList<>();
        for (Placed placed : starts.getOrDefault(place, List.of())) {
            if (placed.span().length() > 0) {
                open.add(placed);
                ends.add(placed);
            }
            if (placed.span().first()) {
                beginning.add(placed.span().of());
            }
        }
        return beginning;
    }

    private List<UUID> covering() {
        Stream<UUID> innermost = open.stream().map(placed -> placed.span().of());
        return innermost.distinct().limit(MOST_COVERING).toList();
    }

    private int within(int place) {
        return Math.max(0, Math.min(length, place));
    }
}
