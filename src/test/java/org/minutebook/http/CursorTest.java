package org.minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final Cursor PLACE =
            new Cursor(Arrays.asList("2024-03-14", null, "Zoë", "3f0c2f5e"));

    @Test
    void itComesBackAsItWas() {
        String text = PLACE.encode("/v1/meetings?{}");
        assertThat(Cursor.decode("after", text, "/v1/meetings?{}")).isEqualTo(PLACE);
        assertThat(text).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void itIsGoodForItsOwnQueryAlone() {
        String text = PLACE.encode("/v1/meetings?{council=a}");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Cursor.decode("after", text, "/v1/meetings?{council=b}"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CURSOR));
    }

    @Test
    void noLetterOfItCanBeChanged() {
        String text = PLACE.encode("q");
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'Q' : 'A';
            String changed = text.substring(0, i) + other + text.substring(i + 1);
            assertThatExceptionOfType(ProblemException.class)
                    .as(changed)
                    .isThrownBy(() -> Cursor.decode("after", changed, "q"));
        }
    }

    @Test
    void whatIsNoCursorIsRefused() {
        for (String text : List.of("x", "!", "AAAA", "A".repeat(400), "ä", "=")) {
            assertThatExceptionOfType(ProblemException.class)
                    .as(text)
                    .isThrownBy(() -> Cursor.decode("after", text, "q"));
        }
    }
}
