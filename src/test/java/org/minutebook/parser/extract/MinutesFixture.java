package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.Attendee;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.ItemKind;

/** Invented minutes, cut into heading and items: who attended and who declared what. */
final class MinutesFixture {
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> titles = new ArrayList<>();
    private String council = "Nether Ashby Parish Council";
    private String body = "Nether Ashby Parish Council";

    static MinutesFixture minutes() {
        return new MinutesFixture();
    }

    /** A committee of a principal council, where officers sit beside members. */
    MinutesFixture committee() {
        council = "Greatmoor Borough Council";
        body = "Scrutiny Committee";
        return this;
    }

    MinutesFixture heading(String... words) {
        lines.addAll(List.of(words));
        return this;
    }

    MinutesFixture item(String title, String... words) {
        titles.add(lines.size());
        lines.add(title);
        lines.addAll(List.of(words));
        return this;
    }

    /** "PRESENT MEMBER Mrs | A Ash | Ward of Ashby", one a line. */
    List<String> people() {
        return attendance().attendees().stream().map(MinutesFixture::shown).toList();
    }

    boolean isRecorded() {
        return attendance().recorded();
    }

    /** "A Ash | PECUNIARY | her land | 7 | LEFT_MEETING", one a line. */
    List<String> declared() {
        return declarations().byItem().stream()
                .flatMap(List::stream)
                .map(MinutesFixture::shown)
                .toList();
    }

    String declarationsRecorded() {
        return declarations().recorded().name();
    }

    private DeclarationFindings declarations() {
        SegmentedMinutes minutes = segmented();
        List<ItemKind> kinds = new ArrayList<>();
        for (ItemSegment item : minutes.items()) {
            String title = String.valueOf(item.title()).toLowerCase(Locale.ROOT);
            kinds.add(title.contains("interest") ? ItemKind.DECLARATIONS : ItemKind.BUSINESS);
        }
        NameKey names = new AttendanceExtractor().extract(minutes, facts(), new Notices()).names();
        return new DeclarationExtractor()
                .extract(minutes, kinds, new ReadingContext(facts(), names, new Notices()));
    }

    private AttendanceFindings attendance() {
        return new AttendanceExtractor().extract(segmented(), facts(), new Notices());
    }

    private MeetingFacts facts() {
        return new MeetingFacts(council, body, null, null, null, null, null);
    }

    private SegmentedMinutes segmented() {
        NormalisedText text = new NormalisedText(String.join("\n", lines));
        List<Passage> places = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            places.add(text.passage(at, at + line.length()));
            at += line.length() + 1;
        }
        int first = titles.isEmpty() ? lines.size() : titles.get(0);
        List<ItemSegment> items = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int from = titles.get(i);
            int to = i + 1 < titles.size() ? titles.get(i + 1) : lines.size();
            items.add(
                    new ItemSegment(
                            null,
                            places.get(from),
                            places.get(from).to(places.get(to - 1)),
                            List.of(),
                            plain(places.subList(from + 1, to)),
                            false,
                            false,
                            1));
        }
        return new SegmentedMinutes(
                text, "plain", 1, List.of(), plain(places.subList(0, first)), items, List.of());
    }

    private static List<Line> plain(List<Passage> places) {
        return places.stream()
                .map(place -> new Line(place, BlockStyle.PLAIN, Line.Part.MINUTES))
                .toList();
    }

    private static String shown(Attendee a) {
        String title = a.honorific() == null ? "" : a.honorific() + " | ";
        String post = a.position() == null ? "" : " | " + a.position();
        String whom = a.substituteFor() == null ? "" : " for " + a.substituteFor();
        return a.status() + " " + a.capacity() + " " + title + a.name() + post + whom;
    }

    private static String shown(DeclarationOfInterest d) {
        return d.declarant()
                + " | "
                + d.nature()
                + " | "
                + d.interest()
                + " | "
                + d.itemNumber()
                + " | "
                + d.conduct();
    }
}
