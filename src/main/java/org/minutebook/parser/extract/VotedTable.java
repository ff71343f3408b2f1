package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Resolution;

/**
 * Tables of what was voted on: a proposal in each row, and how many were for and against it.
 *
 * <p>practice: "Recommendation | For | Against | Abstain" over "1. Transfer to the high needs block
 * | 6 | 2 | 1". A row that more were against than for was lost.
 */
final class VotedTable {

    private static final int FEWEST_CELLS = 3;

    private static final Wording FOR = Wording.compile("(?:votes? )?(?:for|in favour|yes)");
    private static final Wording AGAINST = Wording.compile("(?:votes? )?(?:against|no)");
    private static final Wording ABSTAINED =
            Wording.compile("abst[a-z.]{0,9}|abstained from voting");

    /** "The Forum agreed both recommendations.": what the rows say. */
    private static final Wording ALL_OF_THEM =
            Wording.compile(
                    "(?i)\\bagreed (?:all|both|each|the|these)(?: of)?(?: the| these)? (?:\\w+ )?(?:recommendations?|proposals?)\\b.{0,20}$");

    private final DecisionLog log;
    private int inFavour = -1;
    private int against = -1;
    private int abstained = -1;
    private boolean read;

    VotedTable(DecisionLog log) {
        this.log = log;
    }

    /** Whether a line is the head or a row of such a table; a row is then a decision. */
    boolean read(MinuteLine line, int at) {
        List<Passage> cells = line.line().cells();
        if (cells.size() < FEWEST_CELLS) {
            inFavour = -1;
            return false;
        }
        if (isHead(cells)) {
            return true;
        }
        Passage words = inFavour < 0 ? null : words(cells);
        Integer votes = words == null ? null : number(cells, inFavour);
        if (words == null || votes == null) {
            inFavour = -1;
            return false;
        }
        Optional<ListLabel> label = ListLabels.at(words);
        ResolutionDraft d =
                new ResolutionDraft(
                        ResolutionDraft.Evidence.MOTION,
                        Resolution.Form.FORMAL,
                        label.map(ListLabel::printed).filter(l -> !l.isEmpty()).orElse(null),
                        label.map(ListLabel::rest).orElse(words).trimmed());
        d.vote.inFavour = votes;
        d.vote.against = number(cells, against);
        d.vote.abstentions = number(cells, abstained);
        d.lost = d.vote.isOutvoted();
        d.complete = true;
        d.lineIndex = at;
        log.drafts.add(d);
        log.lastGroup = List.of(d);
        read = true;
        return true;
    }

    /** Whether a sentence only says that what the table told was agreed. */
    boolean isSummedUp(String sentence) {
        return read && ALL_OF_THEM.matcher(sentence).find();
    }

    private boolean isHead(List<Passage> cells) {
        int yes = -1;
        int no = -1;
        int none = -1;
        for (int i = 1; i < cells.size(); i++) {
            String s = cells.get(i).oneLine().toLowerCase(Locale.ROOT);
            yes = FOR.matcher(s).matches() ? i : yes;
            no = AGAINST.matcher(s).matches() ? i : no;
            none = ABSTAINED.matcher(s).matches() ? i : none;
        }
        if (yes < 0 || no < 0 || number(cells, 0) != null) {
            return false;
        }
        inFavour = yes;
        against = no;
        abstained = none;
        return true;
    }

    /** The longest of the cells in front of the votes; {@code null} where it is no proposal. */
    private @Nullable Passage words(List<Passage> cells) {
        Passage best = null;
        for (int i = 0; i < Math.min(inFavour, cells.size()); i++) {
            Passage cell = cells.get(i);
            best = best == null || cell.length() > best.length() ? cell : best;
        }
        return best == null || best.string().strip().indexOf(' ') < 0 ? null : best;
    }

    private static @Nullable Integer number(List<Passage> cells, int at) {
        String s = at < 0 || at >= cells.size() ? "" : cells.get(at).oneLine();
        return s.isEmpty() || s.length() > 3 || !s.chars().allMatch(Character::isDigit)
                ? null
                : Integer.valueOf(s);
    }
}
