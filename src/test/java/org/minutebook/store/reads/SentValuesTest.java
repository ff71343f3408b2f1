package org.minutebook.store.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentValuesTest {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    @Test
    void anIdReadsTheSameAsNumberAndAsText() throws SQLException {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            byte[] number =
                    ByteBuffer.allocate(16)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .array();
            byte[] text = id.toString().getBytes(StandardCharsets.US_ASCII);

            assertThat(put(number)).isEqualTo("at " + id);
            assertThat(put(text)).isEqualTo("at " + id);
        }
    }

    @Test
    void whatIsNoIdIsRefused() {
        assertThatThrownBy(() -> put(new byte[8])).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-11T19:30:00Z",
                "2024-03-11T19:30:01.5Z",
                "2024-02-29T23:59:59.999Z",
                "2024-12-31T23:59:59.999999Z",
                "2024-01-01T00:00:00.000001Z",
                "1999-12-31T23:59:59.999999Z",
                "0099-01-01T00:00:00Z",
                "9999-12-31T00:00:00Z",
                "+10000-01-01T00:00:00.120Z",
                "-0001-01-01T00:00:00Z"
            })
    void anInstantReadsAsJavaWritesIt(String written) {
        Instant instant = Instant.parse(written);

        assertThat(moment(instant)).isEqualTo(instant.toString());
    }

    @Test
    void anyInstantReadsAsJavaWritesIt() {
        Random random = new Random(11);
        for (int i = 0; i < 10_000; i++) {
            Instant instant = FIRST.plusNanos((random.nextLong() >> 10) * 1_000);

            assertThat(moment(instant)).isEqualTo(instant.toString());
        }
    }

    private static String moment(Instant instant) {
        long micros =
                (instant.getEpochSecond() - FIRST.getEpochSecond()) * 1_000_000
                        + instant.getNano() / 1_000;
        return new String(SentValues.moment(micros), StandardCharsets.US_ASCII);
    }

    private static String put(byte[] sent) throws SQLException {
        byte[] into = "at ".concat(" ".repeat(36)).getBytes(StandardCharsets.US_ASCII);
        SentValues.putId(sent, into, 3);
        return new String(into, StandardCharsets.US_ASCII);
    }
}
