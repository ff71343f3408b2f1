package org.minutebook.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.minutebook.record.Source;

/** Where the words of records stand. */
final class Spans {

    private Spans() {}

    static List<Span> of(List<RecordOnPage> records) {
        List<Span> spans = new ArrayList<>();
        for (RecordOnPage record : records) {
            UUID id = record.head().id();
            Source source = record.sourced().source();
            spans.add(new Span(id, source.start(), source.end(), true));
            source.also().forEach(at -> spans.add(new Span(id, at.start(), at.end(), false)));
        }
        return spans;
    }
}
