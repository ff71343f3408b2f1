package org.minutebook.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One query parameter: what it is called, what it may hold, and how it is read. The same object
 * parses requests and documents the contract, so that the two cannot disagree.
 *
 * @param <T> what it is read as
 */
public final class QueryParameter<T> {

    /** How a value is written; decides the schema in the contract. */
    public enum Shape {
        TEXT,
        DATE,
        INSTANT,
        BOOLEAN,
        INTEGER,
        /** One of {@link QueryParameter#allowed()}. */
        CHOICE,
        /** Some of {@link QueryParameter#allowed()}, parted by commas. */
        CHOICES
    }

    /** Reads a value that is neither empty nor longer than the limit. */
    @FunctionalInterface
    public interface Reader<T> {

        /**
         * The value that the words mean.
         *
         * @throws ProblemException naming the parameter, where the value cannot be one
         */
        T read(String name, String raw);
    }

    private static final int LONGEST_NUMBER = 40;

    private final String name;
    private final Shape shape;
    private final String description;
    private final String example;
    private final List<String> allowed;
    private final @Nullable String standard;
    private final int least;
    private final int most;
    private final Reader<T> reader;

    QueryParameter(
            String name,
            Shape shape,
            String description,
            String example,
            List<String> allowed,
            @Nullable String standard,
            int least,
            int most,
            Reader<T> reader) {
        this.name = name;
        this.shape = shape;
        this.description = description;
        this.example = example;
        this.allowed = List.copyOf(allowed);
        this.standard = standard;
        this.least = least;
        this.most = most;
        this.reader = reader;
    }

    /** The same with the value that its absence stands for, as the contract shows it. */
    public QueryParameter<T> standard(String value) {
        return new QueryParameter<>(
                name, shape, description, example, allowed, value, least, most, reader);
    }

    /** Name in the query. */
    public String name() {
        return name;
    }

    /** How its values are written. */
    public Shape shape() {
        return shape;
    }

    /** One sentence for the contract. */
    public String description() {
        return description;
    }

    /** A value that is valid. */
    public String example() {
        return example;
    }

    /** The values of a choice; empty for every other shape. */
    public List<String> allowed() {
        return allowed;
    }

    /** What its absence stands for, where that can be written as a value. */
    public @Nullable String standard() {
        return standard;
    }

    /** Least number; of words, least length. */
    public int least() {
        return least;
    }

    /** Greatest number; of words, greatest length in UTF-16 units. */
    public int most() {
        return most;
    }

    T read(String raw) {
        if (raw.isBlank()) {
            throw ProblemException.of(
                            ErrorCode.EMPTY_PARAMETER,
                            "Parameter '%s' has no value. Leave it out, or give it one."
                                    .formatted(name))
                    .parameter(name);
        }
        int longest = shape == Shape.INTEGER ? LONGEST_NUMBER : most;
        if (raw.length() > longest) {
            throw ProblemException.of(
                            ErrorCode.PARAMETER_TOO_LONG,
                            "Parameter '%s' holds more than %d characters."
                                    .formatted(name, longest))
                    .parameter(name);
        }
        return reader.read(name, raw);
    }

    @Override
    public String toString() {
        return name;
    }
}
