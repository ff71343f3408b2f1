package org.minutebook.parser;

import java.util.List;
import org.minutebook.parser.assemble.Assembler;
import org.minutebook.parser.extract.MeetingFacts;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.segment.Segmenter;
import org.minutebook.parser.source.DocumentReader;
import org.minutebook.parser.source.DocumentReaders;
import org.minutebook.parser.source.ReadingLimits;
import org.minutebook.parser.source.SourceDocument;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.parser.text.TextNormaliser;
import org.minutebook.record.Meeting;

/**
 * Reads minutes: bytes to blocks, blocks to segments, segments to findings, findings to one record.
 * Safe for use by several threads.
 */
public final class MinutesParser {

    private final DocumentReader reader;
    private final ReadingLimits limits;
    private final Segmenter segmenter = new Segmenter();
    private final Assembler assembler = new Assembler();

    public MinutesParser() {
        this(new DocumentReaders(), ReadingLimits.DEFAULT);
    }

    public MinutesParser(DocumentReader reader, ReadingLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /**
     * Reads one document.
     *
     * @throws UnreadableDocumentException where the bytes cannot be read, or are no minutes
     */
    public ParsedMinutes parse(byte[] bytes, GivenFields given) throws UnreadableDocumentException {
        return assemble(reader.read(bytes, limits), given);
    }

    /** Reads a document whose blocks are known already. */
    public ParsedMinutes assemble(SourceDocument document, GivenFields given)
            throws UnreadableDocumentException {
        Notices notices = new Notices();
        document.notices().forEach(notices::raise);
        SegmentedMinutes minutes = segmenter.segment(document.text(), document.blocks(), notices);
        MeetingFacts supplied =
                new MeetingFacts(
                        given.council(),
                        given.body(),
                        given.date(),
                        given.startTime(),
                        null,
                        null,
                        null);
        Meeting meeting = assembler.assemble(minutes, supplied, notices);
        return new ParsedMinutes(
                meeting,
                List.copyOf(notices.list()),
                document,
                minutes.layout(),
                TextNormaliser.VERSION);
    }
}
