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
                    "(?i)^(?:to |that )?(?:(?:make |raise |have |offer )?no (?:objections?|comments?|observations?)|recommend (?:for )?(?:approval|refusal)|(?:strongly )?object|support|approve|refuse|go with (?:the )?decision)\\b.{0,60}$");

    private static final Wording REFERENCE =
            Wording.compile(
                    "\\b(?:[A-Z]{1,4}[/.]?)?\\d{2,4}/\\d{3,6}\\b|\\b[A-Z]{2,4}/\\d{4}/\\d{2,5}\\b");

    private static final Wording SOMEBODY =
            Wording.compile(
                    "^(?:(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\\b|The (?:Clerk|Chair)|It was|Members|After)");

    private ApplicationStem() {}

    /** The application's own sentences, without who left the room for it. */
    private static Passage untilSomebodyLeaves(List<Passage> sentences, int from, int to) {
        Passage stem = sentences.get(from);
        for (int i = from + 1; i < to && !SOMEBODY.matcher(sentences.get(i).string()).find(); i++) {
            stem = stem.to(sentences.get(i));
        }
        return stem;
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
                Passage stem = lines.get(i).body().to(lines.get(at - 1).body());
                draft.stem = stem.length() < 600 ? stem : lines.get(i).body();
                return;
            }
        }
    }
}
