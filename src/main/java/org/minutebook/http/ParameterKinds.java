package org.minutebook.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The sorts of query parameter that there are. Every one is strict: no value is guessed at. */
public final class ParameterKinds {

    private static final int SHORT = 40;
    private static final int LONG = 500;
    private static final int LIST = 1_000;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private ParameterKinds() {}

    /** Words: up to 500 characters, without control characters. */
    public static QueryParameter<String> text(String name, String description, String example) {
        return new QueryParameter<>(
                name,
                QueryParameter.Shape.TEXT,
                description,
                example,
                List.of(),
                null,
                1,
                LONG,
                ParameterKinds::plain);
    }

    /** An opaque value that an earlier answer gave: longer than words may be. */
    public static QueryParameter<String> token(String name, String description, String example) {
        return new QueryParameter<>(
                name,
                QueryParameter.Shape.TEXT,
                description,
                example,
                List.of(),
                null,
                1,
                LIST,
                ParameterKinds::plain);
    }

    /** A day, {@code 2024-02-29}; days that no calendar has are refused. */
    public static QueryParameter<LocalDate> date(String name, String description, String example) {
        return new QueryParameter<>(
                name,
                QueryParameter.Shape.DATE,
                description,
                example,
                List.of(),
                null,
                1,
                SHORT,
                ParameterKinds::day);
    }

    /** A moment with its offset, {@code 2026-11-20T09:30:00Z}, or a day, which starts in UTC. */
    public static QueryParameter<Instant> instant(String name, String description, String example) {
        return new QueryParameter<>(
                name,
                QueryParameter.Shape.INSTANT,
                description,
                example,
                List.of(),
                null,
                1,
                SHORT,
                ParameterKinds::moment);
    }

    /** {@code true} or {@code false}, nothing else. */
    public static QueryParameter<Boolean> flag(String name, String description, String example) {
        return new QueryParameter<>(
                name,
                QueryParameter.Shape.BOOLEAN,
                description,
                example,
                List.of(),
                null,
                1,
                SHORT,
                (parameter, raw) ->
                        switch (raw) {
                            case "true" -> true;
                            case "false" -> false;
                            default ->
                                    throw ProblemException.of(
                                                    ErrorCode.INVALID_BOOLEAN,
                                                    "Parameter '%s' is true or false, not '%s'."
                                                            .formatted(parameter, shown(raw)))
                                            .parameter(parameter)
                                            .allowed(List.of("true", "false"));
                        });
    }

    /** A whole number in a range. */
    public static QueryParameter<Integer> number(
            String name, String description, int from, int to, ErrorCode otherwise) {
        return new QueryParameter<>(
                name,
                QueryParameter.Shape.INTEGER,
                description,
                String.valueOf(from),
                List.of(),
                null,
                from,
                to,
                (parameter, raw) -> whole(parameter, raw, from, to, otherwise));
    }

    /** Exactly one constant of an enumeration, by its name. */
    public static <E extends Enum<E>> QueryParameter<E> oneOf(
            String name, Class<E> type, String description) {
        List<String> names = names(type);
        return new QueryParameter<>(
                name,
                QueryParameter.Shape.CHOICE,
                description,
                names.get(0),
                names,
                null,
                1,
                LONG,
                (parameter, raw) -> Enum.valueOf(type, known(parameter, raw, names)));
    }

    /** Exactly one of some words. */
    public static QueryParameter<String> word(String name, List<String> words, String description) {
        return new QueryParameter<>(
                name,
                QueryParameter.Shape.CHOICE,
                description,
                words.get(0),
                words,
                null,
                1,
                LONG,
                (parameter, raw) -> known(parameter, raw, words));
    }

    /** One or more constants of an enumeration, parted by commas. */
    public static <E extends Enum<E>> QueryParameter<Set<E>> anyOf(
            String name, Class<E> type, String description) {
        return choices(
                name, names(type), description, constant -> Enum.valueOf(type, constant), LIST);
    }

    /** One or more of some words, parted by commas; order kept, repetitions dropped. */
    public static QueryParameter<Set<String>> someOf(
            String name, List<String> words, String description) {
        return choices(name, words, description, Function.identity(), LIST);
    }

