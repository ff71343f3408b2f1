package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;

/** The decisions of one item read so far, and which of them later words belong to. */
final class DecisionLog {

    final List<ResolutionDraft> drafts = new ArrayList<>();

    /** The decision or motion that tags, votes and outcomes in the next words belong to. */
    List<ResolutionDraft> lastGroup = List.of();

    @Nullable ResolutionDraft last(boolean amendment) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            ResolutionDraft d = drafts.get(i);
            if (d.isMotion() && d.amendment == amendment) {
                return d;
            }
        }
        return null;
    }

    int lastLine() {
        return lastGroup.isEmpty() ? -9 : lastGroup.get(lastGroup.size() - 1).lineIndex;
    }

    /**
     * The last motion that is no amendment and was not lost; a formula after it states its words.
     */
    @Nullable ResolutionDraft openMotion() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            ResolutionDraft d = drafts.get(i);
            if (!d.isMotion()) {
                return null;
            }
            if (!d.amendment && !d.lost) {
                return d.complete ? null : d;
            }
        }
        return null;
    }

    /**
     * Whether a sentence of one line tells the decision before it again: "… were agreed with one
     * amendment. The minutes were signed" is one confirmation.
     */
    boolean joins(ResolutionDraft d, Passage words) {
        ResolutionDraft earlier = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (earlier == null
                || earlier.lineIndex != d.lineIndex
                || earlier.evidence != ResolutionDraft.Evidence.TOLD
                || d.evidence != earlier.evidence) {
            return false;
        }
        earlier.words.add(words);
        earlier.vote.add(d.vote);
        return true;
    }

    static void inherit(ResolutionDraft d, ResolutionDraft from) {
        d.mover = from.mover;
        d.seconder = from.seconder;
        d.vote.add(from.vote);
    }
}
