package org.minutebook.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Constants and days as people say them. */
final class Spoken {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Spoken() {}

    /** "Left meeting" for {@code LEFT_MEETING}. */
    static String words(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "14 March 2024". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
