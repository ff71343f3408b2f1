package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;

/** Reads the clauses of a list: in lines below their opening, or inline ("1) … 2) …"). */
final class ClauseLists {

    private final List<MinuteLine> lines;

    ClauseLists(List<MinuteLine> lines) {
        this.lines = lines;
    }

    ClauseReader.Block inline(int at, List<Passage> parts) {
        List<ResolutionDraft> out = new ArrayList<>();
        Passage stem = null;
        int from = 0;
        if (ListLabels.at(parts.get(0)).isEmpty()) {
            stem = parts.get(0);
            from = 1;
        }
        boolean clauses = true;
        for (int i = from; i < parts.size(); i++) {
            clauses &=
                    ListLabels.at(parts.get(i))
                            .map(l -> ClauseForms.CLAUSE_START.matcher(l.rest().string()).find())
                            .orElse(false);
        }
        if (stem != null && (!clauses || LineCues.opensReasons(stem))) {
            Passage words =
                    LineCues.opensReasons(stem)
                            ? stem
                            : parts.get(0).to(parts.get(parts.size() - 1));
            return new ClauseReader.Block(
                    List.of(ClauseForms.draft(null, words, at)),
                    at,
                    lines.get(at).sentences().size());
        }
        for (int i = from; i < parts.size(); i++) {
            Optional<ListLabel> label = ListLabels.at(parts.get(i));
            Passage body = label.map(ListLabel::rest).orElse(parts.get(i));
            Passage words = i == parts.size() - 1 ? ClauseForms.cutTail(body) : body;
            ResolutionDraft draft =
                    ClauseForms.draft(
                            label.map(l -> l.printed().isEmpty() ? null : l.printed()).orElse(null),
                            words,
                            at);
            draft.stem =
                    stem == null
                                    || ClauseForms.isOnlyFormula(stem)
                                    || ClauseForms.isPunctuation(stem)
                            ? null
                            : stem;
            out.add(draft);
        }
        // a list may start on the formula's line and go on below
        int next = at + 1;
        ListLabel last = ListLabels.at(parts.get(parts.size() - 1)).orElse(null);
        if (last != null
                && next < lines.size()
                && ClauseForms.continues(last, lines.get(next).label())) {
            ClauseReader.Block more = list(next, out.get(out.size() - 1).stem);
            out.addAll(more.clauses());
            return new ClauseReader.Block(out, more.nextLine(), more.nextSentence());
        }
        return new ClauseReader.Block(out, at, lines.get(at).sentences().size());
    }

    ClauseReader.Block list(int from, @Nullable Passage opening) {
        List<ResolutionDraft> out = new ArrayList<>();
        Passage stem = opening;
        ListLabel level = lines.get(from).label();
        ResolutionDraft current = null;
        ListLabel last = level;
        int at = from;
        while (at < lines.size()) {
            MinuteLine line = lines.get(at);
            ListLabel label = line.label();
            if (current != null
                    && (LineCues.isAfterword(line.string()) || isDecisionOfItsOwn(line))) {
                break;
            }
            if (current == null || isNext(level, last, label, line)) {
                current =
                        ClauseForms.draft(
                                label == null || label.printed().isEmpty() ? null : label.printed(),
                                ClauseForms.cutTail(line.body()),
                                at);
                current.stem = stem;
                out.add(current);
                last = label;
            } else if (label != null) {
                if (!isDeeper(level, label)) {
                    break;
                }
                current.words.add(label.label().to(line.body()));
            } else if (MinuteLine.endsWithColon(line.string())
                    && at + 1 < lines.size()
                    && last != null
                    && ClauseForms.continues(last, lines.get(at + 1).label())) {
                stem = line.body();
            } else if (isWrapped(current, line)) {
                current.words.add(line.body());
            } else {
                break;
            }
            at++;
        }
        return new ClauseReader.Block(out, at, 0);
    }

    private static boolean isDecisionOfItsOwn(MinuteLine line) {
        Optional<DecisionFormula> f = ClauseForms.innerFormula(line);
        return line.label() == null
                && (f.filter(DecisionFormula::opens).isPresent() || LineCues.isTail(line.string()));
    }

    private boolean isNext(
            @Nullable ListLabel level,
            @Nullable ListLabel last,
            @Nullable ListLabel label,
            MinuteLine line) {
        if (label == null) {
            return level == null && ClauseForms.isListItem(line);
        }
        if (level == null || last == null) {
            return false;
        }
        if (label.shape() != level.shape()) {
            return false;
        }
        if (label.series() == ListLabel.Series.BULLET) {
            return level.series() == ListLabel.Series.BULLET;
        }
        int expected = last.ordinal(level.series()) + 1;
        int ordinal = label.ordinal(level.series());
        return ordinal == expected
                || ordinal == expected + 1
                || (ordinal > 0
                        && label.series() == level.series()
                        && ordinal == expected - 1
                        && ordinal > 1);
    }

    private static boolean isDeeper(@Nullable ListLabel level, ListLabel label) {
        return level == null || label.series() != level.series() || label.shape() != level.shape();
    }

    /** A line that goes on with a clause which the source broke. */
    private static boolean isWrapped(ResolutionDraft current, MinuteLine line) {
        String text = current.words.get(current.words.size() - 1).string().stripTrailing();
        char end = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
        boolean open = Character.isLetterOrDigit(end) || end == ',' || end == '-' || end == '–';
        return ClauseForms.startsLower(line)
                && (open || end == ';')
                && !LineCues.isTail(line.string());
    }
}
