package org.minutebook.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;

/**
 * What is no minutes is refused with its reason. A fixture's folder is named for the reason, with
 * whatever tells it from others behind two dashes: {@code agenda-only--published-page}.
 */
class RefusalTest {

    static List<Fixture> fixtures() {
        return Fixtures.refused();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void whatIsNoMinutesIsRefusedWithItsReason(Fixture fixture) {
        String name = fixture.name().split("--", 2)[0];
        Reason reason = Reason.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        assertThatThrownBy(() -> Fixtures.parse(fixture.bytes()))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
