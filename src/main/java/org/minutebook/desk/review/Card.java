package org.minutebook.desk.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Review;

/**
 * A record on the review page.
 *
 * @param lead what it says
 * @param facts its further fields, in words
 * @param item heading of the item that it stands under; {@code null} where it is in no other
 * @param quote its words in the text, shortened
 * @param seen what says that it is still as shown, for forms
 * @param reasons why somebody should look at it
 * @param doubtful whether nobody has looked at it and somebody should
 * @param inDoubt corrections of it that a later document speaks against
 */
record Card(
        RecordKind kind,
        UUID id,
        String lead,
        List<Fact> facts,
        @Nullable UUID under,
        @Nullable String item,
        String quote,
        int start,
        String seen,
        Review review,
        List<String> reasons,
        boolean doubtful,
        List<InDoubt> inDoubt) {

    private static final int SHORT = 80;

    Card {
        facts = List.copyOf(facts);
        reasons = List.copyOf(reasons);
        inDoubt = List.copyOf(inDoubt);
    }

    /** A field in words. */
    record Fact(String label, String value) {}

    /**
     * A correction in doubt.
     *
     * @param warning which warning says so
     * @param corrected the officer's value
     * @param document what the document says
     */
    record InDoubt(UUID warning, String label, String corrected, String document) {}

    // The template sees what is public alone.

    /** What it says, in short: tells its links from those of others. */
    public String name() {
        return Cards.brief(lead, SHORT);
    }

    /** "Decision". */
    public String kindWords() {
        return Wording.kind(kind);
    }

    /** Where its forms are, below the meeting: "resolutions/3f0c…". */
    public String path() {
        return kind.plural() + "/" + id;
    }

    /** Whether there is anything left to look at. */
    public boolean open() {
        return doubtful || !inDoubt.isEmpty();
    }

    /** Where it stands, in words. */
    public String state() {
        return switch (review) {
            case UNREVIEWED -> doubtful ? "In doubt" : "As read";
            case CONFIRMED -> "Confirmed";
            case CORRECTED -> inDoubt.isEmpty() ? "Corrected" : "Correction in doubt";
        };
    }

    /** Whether it can be confirmed. */
    public boolean unreviewed() {
        return review == Review.UNREVIEWED;
    }
}
