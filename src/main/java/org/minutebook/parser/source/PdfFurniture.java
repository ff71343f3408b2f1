package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.parser.text.Wording;

/**
 * Running heads and feet: lines near the top or bottom edge that stand on several pages at the same
 * height and say the same, a number apart that counts the pages; and page numbers. Headings that
 * differ only in their number, or that stand at other heights as often, are none.
 */
final class PdfFurniture {

    private static final int EDGE_LINES = 5;
    private static final float SAME_HEIGHT = 9;
    private static final Wording PAGE =
            Wording.compile(
                    "(?i)[-–—|\\s]{0,4}(?:page|pg\\.?|p\\.)\\s{0,3}(?:no\\.?\\s{0,2})?\\d{1,5}(?:\\s{0,3}(?:of|/)\\s{0,3}\\d{1,4})?.{0,24}");
    private static final Wording BARE =
            Wording.compile(
                    "[-–—|(\\[\\s]{0,4}\\d{1,5}(?:\\s{0,2}(?:of|/)\\s{0,2}\\d{1,4})?[-–—|)\\].\\s]{0,4}");

    private final List<List<PdfLine>> pages;
    private final Set<PdfLine> found = new HashSet<>();

    PdfFurniture(List<List<PdfLine>> pages) {
        this.pages = pages;
        find();
    }

    boolean has(PdfLine line) {
        return found.contains(line);
    }

    int size() {
        return found.size();
    }

    /** The running heads of the first page. */
    List<PdfLine> ofFirstPage() {
        List<PdfLine> out = new ArrayList<>();
        if (!pages.isEmpty()) {
            pages.get(0).stream().filter(found::contains).forEach(out::add);
        }
        return out;
    }

    private void find() {
        Map<String, List<PdfLine>> alike = new HashMap<>();
        Map<String, Integer> everywhere = new HashMap<>();
        for (List<PdfLine> page : pages) {
            for (PdfLine line : edges(page)) {
                alike.computeIfAbsent(key(line.text()), k -> new ArrayList<>()).add(line);
            }
            for (PdfLine line : page) {
                everywhere.merge(key(line.text()), 1, Integer::sum);
            }
        }
        alike.forEach((key, lines) -> repeated(key, lines, everywhere.getOrDefault(key, 0)));
        for (List<PdfLine> page : pages) {
            numbers(page);
        }
    }

    private void repeated(String key, List<PdfLine> lines, int everywhere) {
        boolean wordy = key.chars().filter(Character::isLetter).count() >= 3;
        if (!wordy || lines.size() < 2) {
            return;
        }
        List<PageNumbers> numbers = lines.stream().map(PageNumbers::of).toList();
        List<PdfLine> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int same = 0;
            for (int k = 0; k < lines.size(); k++) {
                boolean level = Math.abs(lines.get(k).y() - lines.get(i).y()) < SAME_HEIGHT;
                same += level && numbers.get(i).goWith(numbers.get(k)) ? 1 : 0;
            }
            if (same >= 1 && (same + 1) * 3L >= pages.size()) {
                placed.add(lines.get(i));
            }
        }
        // "RESOLVED:" may by chance stand at one height twice; page furniture stands nowhere else
        if (placed.size() * 2 > everywhere) {
            found.addAll(placed);
        }
    }

    /** A page number stands at the edge, or next to furniture. */
    private void numbers(List<PdfLine> page) {
        for (int i = 0; i < page.size() && i < 4; i++) {
            if (!number(page.get(i), i == 0 || has(page.get(i - 1)))) {
                break;
            }
        }
        for (int i = page.size() - 1; i >= 0 && i >= page.size() - 5; i--) {
            if (!number(page.get(i), i == page.size() - 1 || has(page.get(i + 1)))) {
                break;
            }
        }
    }

    private boolean number(PdfLine line, boolean atEdge) {
        String text = line.text();
        if (atEdge && (BARE.matcher(text).matches() || PAGE.matcher(text).matches())) {
            found.add(line);
        }
        return found.contains(line);
    }

    private static List<PdfLine> edges(List<PdfLine> page) {
        if (page.size() <= 2 * EDGE_LINES) {
            return page;
        }
        List<PdfLine> out = new ArrayList<>(page.subList(0, EDGE_LINES));
        out.addAll(page.subList(page.size() - EDGE_LINES, page.size()));
        return out;
    }

    private static String key(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                if (out.length() == 0 || out.charAt(out.length() - 1) != '#') {
                    out.append('#');
                }
            } else if (!Character.isWhitespace(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
