package org.minutebook.parser.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;

@Timeout(120)
class TimedDocumentReaderTest {

    private static final ReadingLimits SHORT =
            new ReadingLimits(1 << 20, 1 << 20, 10, 10_000, Duration.ofMillis(150));
    private static final byte[] TEXT =
            "Minutes".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final CountDownLatch release = new CountDownLatch(1);

    /** Waits, deaf to interrupts, as the libraries are. */
    private SourceDocument stuck(byte[] bytes, ReadingLimits limits)
            throws UnreadableDocumentException {
        boolean waiting = true;
        while (waiting) {
            try {
                release.await();
                waiting = false;
            } catch (InterruptedException e) {
                waiting = true;
            }
        }
        return new DocumentReaders().read(bytes, limits);
    }

    private static Reason refusal(DocumentReader reader) {
        UnreadableDocumentException e =
                catchThrowableOfType(
                        UnreadableDocumentException.class, () -> reader.read(TEXT, SHORT));
        return e.reason();
    }

    @Test
    void what_is_read_in_time_is_passed_on() throws Exception {
        DocumentReader reader = new TimedDocumentReader(new DocumentReaders());
        assertThat(reader.read(TEXT, ReadingLimits.DEFAULT).text().value()).isEqualTo("Minutes");
    }

    @Test
    void a_refusal_is_passed_on() {
        DocumentReader reader = new TimedDocumentReader(new DocumentReaders());
        assertThatThrownBy(() -> reader.read(new byte[0], ReadingLimits.DEFAULT))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void a_reading_that_does_not_end_is_given_up() {
        assertThat(refusal(new TimedDocumentReader(this::stuck))).isEqualTo(Reason.TOO_SLOW);
        release.countDown();
    }

    @Test
    void readings_given_up_keep_their_places_until_they_end() throws Exception {
        DocumentReader reader = new TimedDocumentReader(this::stuck, 1);
        assertThat(refusal(reader)).isEqualTo(Reason.TOO_SLOW);
        UnreadableDocumentException second =
                catchThrowableOfType(
                        UnreadableDocumentException.class, () -> reader.read(TEXT, SHORT));
        assertThat(second.reason()).isEqualTo(Reason.TOO_SLOW);
        assertThat(second).hasMessageContaining("Too many");
        release.countDown();
        ReadingLimits patient =
                new ReadingLimits(1 << 20, 1 << 20, 10, 10_000, Duration.ofSeconds(10));
        assertThat(reader.read(TEXT, patient).text().value()).isEqualTo("Minutes");
    }

    @Test
    void an_exception_that_should_not_be_is_a_damaged_file() {
        DocumentReader reader =
                new TimedDocumentReader(
                        (bytes, limits) -> {
                            throw new IllegalStateException("unforeseen");
                        });
        assertThat(refusal(reader)).isEqualTo(Reason.DAMAGED);
    }
}
