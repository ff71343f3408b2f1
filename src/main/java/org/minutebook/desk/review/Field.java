package org.minutebook.desk.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One field of a record, as forms ask for it.
 *
 * @param name its published name; of a member, with the field that it is in: "vote.for"
 * @param label what it is called
 * @param hint how to answer; empty for nothing
 * @param choices of a choice
 * @param required whether it needs an answer
 */
record Field(
        String name, String label, String hint, Type type, List<Choice> choices, boolean required) {

    /** How it is asked. */
    enum Type {
        LINE,
        LINES,
        /** A few answers, all in sight. */
        RADIOS,
        /** Many answers, or one that may be left open. */
        SELECT,
        NUMBER,
        /** Three boxes. */
        DATE,
        TIME,
        /** A name and a vote a line. */
        NAMED_VOTES
    }

    private static final List<Choice> YES_OR_NO =
            List.of(new Choice("true", "Yes"), new Choice("false", "No"));

    static Field line(String name, String label) {
        return new Field(name, label, "", Type.LINE, List.of(), false);
    }

    static Field lines(String name, String label) {
        return new Field(name, label, "", Type.LINES, List.of(), false);
    }

    static Field number(String name, String label) {
        return new Field(name, label, "", Type.NUMBER, List.of(), false);
    }

    static Field date(String name, String label) {
        return new Field(name, label, "For example, 27 3 2026", Type.DATE, List.of(), false);
    }

    static Field time(String name, String label) {
        return new Field(name, label, "For example, 18:30", Type.TIME, List.of(), false);
    }

    static Field yesOrNo(String name, String label) {
        return new Field(name, label, "", Type.RADIOS, YES_OR_NO, true);
    }

    static <E extends Enum<E>> Field oneOf(String name, String label, Class<E> type) {
        return oneOf(name, label, choices(type));
    }

    static Field oneOf(String name, String label, List<Choice> choices) {
        return new Field(
                name, label, "", choices.size() > 6 ? Type.SELECT : Type.RADIOS, choices, true);
    }

    static <E extends Enum<E>> List<Choice> choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Choice(constant.name(), Wording.of(constant)))
                .toList();
    }

    /** The same with an answer needed. */
    Field needed() {
        return new Field(name, label, hint, type, choices, true);
    }

    /** The same where no answer is one. */
    Field optional(String words) {
        List<Choice> more = new ArrayList<>(List.of(new Choice("", words)));
        more.addAll(choices);
        return new Field(name, label, hint, type, more, false);
    }

    /** The same with a hint. */
    Field hint(String words) {
        return new Field(name, label, words, type, choices, required);
    }

    /** The field of the record that it is, or is in. */
    String top() {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** What it is called within that; the field's own name where it is in no other. */
    String leaf() {
        return name.substring(name.indexOf('.') + 1);
    }

    boolean nested() {
        return name.indexOf('.') >= 0;
    }

    boolean isYesOrNo() {
        return choices.equals(YES_OR_NO);
    }

    /** Its value as people read it. */
    String spoken(String value) {
        return switch (type) {
            case RADIOS, SELECT ->
                    choices.stream()
                            .filter(choice -> choice.value().equals(value))
                            .findFirst()
                            .map(Choice::words)
                            .orElse(value);
            case DATE -> Wording.day(value);
            case LINE, LINES, NUMBER, TIME, NAMED_VOTES -> value;
        };
    }
}
