package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Resolution;

/**
 * Leaves out what is said twice: "Decision:" beside "Minutes:", and a discussion that says what the
 * formula says.
 */
final class RepeatedDecisions {

    private static final Wording ANSWER =
            Wording.compile(
                    "(?i)^.{0,60}\\b(?:no (?:objection|comment|observation)s?|recommend (?:approval|refusal)|object|support|decision of (?:the )?planning officers?)\\b.{0,20}$");

    private RepeatedDecisions() {}

    /**
     * The drafts without repeats; of two alike the one that knows more of movers and votes stays,
     * at the first place.
     */
    static List<ResolutionDraft> without(List<ResolutionDraft> all) {
        List<ResolutionDraft> drafts = withoutProposals(all);
        List<ResolutionDraft> out = new ArrayList<>();
        for (ResolutionDraft d : drafts) {
            int twin = twin(out, d);
            if (twin < 0) {
                out.add(d);
            } else if (knows(d) > knows(out.get(twin))) {
                out.set(twin, d);
            }
        }
        return withoutRetellings(out);
    }

    private static final Wording PROPOSED =
            Wording.compile(
                    "^(?:It was|It is) (?:then )?(?:proposed|moved|suggested) (?:that|to)\\b");

    /**
     * "It was proposed that …", its movers, and then "It was RESOLVED to …" on the same matter: one
     * decision, in the formula's words and with the proposal's movers.
     */
    private static List<ResolutionDraft> withoutProposals(List<ResolutionDraft> drafts) {
        List<ResolutionDraft> out = new ArrayList<>(drafts);
        for (int i = 0; i + 1 < out.size(); i++) {
            ResolutionDraft proposal = out.get(i);
            ResolutionDraft next = out.get(i + 1);
            if (proposal.evidence != ResolutionDraft.Evidence.FORMULA
                    && next.evidence == ResolutionDraft.Evidence.FORMULA
                    && next.mover == null
                    && next.lineIndex > proposal.lineIndex
                    && proposal.vote.isEmpty()
                    && PROPOSED.matcher(proposal.text()).find()
                    && SameMatter.words(next.text()).stream()
                                    .filter(SameMatter.words(proposal.text())::contains)
                                    .count()
                            >= 2) {
                next.mover = proposal.mover;
                next.seconder = next.seconder == null ? proposal.seconder : next.seconder;
                out.remove(i--);
            }
        }
        return out;
    }

    private static int twin(List<ResolutionDraft> out, ResolutionDraft d) {
        String key = key(d);
        for (int i = Math.max(0, out.size() - 60); i < out.size(); i++) {
            ResolutionDraft o = out.get(i);
            boolean short1 = d.label == null && d.text().length() < 20;
            // practice: one answer to several applications, each on its own line
            boolean answers = o.lineIndex != d.lineIndex && ANSWER.matcher(d.text()).find();
            boolean movers = o.mover != null && d.mover != null && o.lineIndex != d.lineIndex;
            if (o.lost == d.lost
                    && !short1
                    && !movers
                    && !answers
                    && o.form == Resolution.Form.FORMAL
                    && key(o).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static String key(ResolutionDraft d) {
        String s = (d.label == null ? "" : d.label + " ") + d.text();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            if (Character.isLetterOrDigit(s.charAt(i))) {
                out.append(Character.toLowerCase(s.charAt(i)));
            }
        }
        return out.toString();
    }

    private static int knows(ResolutionDraft d) {
        return (d.mover == null ? 0 : 2) + (d.vote.isEmpty() ? 0 : 2);
    }

    /**
     * In an item with a formal decision, a narrative sentence counts only where it decides another
     * matter.
     */
    private static List<ResolutionDraft> withoutRetellings(List<ResolutionDraft> drafts) {
        List<Set<String>> formal = new ArrayList<>();
        for (ResolutionDraft d : drafts) {
            if (d.form == Resolution.Form.FORMAL) {
                formal.add(SameMatter.words(d.text()));
            }
        }
        if (formal.isEmpty()) {
            return drafts;
        }
        List<ResolutionDraft> out = new ArrayList<>();
        for (ResolutionDraft d : drafts) {
            if (d.form == Resolution.Form.FORMAL
                    || (!isForecast(d, drafts) && !isRetold(SameMatter.words(d.text()), formal))) {
                out.add(d);
            }
        }
        return out;
    }

    /**
     * In a discussion that ends in a formula, "it was agreed that … would …" tells of the
     * discussion.
     */
    private static boolean isForecast(ResolutionDraft d, List<ResolutionDraft> drafts) {
        ResolutionDraft last = drafts.get(drafts.size() - 1);
        return d.evidence == ResolutionDraft.Evidence.TOLD
                && last.evidence == ResolutionDraft.Evidence.FORMULA
                && last.headed
                && last.lineIndex > d.lineIndex
                && ((d.text().contains("agreed that") && d.text().contains(" would "))
                        || d.text().endsWith("was noted.")
                        || d.text().endsWith("were noted."));
    }

    private static boolean isRetold(Set<String> told, List<Set<String>> formal) {
        for (Set<String> f : formal) {
            int shared = 0;
            for (String w : told) {
                if (f.contains(w)) {
                    shared++;
                }
            }
            if (told.size() == 1 && shared == 1) {
                // "Decision: Refused." over minutes that tell it in full
                return true;
            }
            if (!told.isEmpty()
                    && shared >= 3
                    && shared * 2 >= Math.min(told.size(), Math.max(6, f.size()))) {
                return true;
            }
        }
        return false;
    }
}
