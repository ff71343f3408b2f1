package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Planning or licensing applications that are listed under one heading, each with a decision of its
 * own: {@code (1) LAND AT MILL LANE}, {@code Application No: …}, {@code DECISION: GRANTED}. They
 * are items.
 */
final class ApplicationHeadings {

    private static final int FEWEST_ROWS = 3;
    private static final int LOOK_AHEAD = 4;

    private static final List<String> PARTICULARS =
            List.of(
                    "application no",
                    "application number",
                    "application ref",
                    "reference",
                    "proposal",
                    "applicant",
                    "location",
                    "site:",
                    "ward:",
                    "ref:",
                    "ref no",
                    "app no",
                    "premises",
                    "licence type");

    private static final List<String> DECISIONS =
            List.of(
                    "DECISION",
                    "RESOLVED",
                    "GRANTED",
                    "REFUSED",
                    "DEFERRED",
                    "APPROVED",
                    "AGREED",
                    "WITHDRAWN",
                    "Decision:",
                    "Resolved",
                    "withdrawn");

    private ApplicationHeadings() {}

    /**
     * The rows within an item that head applications; none where they have no decisions of their
     * own.
     */
    static List<Row> in(Row heading, List<Row> under) {
        if (!namesApplications(heading.words())) {
            return List.of();
        }
        List<Row> found = new ArrayList<>();
        int expected = 1;
        int described = 0;
        for (int i = 0; i < under.size(); i++) {
            Row row = under.get(i);
            if (!isTitle(row) || !(opensWithReference(row) || hasParticulars(under, i))) {
                continue;
            }
            NumberMark n = row.number();
            if (n == null || n.values().get(0) == expected || n.form().contains("/")) {
                // an application's own number is no item's
                found.add(n != null && n.form().contains("/") ? row.withoutNumber() : row);
                expected++;
                described += hasParticulars(under, i) ? 1 : 0;
            }
        }
        boolean several = described > 0 || found.size() > 1;
        return several && decided(found, under) ? found : List.of();
    }

    private static boolean namesApplications(String words) {
        String s = words.toLowerCase(Locale.ROOT);
        return s.length() < 120
                && (s.contains("application") || s.contains("licences") || s.contains("schedule"));
    }

    private static boolean isTitle(Row row) {
        String words = row.words();
        return words.length() >= 8
                && words.length() < 200
                && (row.isCapitals() || row.isBold() || row.number() != null)
                && !Sentences.tells(words);
    }

    /** {@code (1) 21/00140/FUL – 3 Mill Row}, bold or in capitals. */
    private static boolean opensWithReference(Row row) {
        NumberMark n = row.number();
        String words = n != null && n.form().contains("/") ? row.text() : row.words();
        int end = words.indexOf(' ');
        String first = end < 0 ? words : words.substring(0, end);
        long digits = first.chars().filter(Character::isDigit).count();
        return (row.isBold() || row.isCapitals()) && first.indexOf('/') > 0 && digits >= 4;
    }

    private static boolean hasParticulars(List<Row> under, int at) {
        for (int i = at + 1; i < under.size() && i <= at + LOOK_AHEAD; i++) {
            String s = under.get(i).text().toLowerCase(Locale.ROOT);
            for (String p : PARTICULARS) {
                if (s.startsWith(p)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * At least half of them have words of decision before the next begins; all, where hardly more
     * than the decision stands under them.
     */
    private static boolean decided(List<Row> found, List<Row> under) {
        if (found.isEmpty()) {
            return false;
        }
        int base = under.get(0).index();
        int decided = 0;
        int told = 0;
        for (int i = 0; i < found.size(); i++) {
            int from = found.get(i).index() - base + 1;
            int to = i + 1 < found.size() ? found.get(i + 1).index() - base : under.size();
            boolean decides = decides(under.subList(from, to));
            decided += decides ? 1 : 0;
            told += decides && to - from >= FEWEST_ROWS ? 1 : 0;
        }
        return told * 2 >= found.size() || decided == found.size();
    }

    private static boolean decides(List<Row> rows) {
        for (Row row : rows) {
            for (String d : DECISIONS) {
                if (row.text().contains(d)) {
                    return true;
                }
            }
        }
        return false;
    }
}
