package org.minutebook.parser;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.assemble.Assembler;
import org.minutebook.parser.extract.MeetingFacts;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.DocumentGate;
import org.minutebook.parser.segment.MeetingSplitter;
import org.minutebook.parser.segment.Refusal;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.segment.Segmenter;
import org.minutebook.parser.source.DocumentReader;
import org.minutebook.parser.source.DocumentReaders;
import org.minutebook.parser.source.ReadingLimits;
import org.minutebook.parser.source.SourceDocument;
import org.minutebook.parser.source.TimedDocumentReader;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.parser.text.TextBlock;
import org.minutebook.parser.text.TextNormaliser;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Meeting;

/**
 * Reads minutes: bytes to blocks, blocks to segments, segments to findings, findings to one record.
 * Safe for use by several threads.
 */
public final class MinutesParser {

    private final DocumentReader reader;
    private final ReadingLimits limits;
    private final DocumentGate gate = new DocumentGate();
    private final Segmenter segmenter = new Segmenter();
    private final Assembler assembler = new Assembler();

    public MinutesParser() {
        this(new TimedDocumentReader(new DocumentReaders()), ReadingLimits.DEFAULT);
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
        try {
            return assembled(document, given);
        } finally {
            Wording.forgetTexts();
        }
    }

    private ParsedMinutes assembled(SourceDocument document, GivenFields given)
            throws UnreadableDocumentException {
        Notices notices = new Notices();
        document.notices().forEach(notices::raise);
        List<TextBlock> blocks = chosen(document.blocks(), given.meetingNumber());
        Optional<Refusal> refusal = gate.check(blocks);
        if (refusal.isPresent()) {
            throw unreadable(refusal.get());
        }
        SegmentedMinutes minutes = segmenter.segment(document.text(), blocks, notices);
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

    /** The blocks of the meeting that is asked for, or all. */
    private static List<TextBlock> chosen(List<TextBlock> blocks, @Nullable Integer meetingNumber)
            throws UnreadableDocumentException {
        if (meetingNumber == null) {
            return blocks;
        }
        List<List<TextBlock>> meetings = MeetingSplitter.split(blocks);
        if (meetingNumber < 1 || meetingNumber > meetings.size()) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.Reason.SEVERAL_MEETINGS,
                    "The file holds "
                            + meetings.size()
                            + " meetings, and number "
                            + meetingNumber
                            + " is none of them.",
                    meetings.size());
        }
        return meetings.get(meetingNumber - 1);
    }

    private static UnreadableDocumentException unreadable(Refusal refusal) {
        UnreadableDocumentException.Reason reason =
                switch (refusal.reason()) {
                    case EMPTY -> UnreadableDocumentException.Reason.EMPTY;
                    case AGENDA_ONLY -> UnreadableDocumentException.Reason.AGENDA_ONLY;
                    case CANCELLED -> UnreadableDocumentException.Reason.CANCELLED;
                    case NOT_MINUTES -> UnreadableDocumentException.Reason.NOT_MINUTES;
                    case SEVERAL_MEETINGS -> UnreadableDocumentException.Reason.SEVERAL_MEETINGS;
                };
        return new UnreadableDocumentException(reason, refusal.message(), refusal.meetings());
    }
}
