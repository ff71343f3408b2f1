package org.minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

    private enum Colour {
        RED,
        GREEN
    }

    private static final QueryParameter<LocalDate> FROM =
            ParameterKinds.date("from", "First day.", "2024-01-01");
    private static final QueryParameter<LocalDate> TO =
            ParameterKinds.date("to", "Last day.", "2024-12-31");
    private static final QueryParameter<Boolean> CARRIED =
            ParameterKinds.flag("carried", "Carried.", "true");
    private static final QueryParameter<Integer> LIMIT =
            ParameterKinds.number("limit", "Most.", 1, 200, ErrorCode.INVALID_LIMIT);
    private static final QueryParameter<Colour> COLOUR =
            ParameterKinds.oneOf("colour", Colour.class, "Colour.");
    private static final QueryParameter<Set<Colour>> COLOURS =
            ParameterKinds.anyOf("colours", Colour.class, "Colours.");
    private static final QueryParameter<Instant> SINCE =
            ParameterKinds.instant("since", "Since.", "2026-11-20T09:30:00Z");
    private static final QueryParameter<String> NAME =
            ParameterKinds.text("name", "Name.", "Marlow");

    private static final Parameters ALL =
            Parameters.of(FROM, TO, CARRIED, LIMIT, COLOUR, COLOURS, SINCE, NAME).range(FROM, TO);

    private static Query read(String... namesAndValues) {
        MultivaluedHashMap<String, String> given = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return ALL.read(given);
    }

    private static Problem refused(String... namesAndValues) {
        ProblemException e =
                catchThrowableOfType(ProblemException.class, () -> read(namesAndValues));
        assertThat(e).as(String.join("=", namesAndValues)).isNotNull();
        return e.toProblem(new RequestPlace("http://localhost", "/v1/x", "1"));
    }

    @Test
    void whatIsValidIsRead() {
        Query query =
                read(
                        "from",
                        "2024-02-29",
                        "to",
                        "2024-02-29",
                        "carried",
                        "false",
                        "limit",
                        "200",
                        "colour",
                        "RED",
                        "colours",
                        "GREEN,RED",
                        "since",
                        "2026-11-20");
        assertThat(query.get(FROM)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(query.get(CARRIED)).isFalse();
        assertThat(query.get(LIMIT)).isEqualTo(200);
        assertThat(query.get(COLOURS)).containsExactly(Colour.GREEN, Colour.RED);
        assertThat(query.get(SINCE)).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(query.get(NAME)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fron|2024-01-01|UNKNOWN_PARAMETER",
                "FROM|2024-01-01|UNKNOWN_PARAMETER",
                "from|2023-02-29|INVALID_DATE",
                "from|2024-1-1|INVALID_DATE",
                "from|20240101|INVALID_DATE",
                "from|2024-01-01T00:00|INVALID_DATE",
                "from|+12024-01-01|INVALID_DATE",
                "from|yesterday|INVALID_DATE",
                "from|` `|EMPTY_PARAMETER",
                "carried|yes|INVALID_BOOLEAN",
                "carried|TRUE|INVALID_BOOLEAN",
                "carried|1|INVALID_BOOLEAN",
                "limit|0|INVALID_LIMIT",
                "limit|201|INVALID_LIMIT",
                "limit|-1|INVALID_LIMIT",
                "limit|5.0|INVALID_LIMIT",
                "limit|99999999999|INVALID_LIMIT",
                "limit|٥|INVALID_LIMIT",
                "colour|BLUE|UNKNOWN_VALUE",
                "colour|red|UNKNOWN_VALUE",
                "colour|RED,GREEN|UNKNOWN_VALUE",
                "colours|RED,,GREEN|UNKNOWN_VALUE",
                "colours|RED, GREEN|UNKNOWN_VALUE",
                "since|2026-11-20T25:00:00Z|INVALID_INSTANT",
                "since|2026-11-20T09:30:00|INVALID_INSTANT",
                "since|99999-11-20T09:30:00Z|INVALID_INSTANT",
            })
    void whatIsNotValidIsRefused(String name, String value, ErrorCode code) {
        Problem problem = refused(name, value);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.parameter()).isEqualTo(name);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).matches("(Parameter|There is no parameter) '" + name + "' .*");
    }

    @Test
    void anUnknownNameGetsTheListOfThoseThatThereAre() {
        assertThat(refused("fron", "x").allowed())
                .containsExactly(
                        "from", "to", "carried", "limit", "colour", "colours", "since", "name");
        assertThat(refused("colour", "x").allowed()).containsExactly("RED", "GREEN");
        assertThat(refused("carried", "x").allowed()).containsExactly("true", "false");
    }

    @Test
    void onceMeansOnce() {
        assertThat(refused("limit", "1", "limit", "1").code())
                .isEqualTo(ErrorCode.REPEATED_PARAMETER);
    }

    @Test
    void aRangeDoesNotEndBeforeItStarts() {
        Problem problem = refused("from", "2024-02-02", "to", "2024-02-01");
        assertThat(problem.code()).isEqualTo(ErrorCode.INVALID_DATE_RANGE);
        assertThat(problem.parameter()).isEqualTo("from");
    }

    @Test
    void wordsHaveAnEndAndNoControlCharacters() {
        assertThat(refused("name", "a\u0000b").code()).isEqualTo(ErrorCode.INVALID_TEXT);
        assertThat(refused("name", "a".repeat(501)).code()).isEqualTo(ErrorCode.PARAMETER_TOO_LONG);
    }

    @Test
    void aProblemQuotesNoMoreThanAShortPieceOfWhatWasSent() {
        assertThat(refused("<script>".repeat(90), "x").detail()).hasSizeLessThan(120);
    }

    @Test
    void theFingerprintDoesNotDependOnTheOrder() {
        assertThat(read("limit", "5", "carried", "true").fingerprint("/p", "limit"))
                .isEqualTo(read("carried", "true").fingerprint("/p"));
    }
}
