package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;

/**
 * A page that a table extractor flattened: title, summary, "Minutes:" and the first words of the
 * minutes share a line, and numbers are lost. Each such line is taken apart into rows of its own.
 */
final class FlattenedPlan {

    private static final String LABEL = "Minutes:";
    private static final String DECISION = "Decision:";
    private static final List<String> TAILS =
            List.of("Additional documents:", "Supporting documents:", "|");
    private static final double WITH_TITLE = 0.9;
    private static final double WITHOUT_TITLE = 0.75;

    private final List<Row> source;
    private final List<Row> rows = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    private FlattenedPlan(List<Row> source) {
        this.source = source;
    }

    static Plan of(List<Row> source) {
        FlattenedPlan plan = new FlattenedPlan(source);
        plan.make();
        return new Plan(plan.rows, Plan.joined(plan.headings, plan.rows.size()), true, false);
    }

    private void make() {
        boolean begun = false;
        boolean afterRule = false;
        boolean minuted = false;
        for (int i = 0; i < source.size(); i++) {
            Row row = source.get(i);
            String s = row.text();
            if (Furniture.isRule(s) || isTableHead(s)) {
                afterRule = true;
                begun |= isTableHead(s);
                continue;
            }
            if (s.startsWith(DECISION)) {
                decision(row);
                afterRule = false;
                continue;
            }
            int label = labelAt(s);
            boolean labelFollows =
                    label < 0 && i + 1 < source.size() && startsWithLabel(source.get(i + 1).text());
            if (label > 0 || labelFollows || (begun && afterRule && label < 0)) {
                begun = true;
                minuted = label > 0;
                heading(row, label > 0 ? label : s.length());
            } else if (label == 0 && minuted) {
                heading(row, 0); // a second "Minutes:" is another item, whose title is lost
            } else if (label == 0) {
                minuted = true;
                label(row, 0);
            } else {
                add(row.passage(), row);
            }
            afterRule = false;
        }
    }

    private static boolean isTableHead(String s) {
        return s.length() < 20 && s.startsWith("No.") && s.contains("Item");
    }

    private static boolean startsWithLabel(String s) {
        return s.startsWith(LABEL) || s.startsWith(DECISION);
    }

    /** "Decision: ... Minutes: ...": both parts of the item whose heading stands above. */
    private void decision(Row row) {
        int at = labelAt(row.text());
        int end = at > 0 ? at : row.text().length();
        add(row.passage().cut(0, DECISION.length()), row);
        add(row.passage().cut(DECISION.length(), end).trimmed(), row);
        if (at > 0) {
            label(row, at);
        }
    }

    private static int labelAt(String s) {
        if (s.startsWith(LABEL)) {
            return 0;
        }
        int at = s.indexOf(" " + LABEL + " ");
        if (at < 0 && s.endsWith(" " + LABEL)) {
            at = s.length() - LABEL.length() - 1;
        }
        return at < 0 ? -1 : at + 1;
    }

    private void heading(Row row, int label) {
        Passage lead = withoutTail(row.passage().cut(0, label));
        String words = lead.string();
        int cut = PurposeCut.titleEnd(words);
        int at = rows.size();
        Row title = null;
        if (cut > 0) {
            title = add(lead.cut(0, cut).trimmed(), row);
        }
        int next = rows.size();
        if (cut < words.length()) {
            add(lead.from(cut).trimmed(), row);
        }
        headings.add(
                new Heading(
                        at, next, next, null, title, title == null ? WITHOUT_TITLE : WITH_TITLE));
        if (label < row.text().length()) {
            label(row, label);
        }
    }

    private void label(Row row, int at) {
        add(row.passage().cut(at, at + LABEL.length()), row);
        Passage rest = row.passage().from(at + LABEL.length()).trimmed();
        if (rest.length() > 0) {
            add(rest, row);
        }
    }

    private @Nullable Row add(Passage passage, Row like) {
        Passage kept = withoutTail(passage.trimmed());
        if (kept.length() == 0) {
            return null;
        }
        Row row = new Row(rows.size(), kept, like.style(), List.of(), Line.Part.MINUTES);
        rows.add(row);
        return row;
    }

    private static Passage withoutTail(Passage passage) {
        Passage p = passage.trimmed();
        boolean found = true;
        while (found) {
            found = false;
            for (String tail : TAILS) {
                if (p.string().endsWith(tail)) {
                    p = p.cut(0, p.length() - tail.length()).trimmed();
                    found = true;
                }
            }
        }
        return p;
    }
}
