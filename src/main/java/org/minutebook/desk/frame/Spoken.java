package org.minutebook.desk.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Constants, days and moments as people say them. */
public final class Spoken {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(LONDON);

    private Spoken() {}

    /** "Left meeting" for {@code LEFT_MEETING}. */
    public static String words(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "14 March 2024". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "14 March 2024 at 18:30", as clocks in London show it. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
