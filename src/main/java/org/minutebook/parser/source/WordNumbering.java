package org.minutebook.parser.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Automatic numbers of a Word file, counted as Word counts them while the paragraphs go by. Lists
 * that share their definition share their count, unless a list says where it starts.
 */
final class WordNumbering {

    private static final int LEVELS = 9;

    /** One level of a list. */
    private record Level(int start, NumberFormat format, String text, int restart, int left) {}

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, String> styleLinks = new HashMap<>();
    private final Map<String, String> linkedFrom = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();
    private final Map<String, Map<Integer, Level>> overrides = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** Without lists. */
    WordNumbering() {}

    WordNumbering(Element numbering) {
        for (Element element : WordXml.children(numbering)) {
            if (WordXml.name(element).equals("abstractNum")) {
                define(element);
            }
        }
        for (Element element : WordXml.children(numbering)) {
            if (WordXml.name(element).equals("num")) {
                list(element);
            }
        }
    }

    private void define(Element element) {
        String id = WordXml.attribute(element, "abstractNumId");
        if (id == null) {
            return;
        }
        definitions.put(id, levels(element));
        String from = WordXml.value(element, "numStyleLink");
        if (from != null) {
            linkedFrom.put(id, from);
        }
        String style = WordXml.value(element, "styleLink");
        if (style != null) {
            styleLinks.put(style, id);
        }
    }

    private static Map<Integer, Level> levels(Element parent) {
        Map<Integer, Level> levels = new HashMap<>();
        for (Element element : WordXml.children(parent)) {
            if (WordXml.name(element).equals("lvl")) {
                levels.put(orElse(WordXml.number(element, "ilvl"), 0), level(element));
            }
        }
        return levels;
    }

    private static Level level(Element element) {
        String format = WordXml.value(element, "numFmt");
        String text = WordXml.value(element, "lvlText");
        Element indent = WordXml.child(WordXml.child(element, "pPr"), "ind");
        return new Level(
                orElse(WordXml.number(WordXml.child(element, "start"), "val"), 1),
                NumberFormat.ofWord(format == null ? "decimal" : format),
                text == null ? "" : text,
                orElse(WordXml.number(WordXml.child(element, "lvlRestart"), "val"), -1),
                orElse(WordXml.number(indent, "left"), 0));
    }

    private void list(Element element) {
        String id = WordXml.attribute(element, "numId");
        String definition = WordXml.value(element, "abstractNumId");
        if (id == null || definition == null) {
            return;
        }
        definitionOf.put(id, definition);
        for (Element override : WordXml.children(element)) {
            if (WordXml.name(override).equals("lvlOverride")) {
                int level = orElse(WordXml.number(override, "ilvl"), 0);
                overrides.computeIfAbsent(id, k -> new HashMap<>()).putAll(levels(override));
                Integer start = WordXml.number(WordXml.child(override, "startOverride"), "val");
                if (start != null) {
                    starts.computeIfAbsent(id, k -> new HashMap<>()).put(level, start);
                }
            }
        }
    }

    /** Left edge that a list gives its paragraphs, in twentieths of a point. */
    int left(String numId, int level) {
        Level found = find(numId, definition(numId), level);
        return found == null ? 0 : found.left;
    }

    /** Counts one paragraph and gives its label, or "" where none is printed. */
    String next(String numId, int depth) {
        String definition = definition(numId);
        int level = Math.max(0, Math.min(LEVELS - 1, depth));
        Level own = find(numId, definition, level);
        if (definition == null || own == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(definition, k -> unset());
        if (begun.add(numId)) {
            Map<Integer, Integer> given = starts.getOrDefault(numId, Map.of());
            given.forEach((l, start) -> restart(count, l, start));
        }
        for (int i = 0; i < level; i++) {
            Level above = find(numId, definition, i);
            if (count[i] == Integer.MIN_VALUE && above != null) {
                count[i] = above.start;
            }
        }
        count[level] = count[level] == Integer.MIN_VALUE ? own.start : count[level] + 1;
        for (int i = level + 1; i < LEVELS; i++) {
            Level below = find(numId, definition, i);
            if (below == null || below.restart < 0 || below.restart > level) {
                count[i] = Integer.MIN_VALUE;
            }
        }
        return print(own, numId, definition, count);
    }

    private static void restart(int[] count, int level, int start) {
        if (level >= 0 && level < LEVELS) {
            count[level] = start - 1;
        }
    }

    private static int[] unset() {
        int[] count = new int[LEVELS];
        java.util.Arrays.fill(count, Integer.MIN_VALUE);
        return count;
    }

    private String print(Level own, String numId, String definition, int[] count) {
        if (own.format == NumberFormat.BULLET) {
            return own.text.equals("-") || own.text.equals("–") ? "-" : "•";
        }
        if (own.format == NumberFormat.NONE) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < own.text.length(); i++) {
            char c = own.text.charAt(i);
            int level = i + 1 < own.text.length() ? own.text.charAt(i + 1) - '1' : -1;
            if (c == '%' && level >= 0 && level < LEVELS) {
                Level of = find(numId, definition, level);
                if (of != null && count[level] != Integer.MIN_VALUE) {
                    out.append(of.format.print(count[level]));
                }
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private @Nullable String definition(String numId) {
        String definition = definitionOf.get(numId);
        String style = definition == null ? null : linkedFrom.get(definition);
        String linked = style == null ? null : styleLinks.get(style);
        return linked == null ? definition : linked;
    }

    private @Nullable Level find(String numId, @Nullable String definition, int level) {
        Level own = overrides.getOrDefault(numId, Map.of()).get(level);
        return own != null || definition == null
                ? own
                : definitions.getOrDefault(definition, Map.of()).get(level);
    }

    private static int orElse(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
