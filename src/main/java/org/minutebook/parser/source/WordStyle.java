package org.minutebook.parser.source;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The properties of a paragraph or run that matter for reading.
 *
 * @param heading level of a heading from 1, else 0
 * @param numId list that the paragraph belongs to, or {@code null}
 * @param level depth in the list from 0
 * @param left left edge in twentieths of a point
 * @param before space before in twentieths of a point
 * @param caps printed in capitals whatever is typed
 */
record WordStyle(
        int heading,
        @Nullable String numId,
        int level,
        int left,
        int before,
        boolean centred,
        boolean bold,
        boolean underlined,
        boolean caps,
        boolean hidden) {

    static final WordStyle NONE =
            new WordStyle(0, null, 0, 0, 0, false, false, false, false, false);

    private static final int TITLE = 1;

    /** This style with the properties of a paragraph and of a run over it. */
    WordStyle with(@Nullable Element paragraph, @Nullable Element run) {
        Element list = WordXml.child(paragraph, "numPr");
        Element indent = WordXml.child(paragraph, "ind");
        String align = WordXml.value(paragraph, "jc");
        String id = WordXml.value(list, "numId");
        Integer depth = WordXml.number(WordXml.child(list, "ilvl"), "val");
        Integer outline = WordXml.number(WordXml.child(paragraph, "outlineLvl"), "val");
        return new WordStyle(
                outline == null ? heading : outline < 6 ? outline + 1 : 0,
                id == null ? numId : id.equals("0") ? null : id,
                depth == null ? level : depth,
                left(indent),
                orElse(WordXml.number(WordXml.child(paragraph, "spacing"), "before"), before),
                align == null ? centred : align.equals("center"),
                orElse(WordXml.isOn(run, "b"), bold),
                orElse(WordXml.isOn(run, "u"), underlined),
                orElse(WordXml.isOn(run, "caps"), caps),
                orElse(WordXml.isOn(run, "vanish"), hidden));
    }

    /** This style, a heading where its name says so. */
    WordStyle named(String name) {
        int level = heading;
        if (name.startsWith("heading ") && name.length() == 9) {
            level = Character.digit(name.charAt(8), 10);
        } else if (name.equals("title") || name.equals("subtitle")) {
            level = TITLE;
        }
        return new WordStyle(
                Math.max(0, Math.min(6, level)),
                numId,
                this.level,
                left,
                before,
                centred,
                bold,
                underlined,
                caps,
                hidden);
    }

    private int left(@Nullable Element indent) {
        if (indent == null) {
            return left;
        }
        Integer edge = WordXml.number(indent, "left");
        edge = edge == null ? WordXml.number(indent, "start") : edge;
        Integer first = WordXml.number(indent, "firstLine");
        return (edge == null ? left : edge) + (first == null ? 0 : first);
    }

    private static int orElse(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }

    private static boolean orElse(@Nullable Boolean value, boolean otherwise) {
        return value == null ? otherwise : value;
    }
}