    private static <V> QueryParameter<Set<V>> choices(
            String name,
            List<String> words,
            String description,
            Function<String, V> toValue,
            int maxLength) {
        // Of fields there are many, and each that is asked for is looked up.
        Set<String> all = new LinkedHashSet<>(words);
        return new QueryParameter<>(
                name,
                QueryParameter.Shape.CHOICES,
                description,
                words.get(0),
                words,
                null,
                1,
                maxLength,
                (parameter, raw) -> {
                    Set<V> chosen = new LinkedHashSet<>();
                    for (String word : raw.split(",", -1)) {
                        chosen.add(toValue.apply(known(parameter, word, all)));
                    }
                    return chosen;
                });
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static String known(String parameter, String word, Collection<String> words) {
        if (!words.contains(word)) {
            throw ProblemException.of(
                            ErrorCode.UNKNOWN_VALUE,
                            "Parameter '%s' does not know '%s'.".formatted(parameter, shown(word)))
                    .parameter(parameter)
                    .allowed(List.copyOf(words));
        }
        return word;
    }

    private static String plain(String parameter, String raw) {
        if (raw.codePoints().anyMatch(Character::isISOControl)) {
            throw noText(parameter, "holds a control character");
        }
        // What stands for bytes that are no UTF-8.
        if (raw.indexOf('\uFFFD') >= 0) {
            throw noText(parameter, "is not written in UTF-8");
        }
        return raw.strip();
    }

    private static ProblemException noText(String parameter, String why) {
        return ProblemException.of(
                        ErrorCode.INVALID_TEXT, "Parameter '%s' %s.".formatted(parameter, why))
                .parameter(parameter);
    }

    private static LocalDate day(String parameter, String raw) {
        // The JDK reads years of more than four digits and signs; the database does not read all.
        if (raw.length() == 10) {
            try {
                return LocalDate.parse(raw);
            } catch (DateTimeParseException e) {
                throw noDay(parameter, raw);
            }
        }
        throw noDay(parameter, raw);
    }

    private static ProblemException noDay(String parameter, String raw) {
        return ProblemException.of(
                        ErrorCode.INVALID_DATE,
                        "Parameter '%s' is a date such as 2024-02-29, which '%s' is not."
                                .formatted(parameter, shown(raw)))
                .parameter(parameter);
    }

    private static Instant moment(String parameter, String raw) {
        try {
            Instant moment =
                    raw.length() == 10
                            ? Instant.parse(raw + "T00:00:00Z")
                            // A "+" that was not escaped arrives as a space.
                            : OffsetDateTime.parse(raw.replace(' ', '+').toUpperCase(Locale.ROOT))
                                    .toInstant();
            if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
                throw noMoment(parameter, raw);
            }
            return moment;
        } catch (DateTimeParseException e) {
            throw noMoment(parameter, raw);
        }
    }

    private static ProblemException noMoment(String parameter, String raw) {
        return ProblemException.of(
                        ErrorCode.INVALID_INSTANT,
                        "Parameter '%s' is a moment such as 2026-11-20T09:30:00Z, which '%s' is not."
                                .formatted(parameter, shown(raw)))
                .parameter(parameter);
    }

    private static int whole(String parameter, String raw, int from, int to, ErrorCode otherwise) {
        boolean digits = raw.length() <= 9 && raw.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = digits ? Integer.parseInt(raw) : -1;
        if (value < from || value > to) {
            throw ProblemException.of(
                            otherwise,
                            "Parameter '%s' is a whole number from %d to %d, not '%s'."
                                    .formatted(parameter, from, to, shown(raw)))
                    .parameter(parameter);
        }
        return value;
    }

    /** A caller's own words, short enough and printable enough to be quoted back. */
    static String shown(String raw) {
        StringBuilder shown = new StringBuilder();
        raw.codePoints()
                .limit(SHORT)
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .forEach(shown::appendCodePoint);
        return raw.codePointCount(0, raw.length()) > SHORT ? shown + "…" : shown.toString();
    }
}
