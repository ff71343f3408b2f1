package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A band of a ruled table on a PDF page, between two level rules, with the upright rules that part
 * it.
 *
 * @param top its upper rule's y
 * @param bottom its lower rule's y
 * @param stops x of the upright rules through it, ascending, at least three
 */
record PdfGrid(float top, float bottom, List<Float> stops) {

    private static final float SAME = 1.8f;
    private static final int MOST = 400;
    private static final float LOWEST = 5;
    private static final float MUCH = 0.6f;

    PdfGrid {
        stops = List.copyOf(stops);
    }

    /** The bands of a page that have two columns or more, from top to bottom. */
    static List<PdfGrid> of(List<PdfRule> rules, List<PdfGlyph> glyphs) {
        List<PdfRule> uprights = merged(rules, false);
        List<PdfRule> levels = merged(rules, true);
        List<PdfGrid> out = new ArrayList<>();
        if (uprights.size() < 3 || levels.size() < 2) {
            return out;
        }
        for (List<PdfRule> table : tables(uprights)) {
            bands(table, levels, out);
        }
        out.sort(Comparator.comparingDouble(PdfGrid::top));
        return out.size() > MOST ? List.of() : withoutFrames(out, glyphs);
    }

    /** Rules outside of all words, such as a frame round the page, part no columns. */
    private static List<PdfGrid> withoutFrames(List<PdfGrid> bands, List<PdfGlyph> glyphs) {
        List<PdfGrid> out = new ArrayList<>();
        int from = 0;
        while (from < bands.size()) {
            int to = from + 1;
            while (to < bands.size() && bands.get(to).stops.equals(bands.get(from).stops)) {
                to++;
            }
            List<Float> kept = inside(bands.subList(from, to), glyphs);
            for (PdfGrid band : bands.subList(from, to)) {
                if (kept.size() >= 3) {
                    out.add(new PdfGrid(band.top, band.bottom, kept));
                }
            }
            from = to;
        }
        return out;
    }

    private static List<Float> inside(List<PdfGrid> bands, List<PdfGlyph> glyphs) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PdfGlyph glyph : glyphs) {
            boolean within = bands.stream().anyMatch(b -> b.column(glyph) >= 0);
            if (within && !glyph.isBlank()) {
                left = Math.min(left, glyph.x());
                right = Math.max(right, glyph.end());
            }
        }
        List<Float> stops = new ArrayList<>(bands.get(0).stops);
        while (stops.size() > 2 && stops.get(1) <= left + SAME) {
            stops.remove(0);
        }
        while (stops.size() > 2 && stops.get(stops.size() - 2) >= right - SAME) {
            stops.remove(stops.size() - 1);
        }
        return stops;
    }

    /** The column of a character, or -1. */
    int column(PdfGlyph glyph) {
        float middle = glyph.x() + glyph.width() / 2;
        if (glyph.y() < top || glyph.y() > bottom + 1) {
            return -1;
        }
        for (int i = 1; i < stops.size(); i++) {
            if (middle >= stops.get(i - 1) && middle < stops.get(i)) {
                return i - 1;
            }
        }
        return -1;
    }

    int columns() {
        return stops.size() - 1;
    }

    /** Rules of one direction, those that touch end to end made one. */
    private static List<PdfRule> merged(List<PdfRule> rules, boolean level) {
        List<PdfRule> sorted =
                new ArrayList<>(rules.stream().filter(r -> r.level() == level).toList());
        sorted.sort(Comparator.comparingDouble(PdfRule::at).thenComparing(PdfRule::from));
        List<PdfRule> lined = new ArrayList<>();
        float at = Float.NEGATIVE_INFINITY;
        for (PdfRule rule : sorted) {
            at = rule.at() - at < SAME ? at : rule.at();
            lined.add(new PdfRule(level, at, rule.from(), rule.to()));
        }
        lined.sort(Comparator.comparingDouble(PdfRule::at).thenComparing(PdfRule::from));
        List<PdfRule> out = new ArrayList<>();
        for (PdfRule rule : lined) {
            PdfRule last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && last.at() == rule.at() && rule.from() - last.to() < 3) {
                out.set(
                        out.size() - 1,
                        new PdfRule(level, at(last), last.from(), Math.max(last.to(), rule.to())));
            } else {
                out.add(rule);
            }
        }
        return out;
    }

    private static float at(PdfRule rule) {
        return rule.at();
    }

    /** Upright rules whose heights overlap belong to one table. */
    private static List<List<PdfRule>> tables(List<PdfRule> uprights) {
        List<PdfRule> sorted = new ArrayList<>(uprights);
        sorted.sort(Comparator.comparingDouble(PdfRule::from));
        List<List<PdfRule>> out = new ArrayList<>();
        float bottom = Float.NEGATIVE_INFINITY;
        for (PdfRule rule : sorted) {
            if (out.isEmpty() || rule.from() > bottom + SAME) {
                out.add(new ArrayList<>());
            }
            out.get(out.size() - 1).add(rule);
            bottom = Math.max(bottom, rule.to());
        }
        return out;
    }

    private static void bands(List<PdfRule> table, List<PdfRule> levels, List<PdfGrid> out) {
        float left = Float.MAX_VALUE;
        float right = 0;
        float top = Float.MAX_VALUE;
        float bottom = 0;
        for (PdfRule upright : table) {
            left = Math.min(left, upright.at());
            right = Math.max(right, upright.at());
            top = Math.min(top, upright.from());
            bottom = Math.max(bottom, upright.to());
        }
        List<Float> ys = new ArrayList<>();
        for (PdfRule level : levels) {
            float shared = Math.min(level.to(), right) - Math.max(level.from(), left);
            boolean inside = level.at() > top - 3 && level.at() < bottom + 3;
            boolean known = !ys.isEmpty() && level.at() - ys.get(ys.size() - 1) < SAME;
            if (inside && !known && shared > 0.4f * (right - left)) {
                ys.add(level.at());
            }
        }
        for (int i = 1; i < ys.size(); i++) {
            float height = ys.get(i) - ys.get(i - 1);
            if (height < LOWEST) {
                continue;
            }
            List<Float> stops = new ArrayList<>();
            for (PdfRule upright : table) {
                float shared =
                        Math.min(upright.to(), ys.get(i)) - Math.max(upright.from(), ys.get(i - 1));
                if (shared > MUCH * height && !stops.contains(upright.at())) {
                    stops.add(upright.at());
                }
            }
            stops.sort(Float::compare);
            if (stops.size() >= 3) {
                out.add(new PdfGrid(ys.get(i - 1), ys.get(i), stops));
            }
        }
    }
}
