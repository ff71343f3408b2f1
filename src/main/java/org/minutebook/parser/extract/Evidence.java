package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.Confidence;
import org.minutebook.record.Source;

/**
 * Turns places inside the parser (UTF-16) into published ones (code points), and doubts into a
 * figure.
 */
public final class Evidence {

    private Evidence() {}

    /** The published source of a record: its main place and any further ones. */
    public static Source source(Passage main, List<Passage> also) {
        List<Source.Place> places = new ArrayList<>(also.size());
        for (Passage p : also) {
            places.add(
                    new Source.Place(
                            p.in().codePointAt(p.start()),
                            p.in().codePointAt(p.end()),
                            p.string()));
        }
        return new Source(
                main.in().codePointAt(main.start()),
                main.in().codePointAt(main.end()),
                main.string(),
                places);
    }

    public static Source source(Passage main) {
        return source(main, List.of());
    }

    /** A confidence, kept within 0 and 1 and rounded to two decimals. */
    public static Confidence confidence(double value, String... loweredBy) {
        return new Confidence(
                Math.round(Math.max(0, Math.min(1, value)) * 100) / 100.0, List.of(loweredBy));
    }
}
