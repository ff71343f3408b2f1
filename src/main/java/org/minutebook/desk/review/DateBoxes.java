package org.minutebook.desk.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three boxes of a date. */
final class DateBoxes {

    static final List<String> NAMES = List.of(".day", ".month", ".year");
    static final List<String> SPOKEN = List.of("day", "month", "year");

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private DateBoxes() {}

    static @Nullable LocalDate day(List<String> boxes) {
        try {
            LocalDate day =
                    LocalDate.of(
                            Integer.parseInt(boxes.get(2)),
                            Integer.parseInt(boxes.get(1)),
                            Integer.parseInt(boxes.get(0)));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    /** A value for the three boxes: a day, or what was typed. */
    static List<String> split(String value) {
        if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            LocalDate day = LocalDate.parse(value);
            return List.of(
                    Integer.toString(day.getDayOfMonth()),
                    Integer.toString(day.getMonthValue()),
                    Integer.toString(day.getYear()));
        }
        String[] typed = value.split(" ", -1);
        return List.of(
                typed.length > 0 ? typed[0] : "",
                typed.length > 1 ? typed[1] : "",
                typed.length > 2 ? typed[2] : "");
    }
}
