package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.DeclarationsRecorded;
import org.minutebook.record.ItemKind;

/** Reads who declared which interest, and what they did about it. */
public final class DeclarationExtractor {

    /**
     * The declarations of every item, and what the document as a whole says of them.
     *
     * @param kinds the items' kinds, in the order of the segments
     */
    public DeclarationFindings extract(
            SegmentedMinutes minutes, List<ItemKind> kinds, ReadingContext context) {
        Declarants declarants = new Declarants(minutes, context.names());
        List<DeclarationFinding> found = new ArrayList<>();
        boolean nil = saysNil(minutes.preamble()) || saysNil(minutes.closing());
        for (int i = 0; i < minutes.items().size(); i++) {
            ItemDeclarations item =
                    new ItemDeclarations(minutes.items().get(i), kinds.get(i), i, declarants);
            item.read(context.notices());
            found.addAll(item.found());
            nil |= item.isNil();
        }
        ConductNotes notes = new ConductNotes(minutes);
        List<List<DeclarationOfInterest>> byItem = new ArrayList<>();
        for (int i = 0; i < minutes.items().size(); i++) {
            byItem.add(new ArrayList<>());
        }
        for (DeclarationFinding f : DeclarationMerger.merge(found, minutes.items())) {
            byItem.get(f.item()).add(notes.applied(f).record());
        }
        boolean any = !found.isEmpty() || listsSome(minutes.preamble());
        return new DeclarationFindings(recorded(any, nil), byItem);
    }

    private static DeclarationsRecorded recorded(boolean any, boolean nil) {
        if (any) {
            return DeclarationsRecorded.DECLARED;
        }
        return nil ? DeclarationsRecorded.NONE_DECLARED : DeclarationsRecorded.NOT_RECORDED;
    }

    /** A table of interests in the document's head, before any item. */
    private static boolean listsSome(List<Line> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).cells().size() >= 2
                    && lines.get(i).string().contains("nterest")
                    && DeclarationTable.isHeader(lines.get(i))
                    && lines.get(i + 1).cells().size() >= 2) {
                return true;
            }
        }
        return false;
    }

    /** "Declarations of interest: none" in a document whose headings are lost. */
    private static boolean saysNil(List<Line> lines) {
        for (Utterance u : Utterances.of(lines)) {
            if (NilPhrases.isNil(u.string(), false) && NilPhrases.namesDeclarations(u.string())) {
                return true;
            }
        }
        return false;
    }
}
