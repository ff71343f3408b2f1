package org.minutebook.parser;

import java.util.List;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.source.SourceDocument;
import org.minutebook.record.Meeting;

/**
 * What reading one document gave.
 *
 * @param meeting the record
 * @param notices what an officer should look at, in document order of their stages
 * @param document the text and blocks behind it
 * @param layout name of the layout that was followed
 * @param textVersion version of the normalisation that made the text: offsets hold for this version
 */
public record ParsedMinutes(
        Meeting meeting,
        List<ParseNotice> notices,
        SourceDocument document,
        String layout,
        int textVersion) {

    public ParsedMinutes {
        notices = List.copyOf(notices);
    }
}
