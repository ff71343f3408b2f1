package org.minutebook.parser.segment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;

/**
 * A page about one item of a meeting: its title, then the meeting with the item's number in
 * brackets, then decision and minutes.
 *
 * <p>practice: "Agenda item" / "Library opening hours" / "Meeting of Cabinet, …, Tuesday, 14th May,
 * 2019 2.00 pm (Item 212.)"
 */
final class OneItemPage {

    private static final int HEAD = 12;
    private static final int LONGEST = 260;
    private static final double CERTAINTY = 0.9;

    private static final Wording NUMBERED =
            Wording.compile(
                    "(?i)\\bmeeting\\b[^()]{5,220}\\((?:agenda )?item (?<number>\\d{1,4}[a-z]?)\\.?\\)\\s*$");

    private OneItemPage() {}

    /** The plan of such a page. */
    static Optional<Plan> find(List<Row> rows) {
        Row meeting = null;
        Matcher found = null;
        for (Row row : rows) {
            Matcher m = NUMBERED.matcher(row.text());
            if (row.text().length() <= LONGEST && m.find()) {
                if (meeting != null || row.index() > HEAD) {
                    return Optional.empty(); // a page of several meetings, or a mere mention
                }
                meeting = row;
                found = m;
            }
        }
        if (meeting == null || found == null) {
            return Optional.empty();
        }
        Row title = title(rows, meeting);
        NumberMark number =
                new NumberMark(
                        found.start("number"),
                        found.end("number"),
                        meeting.text().length(),
                        "#",
                        List.of(Integer.parseInt(found.group("number").replaceAll("\\D", ""))),
                        found.group("number").replaceAll("\\d", ""),
                        '.');
        Heading all =
                new Heading(
                        // what stands above heads the meeting
                        meeting.index() + 1,
                        meeting.index() + 1,
                        end(rows, meeting),
                        meeting.numbered(number),
                        title == null ? null : title.withoutNumber(),
                        CERTAINTY);
        boolean labelled = rows.stream().anyMatch(r -> Labels.of(r.text()) == Labels.MINUTES);
        return Optional.of(new Plan(rows, List.of(all), labelled, false));
    }

    /** The row above, where that is no site's heading. */
    private static @Nullable Row title(List<Row> rows, Row meeting) {
        for (int i = meeting.index() - 1; i >= 0 && i >= meeting.index() - 3; i--) {
            String low = rows.get(i).text().strip().toLowerCase(Locale.ROOT);
            if (!low.isEmpty()) {
                return low.equals("agenda item") ? null : rows.get(i);
            }
        }
        return null;
    }

    private static int end(List<Row> rows, Row meeting) {
        for (int i = meeting.index() + 1; i < rows.size(); i++) {
            String low = rows.get(i).text().strip().toLowerCase(Locale.ROOT);
            if (low.equals("supporting documents:") || low.equals("supporting documents")) {
                return i;
            }
        }
        return rows.size();
    }
}
