package org.minutebook.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.parser.layout.Layout;
import org.minutebook.parser.layout.Layouts;

/**
 * Each layout accepts its own fixtures, and leaves those of the others alone: a fixture is read by
 * the layout whose folder it stands in, which is the first of the list that accepts it.
 */
class LayoutRecognitionTest {

    static List<Fixture> fixtures() {
        return Fixtures.all();
    }

    static List<Layout> layouts() {
        return Layouts.list();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void aFixtureIsReadByTheLayoutOfItsFolder(Fixture fixture) {
        assertThat(Fixtures.read(fixture).layout()).isEqualTo(fixture.layout());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void onlyTheLastResortIsUncertain(Fixture fixture) {
        boolean uncertain =
                Fixtures.read(fixture).notices().stream()
                        .anyMatch(notice -> notice.code().equals("LAYOUT_UNCERTAIN"));
        assertThat(uncertain).isEqualTo(fixture.layout().equals("last-resort"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void eachLayoutHasAFixture(Layout layout) {
        assertThat(Fixtures.all()).anyMatch(f -> f.layout().equals(layout.name()));
    }

    @Test
    void noTwoLayoutsShareAName() {
        assertThat(Layouts.list()).extracting(Layout::name).doesNotHaveDuplicates();
    }
}
