package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Resolution;

/** Decisions whose formula the source lost: "That the report be noted." on a line of its own. */
final class BareDecisions {

    private static final Wording THAT =
            Wording.compile(
                    "^(?:That|that) .{3,900}\\bbe\\b|^That (?:the )?[A-Z][A-Za-z ]{3,50}:?");

    private BareDecisions() {}

    static List<ResolutionDraft> read(List<MinuteLine> lines) {
        List<ResolutionDraft> out = new ArrayList<>();
        boolean quoted = false;
        int at = 0;
        while (at < lines.size()) {
            MinuteLine line = lines.get(at);
            String s = line.string();
            boolean announced = at > 0 && MinuteLine.endsWithColon(lines.get(at - 1).string());
            if (s.startsWith("“")) {
                quoted = !s.contains("”");
            } else if (s.contains("”")) {
                quoted = false;
            }
            boolean stem = MinuteLine.endsWithColon(s);
            if (!quoted
                    && !announced
                    && s.length() < 2_000
                    && (s.startsWith("That ") || s.startsWith("that "))
                    && (stem || THAT.matcher(s).find())) {
                DecisionFormula none = new DecisionFormula(0, 0, true, false, false, false);
                ClauseReader.Block block =
                        line.label() != null
                                ? labelled(lines, at)
                                : new ClauseReader(lines).read(at, 0, none);
                for (ResolutionDraft d : block.clauses()) {
                    ResolutionDraft b =
                            new ResolutionDraft(
                                    ResolutionDraft.Evidence.BARE,
                                    Resolution.Form.FORMAL,
                                    d.label,
                                    d.words.get(0));
                    b.words.addAll(d.words.subList(1, d.words.size()));
                    b.stem = d.stem;
                    b.lineIndex = d.lineIndex;
                    b.doubts.add("CUE_LOST");
                    out.add(b);
                }
                at = Math.max(at + 1, block.nextLine());
            } else {
                at++;
            }
        }
        return out;
    }

    private static ClauseReader.Block labelled(List<MinuteLine> lines, int at) {
        return new ClauseReader(lines).listAt(at);
    }
}
