package org.minutebook.store.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lists are read a batch at a time, the next while one is taken. */
@QuarkusTest
class CursorWalkTest {

    @Inject Database database;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 49, 50, 51, 549, 550, 551, 1_049, 1_050, 1_051, 5_000})
    void allRowsComeOnceAndInOrder(int rows) {
        assertThat(numbers(rows, Integer.MAX_VALUE)).isEqualTo(upTo(rows));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 51, 550, 551, 1_000})
    void whoStopsGetsNoMoreAndLeavesTheConnectionFree(int most) {
        // More often than there are connections.
        for (int i = 0; i < 30; i++) {
            assertThat(numbers(5_000, most)).isEqualTo(upTo(most));
        }
        assertThat(numbers(600, Integer.MAX_VALUE)).hasSize(600);
    }

    @Test
    void aFaultInALaterBatchIsTold() {
        Sql faulty =
                new Sql("SELECT 1 / (1000 - n) AS quotient FROM generate_series(1, 5000) AS x (n)");
        List<Integer> taken = new ArrayList<>();

        for (int i = 0; i < 30; i++) {
            taken.clear();
            assertThatThrownBy(
                            () ->
                                    database.each(
                                            List.of(faulty),
                                            Integer.MAX_VALUE,
                                            row -> taken.add(row.number("quotient"))))
                    .isInstanceOf(ReadFailedException.class);
            assertThat(taken).as("the batches before").hasSize(550);
        }
        assertThat(numbers(600, Integer.MAX_VALUE)).hasSize(600);
    }

    @Test
    void aFaultOfWhoTakesTheRowsLeavesTheConnectionFree() {
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(
                            () ->
                                    database.each(
                                            List.of(series(5_000)),
                                            Integer.MAX_VALUE,
                                            row -> {
                                                if (row.number("n") == 700) {
                                                    throw new IllegalStateException("gone");
                                                }
                                                return true;
                                            }))
                    .hasMessage("gone");
        }
        assertThat(numbers(600, Integer.MAX_VALUE)).hasSize(600);
    }

    @Test
    void severalListsAtOnceKeepApart() {
        var seen = new ConcurrentHashMap<Integer, List<Integer>>();

        IntStream.range(1, 5)
                .parallel()
                .forEach(i -> seen.put(i, numbers(1_000 * i, Integer.MAX_VALUE)));

        for (int i = 1; i < 5; i++) {
            assertThat(seen.get(i)).isEqualTo(upTo(1_000 * i));
        }
    }

    @Test
    void withinASnapshotOtherReadsMayStandBetweenTheRows() {
        List<Integer> found = new ArrayList<>();

        database.inSnapshot(
                () -> {
                    database.each(
                            List.of(series(1_200)),
                            Integer.MAX_VALUE,
                            row -> {
                                int number = row.number("n");
                                Sql twice = new Sql("SELECT ? * 2 AS twice", number);
                                return found.add(
                                        database.find(twice, other -> other.number("twice"))
                                                .orElseThrow());
                            });
                    return found;
                });

        assertThat(found)
                .isEqualTo(IntStream.rangeClosed(1, 1_200).map(n -> 2 * n).boxed().toList());
    }

    private List<Integer> numbers(int rows, int most) {
        List<Integer> numbers = new ArrayList<>();
        database.each(List.of(series(rows)), most, row -> numbers.add(row.number("n")));
        return numbers;
    }

    private static Sql series(int rows) {
        return new Sql("SELECT n FROM generate_series(1, ?) AS x (n)", rows);
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
