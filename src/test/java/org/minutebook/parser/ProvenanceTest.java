package org.minutebook.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Confidence;
import org.minutebook.record.Meeting;
import org.minutebook.record.Source;

/** Every published fact carries the words it comes from, at the place where it says they stand. */
class ProvenanceTest {

    /** In UTF-16 two units, in the offsets that are published one. */
    private static final int BEYOND_THE_FIRST_PLANE = 0x10000;

    private static final double SURE = 0.9;

    static List<Fixture> fixtures() {
        return Fixtures.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void everyQuotationIsItsSliceOfTheText(Fixture fixture) {
        ParsedMinutes minutes = Fixtures.read(fixture);
        int[] text = codePoints(minutes);
        List<Source> sources = sources(minutes.meeting());
        assertThat(sources).isNotEmpty();
        for (Source source : sources) {
            assertThat(source.quote()).isEqualTo(slice(text, source.start(), source.end()));
            for (Source.Place place : source.also()) {
                assertThat(place.quote()).isEqualTo(slice(text, place.start(), place.end()));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void noQuotationIsEmpty(Fixture fixture) {
        assertThat(sources(Fixtures.read(fixture).meeting()))
                .noneMatch(source -> source.quote().isBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void whatLoweredALowConfidenceIsSaid(Fixture fixture) {
        assertThat(confidences(Fixtures.read(fixture).meeting()))
                .filteredOn(confidence -> confidence.value() < SURE)
                .noneMatch(confidence -> confidence.loweredBy().isEmpty());
    }

    /** Else nothing here would tell code points from UTF-16 units. */
    @Test
    void someFixtureHasWordsBehindACharacterThatIsTwoUnitsLong() {
        assertThat(Fixtures.all())
                .anyMatch(
                        fixture -> {
                            ParsedMinutes minutes = Fixtures.read(fixture);
                            int[] text = codePoints(minutes);
                            return sources(minutes.meeting()).stream()
                                    .anyMatch(source -> isBehindOne(text, source));
                        });
    }

    private static boolean isBehindOne(int[] text, Source source) {
        for (int i = 0; i < source.start(); i++) {
            if (text[i] >= BEYOND_THE_FIRST_PLANE) {
                return true;
            }
        }
        return false;
    }

    private static int[] codePoints(ParsedMinutes minutes) {
        return minutes.document().text().value().codePoints().toArray();
    }

    private static String slice(int[] text, int start, int end) {
        return new String(text, start, end - start);
    }

    private static List<Confidence> confidences(Meeting meeting) {
        List<Confidence> out = new ArrayList<>();
        meeting.attendance().forEach(a -> out.add(a.confidence()));
        for (AgendaItem item : meeting.agendaItems()) {
            out.add(item.confidence());
            item.resolutions().forEach(r -> out.add(r.confidence()));
            item.declarations().forEach(d -> out.add(d.confidence()));
            item.actions().forEach(a -> out.add(a.confidence()));
        }
        return out;
    }

    static List<Source> sources(Meeting meeting) {
        List<Source> out = new ArrayList<>();
        meeting.attendance().forEach(a -> out.add(a.source()));
        for (AgendaItem item : meeting.agendaItems()) {
            out.add(item.source());
            item.resolutions().forEach(r -> out.add(r.source()));
            item.declarations().forEach(d -> out.add(d.source()));
            item.actions().forEach(a -> out.add(a.source()));
        }
        return out;
    }
}
