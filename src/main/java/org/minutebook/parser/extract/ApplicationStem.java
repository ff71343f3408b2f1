package org.minutebook.parser.extract;

import java.util.List;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Gives a consultee's formal answer the application that it answers: "AGREED to recommend approval"
 * names none, the lines above do. law: record.md, Settled doubts, Resolution.
 */
final class ApplicationStem {
    private static final int REACH = 4;

    private static final Wording ANSWER =
            Wording.compile(
                    "(?i)^(?:it was (?:[a-z]+ )?(?:agreed|resolved|decided) )?(?:to |that )?(?:(?:the )?(?:(?:parish|town|community) )?(?:council(?:lors)?|members|committee|pc) )?(?:(?:(?:make|raise|have|has|had|made|raised|raises|makes|offer|offered) )?no (?:objections?|comments?|observations?)|recommend(?:s|ed)? (?:for )?(?:approval|refusal)|(?:strongly |do(?:es)? not |did not )?object(?:s|ed)?|oppose[sd]?|support(?:s|ed)?|approve|refuse|go with (?:the )?decision|th(?:e|is) (?:planning )?application (?:be|is) (?:refused|approved|granted|supported)|(?:planning )?permission (?:be|is) (?:refused|granted))\\b.{0,160}$");

    private static final Wording REFERENCE =
            Wording.compile(
                    "\\b(?:[A-Z]{1,4}[/.]?)?\\d{2,4}/\\d{3,6}\\b|\\b[A-Z]{2,4}/\\d{4}/\\d{2,5}\\b");

    private static final Wording SOMEBODY =
            Wording.compile(
                    "^(?:(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\\b.{0,80}\\b(?:left|leaves|withdrew|declared|abstained|spoke|stated|said|explained|reported|advised|asked|felt|was|were|had|has|proposed|took|did)\\b|(?:[A-Z][\\w.]{0,14} ){1,4}(?:spoke|addressed|attended|declared|left)\\b|The (?:Clerk|Chair)|It was|Members|After)");

    private ApplicationStem() {}

    /** The application's own sentences, without who left the room for it. */
    private static Passage untilSomebodyLeaves(List<Passage> sentences, int from, int to) {
        Passage stem = sentences.get(from);
        for (int i = from + 1; i < to && !SOMEBODY.matcher(sentences.get(i).string()).find(); i++) {
            stem = stem.to(sentences.get(i));
        }
        return stem;
    }

    /**
     * Gives an answer that was told the application on a line above, where the words next to it are
     * only the last of its particulars ("Proposal: dormer window").
     *
     * @param answered the line of the decision before, which belongs to another application
     */
    static void giveTold(
            ResolutionDraft draft, List<MinuteLine> lines, int at, int sentence, int answered) {
        Passage near = draft.stem;
        if (near == null) {
            give(draft, lines, at, sentence);
            return;
        }
        if (sentence > 0
                || near.start() >= lines.get(at).body().start()
                || REFERENCE.matcher(near.string()).find()) {
            return;
        }
        for (int i = at - 1; i > Math.max(-1, answered) && i >= at - REACH; i--) {
            Passage whole = lines.get(i).body().to(near);
            if (whole.length() < 600 && REFERENCE.matcher(lines.get(i).string()).find()) {
                draft.stem = whole;
                return;
            }
        }
    }

    static void give(ResolutionDraft draft, List<MinuteLine> lines, int at, int sentence) {
        if (draft.stem != null || !ANSWER.matcher(draft.text()).find()) {
            return;
        }
        List<Passage> own = lines.get(at).sentences();
        for (int i = sentence - 1; i >= 0 && i >= sentence - REACH; i--) {
            if (REFERENCE.matcher(own.get(i).string()).find()) {
                draft.stem = untilSomebodyLeaves(own, i, sentence);
                return;
            }
        }
        if (sentence > 0) {
            return;
        }
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            if (REFERENCE.matcher(lines.get(i).string()).find()) {
                int last = i;
                while (last + 1 < at && !SOMEBODY.matcher(lines.get(last + 1).string()).find()) {
                    last++;
                }
                Passage stem = lines.get(i).body().to(lines.get(last).body());
                draft.stem = stem.length() < 600 ? stem : lines.get(i).body();
                return;
            }
        }
    }
}
