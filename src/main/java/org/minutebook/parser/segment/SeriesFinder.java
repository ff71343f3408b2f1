package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the series of numbers that best serves as the minutes' own: numbers that run on, of one
 * form and one look, over as much of the document as may be. Each candidate looks back at a bounded
 * number of others, so that time grows with the document's length and no faster.
 */
final class SeriesFinder {

    /** How many candidates of the same form before it a row may follow on from. */
    private static final int LOOK_BACK = 60;

    private static final double STEP = 1.0;
    private static final double REPEAT = -0.4;
    private static final double UNLIKE = -2.0;
    private static final double INTO_A_LIST = -4.0;
    private static final double IN_A_LIST = 1.5;
    private static final double STRANGE = 1.5;

    /** 2.1 among 2.0, 3.0, 4.0 is a paragraph's number. */
    private static final double STRANGE_DECIMAL = 4.0;

    private static final double SPAN = 4.0;
    private static final int SHORTEST_LIST = 3;

    /** Mean evidence below which rows that run on from 1 are a list and no headings. */
    private static final double HEADINGS = 1.2;

    private SeriesFinder() {}

    /** The best series, or an empty one. */
    static Series find(List<Row> rows) {
        Map<String, List<Row>> byForm = new LinkedHashMap<>();
        for (Row row : rows) {
            NumberMark n = row.number();
            if (n != null) {
                byForm.computeIfAbsent(n.form(), f -> new ArrayList<>()).add(row);
            }
        }
        Series best = Series.NONE;
        for (Map.Entry<String, List<Row>> form : byForm.entrySet()) {
            Series s = best(form.getKey(), form.getValue(), rows.size());
            if (s.score() > best.score()) {
                best = s;
            }
        }
        return best;
    }

    private static Series best(String form, List<Row> rows, int documentRows) {
        if (rows.size() < 2) {
            return Series.NONE;
        }
        int running = runningGroup(rows);
        int n = rows.size();
        int[] value = new int[n];
        int[] runStart = localRuns(rows, running, value);
        boolean[] inList = lists(rows, runStart, value);
        Map<String, Integer> frames = new HashMap<>();
        for (Row r : rows) {
            frames.merge(frame(mark(r), running), 1, Integer::sum);
        }
        double[] score = new double[n];
        int[] from = new int[n];
        int best = 0;
        for (int i = 0; i < n; i++) {
            double own = HeadingEvidence.of(rows.get(i)) - (form.startsWith("(") ? 0.6 : 0);
            if (mark(rows.get(i)).isLetterOrRoman()) {
                own -= 0.8;
            }
            double strange =
                    1 - frames.getOrDefault(frame(mark(rows.get(i)), running), 0) / (double) n;
            own -= (form.equals("#.#") ? STRANGE_DECIMAL : STRANGE) * strange;
            if (inList[i]) {
                own -= IN_A_LIST;
            }
            double start = value[i] <= 1 ? 0.3 : 0;
            score[i] = own + start;
            from[i] = -1;
            for (int j = i - 1; j >= 0 && j >= i - LOOK_BACK; j--) {
                double t = score[j] + own + step(rows.get(j), rows.get(i), value[j], value[i]);
                if (inList[i] && runStart[i] > j && runStart[i] != i) {
                    t += INTO_A_LIST;
                }
                if (t > score[i]) {
                    score[i] = t;
                    from[i] = j;
                }
            }
            if (score[i] > score[best]) {
                best = i;
            }
        }
        List<Row> chain = new ArrayList<>();
        for (int i = best; i >= 0; i = from[i]) {
            chain.add(rows.get(i));
        }
        Collections.reverse(chain);
        if (chain.size() < 2) {
            return Series.NONE;
        }
        int first = chain.get(0).index();
        int last = chain.get(chain.size() - 1).index();
        double span = (last - first) / (double) Math.max(1, documentRows);
        return new Series(chain, score[best] + SPAN * span, running);
    }

    private static double step(Row a, Row b, int va, int vb) {
        int d = vb - va;
        double t;
        if (d == 1) {
            t = STEP;
        } else if (d == 0) {
            t = mark(b).suffix().compareTo(mark(a).suffix()) > 0 ? STEP : REPEAT;
        } else if (d > 1 && d <= 5) {
            t = 0.2 - 0.3 * (d - 1);
        } else if (d > 5 && d <= 15) {
            t = -1.8;
        } else if (d < 0 && d >= -3) {
            t = -2.2;
        } else {
            t = -8;
        }
        return t + UNLIKE * HeadingEvidence.unlike(a, b);
    }

    /**
     * For each candidate the first of the list that it belongs to: rows that stand close together
     * and whose numbers run on from 1. A series may not enter such a list in its middle.
     */
    private static int[] localRuns(List<Row> rows, int running, int[] value) {
        int[] start = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            value[i] = value(mark(rows.get(i)), running);
            start[i] = i;
            if (i > 0
                    && value[i] > value[i - 1]
                    && value[i] <= value[i - 1] + 2
                    && rows.get(i).index() - rows.get(i - 1).index() <= 2
                    && HeadingEvidence.unlike(rows.get(i), rows.get(i - 1)) < 0.6) {
                start[i] = start[i - 1];
            }
        }
        return start;
    }

    /**
     * Which candidates stand in a list: a run of three or more whose rows are no headings by
     * themselves.
     */
    private static boolean[] lists(List<Row> rows, int[] runStart, int[] value) {
        double[] sum = new double[rows.size()];
        int[] length = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            sum[runStart[i]] += HeadingEvidence.of(rows.get(i));
            length[runStart[i]]++;
        }
        boolean[] in = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            int n = length[runStart[i]];
            in[i] =
                    value[runStart[i]] <= 1
                            && n >= SHORTEST_LIST
                            && n * 10 < rows.size() * 7
                            && !opensSeries(runStart[i], n, value)
                            && sum[runStart[i]] / n < HEADINGS;
        }
        return in;
    }

    /**
     * Whether a run is the first of its form and the next number goes on from it: 1 2 3, later 4.
     */
    private static boolean opensSeries(int start, int length, int[] value) {
        int next = start + length;
        return start == 0 && next < value.length && value[next] == value[next - 1] + 1;
    }

    /** Which group of digits goes up by one most often while the others stay. */
    static int runningGroup(List<Row> rows) {
        int groups = mark(rows.get(0)).values().size();
        int best = 0;
        int most = -1;
        for (int g = 0; g < groups; g++) {
            int steps = 0;
            for (int i = 1; i < rows.size(); i++) {
                NumberMark a = mark(rows.get(i - 1));
                NumberMark b = mark(rows.get(i));
                if (frame(a, g).equals(frame(b, g)) && value(b, g) == value(a, g) + 1) {
                    steps++;
                }
            }
            if (steps > most) {
                most = steps;
                best = g;
            }
        }
        return best;
    }

    /** The number without its running group. */
    static String frame(NumberMark mark, int running) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < mark.values().size(); i++) {
            if (i != running) {
                out.append(mark.values().get(i)).append('/');
            }
        }
        return out.toString();
    }

    static int value(NumberMark mark, int running) {
        return mark.values().get(Math.min(running, mark.values().size() - 1));
    }

    static NumberMark mark(Row row) {
        @Nullable NumberMark n = row.number();
        if (n == null) {
            throw new IllegalStateException("a candidate without number: " + row);
        }
        return n;
    }
}
