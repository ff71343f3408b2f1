package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.Resolution;

/** One decision while it is being read: what later lines tell of it is added here. */
final class ResolutionDraft {

    /** How a decision was found: what its confidence starts from. */
    enum Evidence {
        /** A formula: RESOLVED, AGREED and the like. */
        FORMULA,
        /** A motion that was moved and seconded. */
        MOTION,
        /** Told in the body's own voice. */
        TOLD,
        /** A word of deciding after the words that name its object. */
        ELLIPTIC,
        /** "That … be …" where the formula was lost. */
        BARE
    }

    final Evidence evidence;
    Resolution.Form form;
    final @Nullable String label;
    final List<Passage> words = new ArrayList<>();
    @Nullable Passage stem;
    @Nullable String mover;
    @Nullable String seconder;
    final VoteTally vote = new VoteTally();
    boolean amendment;

    /** A motion whose own sentence says that it was decided: no formula below restates it. */
    boolean complete;

    /** A motion whose outcome is not known yet, or was never stated. */
    boolean open;

    boolean lost;

    /** Introduced as a recommendation to somebody else. */
    boolean recommends;

    /** Codes of what makes it less sure. */
    final Set<String> doubts = new LinkedHashSet<>();

    /** Its formula stands like a heading over it. */
    boolean headed;

    /** Where it was found, by line; a tag in the next line belongs to it. */
    int lineIndex;

    ResolutionDraft(
            Evidence evidence, Resolution.Form form, @Nullable String label, Passage first) {
        this.evidence = evidence;
        this.form = form;
        this.label = label;
        words.add(first);
    }

    /**
     * The words on one line, a slice apart from white space, without quotation marks and closing ";
     * and".
     */
    String text() {
        return TidyText.of(words);
    }

    @Nullable String stemText() {
        return stem == null ? null : TidyText.stem(stem);
    }

    /** All of its words as one slice. */
    Passage place() {
        Passage all = words.get(0);
        for (Passage p : words) {
            all = all.to(p);
        }
        return all;
    }

    boolean isMotion() {
        return evidence == Evidence.MOTION;
    }
}
