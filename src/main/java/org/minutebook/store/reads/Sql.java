package org.minutebook.store.reads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A statement in the making: its text, and the values of its question marks in order. */
final class Sql {

    private static final int USUAL_LENGTH = 2048;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);
    private final List<Object> values = new ArrayList<>();

    Sql() {}

    Sql(String text, Object... values) {
        add(text, values);
    }

    /** Adds text with as many question marks as values. */
    Sql add(String more, Object... moreValues) {
        text.append(more);
        Collections.addAll(values, moreValues);
        return this;
    }

    /** Adds a whole statement. */
    Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    Sql add(Where condition) {
        text.append('(').append(condition.sql()).append(')');
        values.addAll(condition.values());
        return this;
    }

    /** Adds all conditions, each after an AND. */
    Sql and(List<Where> conditions) {
        conditions.forEach(condition -> add(" AND ").add(condition));
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Object> values() {
        return values;
    }
}
