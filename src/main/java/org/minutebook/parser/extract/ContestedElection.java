package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Resolution;

/**
 * An office for which several stood: each was proposed and seconded, one was elected. The election
 * is the decision; that the others were put up is none.
 *
 * <p>practice: "Cllr Ash was proposed by … Cllr Dale was proposed by … Cllr Ash was elected by 4
 * votes to 2"; "Cllr Ash (proposed Cllr Birch, seconded Cllr Cole) and Cllr Dale (…)", and how many
 * votes each got.
 */
final class ContestedElection {

    private static final int LONGEST = 700;

    /** How many lines below its nomination an election may stand. */
    private static final int REACH = 6;

    private static final String BY = "(?: by)?:? ";

    /** A nominee with proposer and seconder in brackets. */
    private static final Wording IN_BRACKETS =
            Wording.compile(
                    "(?<who>(?:Cllr|Clr|Councillor|Mr|Mrs|Ms|Miss|Dr)\\.? [^(),;:]{2,40}?) \\((?:[Pp]roposed|[Nn]ominated|[Pp]rop\\.?|[Mm]oved)"
                            + BY
                            + "(?<mover>[^(),;:]{2,40}?)(?:,|;)? (?:and )?(?:[Ss]econded|[Ss]ec\\.?|2nd)"
                            + BY
                            + "(?<seconder>[^(),;:]{2,40})\\)");

    private static final Wording ELECTED =
            Wording.compile(
                    "\\b(?:was|were|is|being|be) (?:therefore |then |accordingly |duly |declared |unanimously |to be ){0,3}(?:re-?)?(?:elected|appointed)\\b|\\b(?:secured|received|won|polled) (?:the most|a majority)\\b");

    private static final Wording COUNTED =
            Wording.compile(
                    "^[^0-9.;]{0,24}?\\b(?<count>" + NumberWords.NUMBER + ")(?: votes?)?\\b");

    private final List<MinuteLine> lines;
    private final DecisionLog log;

    ContestedElection(List<MinuteLine> lines, DecisionLog log) {
        this.lines = lines;
        this.log = log;
    }

    /** Whether a sentence puts up several, each with proposer and seconder in brackets. */
    boolean nominates(int at, Passage words) {
        String s = words.string();
        if (s.length() > LONGEST || s.indexOf('(') < 0) {
            return false;
        }
        List<ResolutionDraft> found = new ArrayList<>();
        Matcher m = IN_BRACKETS.matcher(s);
        while (m.find()) {
            Passage who = words.cut(m.start("who"), m.end("who"));
            ResolutionDraft d =
                    new ResolutionDraft(
                            ResolutionDraft.Evidence.MOTION, Resolution.Form.FORMAL, null, who);
            d.mover = name(words.cut(m.start("mover"), m.end("mover")));
            d.seconder = name(words.cut(m.start("seconder"), m.end("seconder")));
            d.open = true;
            d.lineIndex = at;
            found.add(d);
        }
        if (found.size() < 2) {
            return false;
        }
        log.drafts.addAll(found);
        log.lastGroup = List.of(found.get(found.size() - 1));
        return true;
    }

    /** Whether a sentence says which of several nominees was elected; the others are let go. */
    boolean elects(int at, Passage words) {
        String s = words.string();
        Matcher m = ELECTED.matcher(s);
        if (s.length() > LONGEST || !m.find()) {
            return false;
        }
        List<ResolutionDraft> nominees = new ArrayList<>();
        for (ResolutionDraft d : log.drafts) {
            if (d.isMotion() && d.open && at - d.lineIndex <= REACH && surname(d) != null) {
                nominees.add(d);
            }
        }
        if (nominees.size() < 2) {
            return false;
        }
        List<ResolutionDraft> winners = new ArrayList<>();
        for (ResolutionDraft d : nominees) {
            int place = s.indexOf(String.valueOf(surname(d)));
            if (place >= 0 && place < m.start()) {
                winners.add(d);
            }
        }
        if (winners.isEmpty()) {
            return false;
        }
        for (ResolutionDraft d : winners) {
            d.open = false;
            VoteReader.read(words, false, d.vote);
            if (winners.size() == 1 && !d.vote.hasNumbers()) {
                count(d, nominees, at);
            }
        }
        nominees.removeAll(winners);
        log.drafts.removeAll(nominees);
        log.lastGroup = List.copyOf(winners);
        return true;
    }

    /** "Cllr Ash 4 votes, Cllr Dale 2": of two, those of the other were against. */
    private void count(ResolutionDraft winner, List<ResolutionDraft> nominees, int until) {
        for (int i = winner.lineIndex; i <= until; i++) {
            String s = lines.get(i).string();
            int ballot =
                    Math.max(s.indexOf("vote"), Math.max(s.indexOf("ballot"), s.indexOf("poll")));
            if (ballot < 0 || s.length() > 2 * LONGEST) {
                continue;
            }
            Integer won = counted(s, winner);
            if (won == null) {
                continue;
            }
            winner.vote.inFavour = won;
            if (nominees.size() == 2) {
                ResolutionDraft other = nominees.get(nominees.get(0) == winner ? 1 : 0);
                winner.vote.against = counted(s, other);
            }
            return;
        }
    }

    private static @Nullable Integer counted(String s, ResolutionDraft nominee) {
        String name = String.valueOf(surname(nominee));
        for (int at = s.indexOf(name); at >= 0; at = s.indexOf(name, at + 1)) {
            Matcher m = COUNTED.matcher(s.substring(at + name.length()));
            if (m.find()) {
                return NumberWords.value(m.group("count"));
            }
        }
        return null;
    }

    /** The surname of who is put up; {@code null} where the motion is of something else. */
    private static @Nullable String surname(ResolutionDraft d) {
        PersonMention who = PersonNames.at(d.words.get(0)).orElse(null);
        if (who == null || d.words.get(0).length() - who.named().length() > 4) {
            return null;
        }
        return who.name().substring(who.name().lastIndexOf(' ') + 1);
    }

    private static @Nullable String name(Passage words) {
        return PersonNames.bareAt(words).map(PersonMention::name).orElse(null);
    }
}
