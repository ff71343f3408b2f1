package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;

/** One invented item, its resolutions, and the notices raised in reading them. */
final class ItemFixture {

    private final Notices notices = new Notices();
    private ItemKind kind = ItemKind.BUSINESS;
    private String council = "Greatmoor Borough Council";
    private String body = "Scrutiny Committee";
    private @Nullable String title;
    private Map<String, String> key = Map.of();

    static ItemFixture item() {
        return new ItemFixture();
    }

    ItemFixture of(ItemKind ofKind) {
        kind = ofKind;
        return this;
    }

    /** A parish council's own meeting: only consulted on planning applications. */
    ItemFixture parish() {
        council = "Nether Ashby Parish Council";
        body = "Nether Ashby Parish Council";
        return this;
    }

    ItemFixture titled(String heading) {
        title = heading;
        return this;
    }

    ItemFixture body(String name) {
        body = name;
        return this;
    }

    ItemFixture key(Map<String, String> initials) {
        key = initials;
        return this;
    }

    /** The resolutions of an item with these lines. */
    List<Resolution> read(String... words) {
        String all = String.join("\n", words);
        NormalisedText text = new NormalisedText(all);
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (String w : words) {
            lines.add(
                    new Line(
                            text.passage(at, at + w.length()),
                            BlockStyle.PLAIN,
                            Line.Part.MINUTES));
            at += w.length() + 1;
        }
        ItemSegment segment =
                new ItemSegment(
                        null,
                        title == null ? null : new NormalisedText(title).whole(),
                        text.whole(),
                        List.of(),
                        lines,
                        false,
                        false,
                        1);
        MeetingFacts facts = new MeetingFacts(council, body, null, null, null, null, null);
        return new ResolutionExtractor()
                .extract(segment, kind, new ReadingContext(facts, new NameKey(key), notices));
    }

    /** The only resolution of an item with these lines. */
    Resolution only(String... words) {
        List<Resolution> found = read(words);
        if (found.size() != 1) {
            throw new AssertionError("expected one resolution, got " + found);
        }
        return found.get(0);
    }

    List<String> codes() {
        return notices.list().stream().map(n -> n.code()).toList();
    }
}
