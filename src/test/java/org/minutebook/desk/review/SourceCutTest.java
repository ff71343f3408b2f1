package org.minutebook.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SourceCutTest {

    private static final UUID ITEM = new UUID(0, 1);
    private static final UUID DECISION = new UUID(0, 2);
    private static final UUID ACTION = new UUID(0, 3);

    private static Span span(UUID of, int start, int end) {
        return new Span(of, start, end, true);
    }

    private static String joined(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    @Test
    void aTextWithoutRecordsIsOnePiece() {
        assertThat(SourceCut.of("Nothing here.\n", List.of()))
                .containsExactly(new Segment(0, "Nothing here.\n", List.of(), List.of()));
    }

    @Test
    void recordsNestTheInnermostFirst() {
        List<Segment> segments =
                SourceCut.of(
                        "4 Weir. RESOLVED: noted. End.",
                        List.of(span(ITEM, 0, 29), span(DECISION, 8, 24)));
        assertThat(segments)
                .containsExactly(
                        new Segment(0, "4 Weir. ", List.of(ITEM), List.of(ITEM)),
                        new Segment(
                                8, "RESOLVED: noted.", List.of(DECISION, ITEM), List.of(DECISION)),
                        new Segment(24, " End.", List.of(ITEM), List.of()));
    }

    @Test
    void recordsOverlap() {
        List<Segment> segments =
                SourceCut.of("abcdefgh", List.of(span(DECISION, 0, 5), span(ACTION, 3, 8)));
        assertThat(segments).extracting(Segment::text).containsExactly("abc", "de", "fgh");
        assertThat(segments.get(1).covering()).containsExactlyInAnyOrder(DECISION, ACTION);
    }

    @Test
    void placesCountCodePoints() {
        // Each of these letters is two UTF-16 units long.
        String text = "\ud835\udc00\ud835\udc01 word";
        List<Segment> segments = SourceCut.of(text, List.of(span(DECISION, 1, 2)));
        assertThat(segments)
                .extracting(Segment::text)
                .containsExactly("\ud835\udc00", "\ud835\udc01", " word");
        assertThat(segments).extracting(Segment::start).containsExactly(0, 1, 2);
    }

    @Test
    void furtherPlacesCoverButDoNotBegin() {
        List<Segment> segments =
                SourceCut.of(
                        "abcdef", List.of(span(DECISION, 4, 6), new Span(DECISION, 0, 2, false)));
        assertThat(segments.get(0).covering()).containsExactly(DECISION);
        assertThat(segments.get(0).beginning()).isEmpty();
        assertThat(segments.get(2).beginning()).containsExactly(DECISION);
    }

    @Test
    void aRecordWithoutWordsHasAPlaceAllTheSame() {
        List<Segment> segments =
                SourceCut.of("abc", List.of(span(DECISION, 3, 3), span(ACTION, 1, 1)));
        assertThat(segments).flatExtracting(Segment::beginning).containsExactly(ACTION, DECISION);
        assertThat(segments).allMatch(segment -> segment.covering().isEmpty());
        assertThat(joined(segments)).isEqualTo("abc");
    }

    @Test
    void whatLiesOutsideTheTextIsCutOff() {
        List<Segment> segments =
                SourceCut.of("abc", List.of(span(DECISION, 1, 99), span(ACTION, 50, 60)));
        assertThat(joined(segments)).isEqualTo("abc");
        assertThat(segments.get(1).covering()).containsExactly(DECISION);
    }

    @Test
    void whateverTheSpansTheTextIsWhole() {
        Random random = new Random(7);
        String text = "The Clerk \ud835\udc00 shall report.\n".repeat(20);
        int length = text.codePointCount(0, text.length());
        for (int round = 0; round < 200; round++) {
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                int start = random.nextInt(length);
                spans.add(span(new UUID(1, i), start, start + random.nextInt(length - start + 1)));
            }
            List<Segment> segments = SourceCut.of(text, spans);
            assertThat(joined(segments)).isEqualTo(text);
            for (Span span : spans) {
                int covered =
                        segments.stream()
                                .filter(s -> s.start() >= span.start() && s.start() < span.end())
                                .mapToInt(s -> s.text().codePointCount(0, s.text().length()))
                                .sum();
                assertThat(covered).isEqualTo(span.length());
            }
        }
    }

    @Test
    void manySpansOverOnePlaceStayBounded() {
        String text = "x".repeat(1_000_000);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            // Each within the one before: at the middle, twenty thousand lie over each other.
            spans.add(span(new UUID(2, i), i, 1_000_000 - i));
        }
        List<Segment> segments = SourceCut.of(text, spans);
        assertThat(segments).hasSizeLessThanOrEqualTo(40_001);
        assertThat(segments).allMatch(s -> s.covering().size() <= SourceCut.MOST_COVERING);
        assertThat(segments.get(20_000 - 1).covering().get(0)).isEqualTo(new UUID(2, 19_999));
    }
}
