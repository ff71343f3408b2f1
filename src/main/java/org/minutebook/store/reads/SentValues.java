package org.minutebook.store.reads;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Ids and instants as text in UTF-8, made of the bytes in which the database sends them: for
 * thousands of values a second, of which nobody needs an object.
 *
 * <p>A statement's first answers come as text, later ones as numbers, most significant byte first:
 * an id as its 16 bytes, an instant as microseconds since the year 2000.
 */
final class SentValues {

    /** Letters of an id. */
    static final int ID_LENGTH = 36;

    /** Letters of the longest instant: 2024-03-11T19:30:00.123456Z. */
    private static final int MOMENT_LENGTH = 27;

    private static final int ID_BYTES = 16;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long MICROS_OF_A_SECOND = 1_000_000;
    private static final long MICROS_OF_A_DAY = 86_400 * MICROS_OF_A_SECOND;
    private static final int LAST_YEAR = 9999;

    private SentValues() {}

    /** Puts an id into bytes, from a place on. */
    static void putId(byte[] sent, byte[] into, int from) throws SQLException {
        if (sent.length == ID_LENGTH) {
            System.arraycopy(sent, 0, into, from, ID_LENGTH);
            return;
        }
        if (sent.length != ID_BYTES) {
            throw new SQLException("an id has 16 bytes, not " + sent.length);
        }
        int at = from;
        for (int i = 0; i < ID_BYTES; i++) {
            if (i == 4 || i == 6 || i == 8 || i == 10) {
                into[at++] = '-';
            }
            into[at++] = HEX[(sent[i] >> 4) & 0xf];
            into[at++] = HEX[sent[i] & 0xf];
        }
    }

    /** An instant as {@link Instant} writes it. */
    static byte[] moment(Row row, int column) throws SQLException {
        byte[] sent = row.utf8(column);
        if (sent.length != Long.BYTES) {
            return ascii(row.moment(column).toString());
        }
        long micros = 0;
        for (byte one : sent) {
            micros = micros << Byte.SIZE | (one & 0xff);
        }
        return moment(micros);
    }

    /** The same of microseconds since the year 2000. */
    static byte[] moment(long micros) {
        LocalDate day = LocalDate.ofEpochDay(FIRST_DAY + Math.floorDiv(micros, MICROS_OF_A_DAY));
        long ofDay = Math.floorMod(micros, MICROS_OF_A_DAY);
        int second = (int) (ofDay / MICROS_OF_A_SECOND);
        int fraction = (int) (ofDay % MICROS_OF_A_SECOND);
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            return ascii(
                    Instant.ofEpochSecond(day.toEpochDay() * 86_400 + second, fraction * 1_000L)
                            .toString());
        }
        boolean millis = fraction % 1_000 == 0;
        byte[] text = new byte[MOMENT_LENGTH - (fraction == 0 ? 7 : millis ? 3 : 0)];
        put(day.getYear(), text, 0, 4, '-');
        put(day.getMonthValue(), text, 5, 2, '-');
        put(day.getDayOfMonth(), text, 8, 2, 'T');
        put(second / 3_600, text, 11, 2, ':');
        put(second / 60 % 60, text, 14, 2, ':');
        put(second % 60, text, 17, 2, fraction == 0 ? 'Z' : '.');
        if (fraction != 0) {
            put(millis ? fraction / 1_000 : fraction, text, 20, millis ? 3 : 6, 'Z');
        }
        return text;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Puts a number of so many digits, and a letter behind it. */
    private static void put(int number, byte[] text, int from, int digits, char behind) {
        int left = number;
        for (int i = from + digits - 1; i >= from; i--) {
            text[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
        text[from + digits] = (byte) behind;
    }
}
