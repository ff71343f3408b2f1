package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** Reads the name right before or right behind a cue word: with title, bare, or as initials. */
final class NameBeside {

    /** Names are looked for this far from their cue. */
    static final int REACH = 90;

    private static final Wording INITIALS =
            Wording.compile(
                    "^\\s{0,2}(?:Cllrs?\\.? |Councillor |Mr |Mrs )?([A-Z](?:\\.?[A-Za-z]?\\.?[A-Z]){1,2}\\.?)(?=$|[\\s,;.:)])(\\s[A-Z][a-z])?");

    private final NameKey names;

    NameBeside(NameKey names) {
        this.names = names;
    }

    @Nullable NamedMover nameAt(Passage p, int at, int cueStart) {
        if (at >= p.length()) {
            return null;
        }
        Matcher scrawl = SCRAWLED_TITLE.within(p.string(), at, Math.min(p.length(), at + 8));
        if (scrawl.lookingAt()) {
            return nameAt(p, scrawl.end(), cueStart);
        }
        Matcher role = ROLE.within(p.string(), at, Math.min(p.length(), at + REACH));
        if (role.lookingAt()
                && PersonNames.at(p.cut(role.end(), Math.min(p.length(), role.end() + REACH)))
                        .isPresent()) {
            return nameAt(p, role.end(), cueStart);
        }
        Passage ahead = p.cut(at, Math.min(p.length(), at + REACH));
        Matcher initials = INITIALS.matcher(ahead.string());
        if (initials.find()) {
            String key = initials.group(1).replace(".", "");
            String known = names.find(key.toUpperCase(Locale.ROOT));
            if (known != null || initials.group(2) == null) {
                return new NamedMover(
                        known != null ? known : key,
                        at + initials.start(1),
                        at + initials.end(1),
                        cueStart,
                        false,
                        false);
            }
        }
        Optional<PersonMention> person =
                NO_NAME.matcher(ahead.string()).find()
                        ? Optional.empty()
                        : PersonNames.bareAt(ahead);
        if (person.isEmpty() || person.get().passage().start() - p.start() > at + 3) {
            return CHAIR.matcher(ahead.string()).find() ? chair(ahead, at, cueStart) : null;
        }
        PersonMention m = person.get();
        String cue =
                p.string().substring(cueStart, Math.min(at, p.length())).toLowerCase(Locale.ROOT);
        boolean doubtful =
                !m.titled()
                        && m.name().indexOf(' ') < 0
                        && !cue.contains("by")
                        && !cue.contains(":");
        return new NamedMover(
                m.name(),
                m.passage().start() - p.start(),
                m.passage().end() - p.start(),
                cueStart,
                false,
                doubtful);
    }

    /** "M/s Orme", and what scanning makes of it. */
    private static final Wording SCRAWLED_TITLE = Wording.compile("\\s?(?:M/s|MIs|M'?s)\\.? ");

    /** "the Leader, Councillor Ash": the post before the name. */
    private static final Wording ROLE =
            Wording.compile(
                    "\\s?(?:the )?(?:Deputy |Vice-)?(?:Leader|Chair(?:man|woman|person)?|Vice[- ]Chair(?:man)?|Mayor|Convener|Provost|President|(?:Cabinet|Executive|Lead) Member[^,]{0,40}|Portfolio Holder[^,]{0,40})(?: of the (?:Council|Committee))?(?: \\(|, | and )");

    private static final Wording NO_NAME =
            Wording.compile(
                    "^\\s{0,2}(?:Carried|Agreed|All|Unanim|Resolved|RESOLVED|Approved|Lost|Vote|The|That|AGREED|APPROVED|CARRIED|It|Motion)\\b");

    private static final Wording CHAIR =
            Wording.compile("^\\s{0,2}(?:the )?(?:Vice-)?Chair(?:man|woman|person)?\\b");

    private static NamedMover chair(Passage ahead, int at, int cueStart) {
        Matcher m = CHAIR.matcher(ahead.string());
        int end = m.find() ? m.end() : 0;
        return new NamedMover(null, at, at + end, cueStart, false, false);
    }

    /** A name that ends right before an index. */
    @Nullable NamedMover nameBefore(Passage p, int at, int cueEnd) {
        int from = Math.max(0, at - REACH);
        Passage head = p.cut(from, at);
        String s = p.string();
        PersonMention last = null;
        for (PersonMention m : PersonNames.findTitled(head)) {
            last = m;
        }
        if (last == null) {
            int begin = Math.max(from, lastBreak(s, at));
            last = PersonNames.at(p.cut(begin, at)).orElse(null);
            if (last == null) {
                Matcher initials = INITIALS.matcher(s.substring(begin, at));
                if (initials.find() && initials.end() >= at - begin - 1) {
                    String key = initials.group(1).replace(".", "");
                    String known = names.find(key.toUpperCase(Locale.ROOT));
                    return new NamedMover(
                            known != null ? known : key, begin, cueEnd, at, true, false);
                }
                Passage single = p.cut(begin, at).trimmed();
                if (begin == 0 && single.length() < 24 && single.string().indexOf(' ') < 0) {
                    PersonMention bare = PersonNames.bareAt(single).orElse(null);
                    if (bare != null && bare.passage().end() == single.end()) {
                        return new NamedMover(bare.name(), begin, cueEnd, at, true, false);
                    }
                }
                return null;
            }
        }
        int end = last.passage().end() - p.start();
        String gap = end <= at ? s.substring(end, at).strip() : "";
        boolean near =
                gap.isEmpty()
                        || gap.equals(",")
                        || gap.startsWith(", seconded by")
                        || gap.startsWith("(");
        if (!near && !isSecondedAside(s, last.passage().start() - p.start())) {
            return null;
        }
        if (isSecondedAside(s, last.passage().start() - p.start())) {
            return moverBeforeAside(p, s, last, cueEnd);
        }
        return new NamedMover(
                last.name(), last.passage().start() - p.start(), cueEnd, at, true, false);
    }

    /**
     * "Councillor X, seconded by Councillor Y, moved that": the name before the aside is the mover.
     */
    private static boolean isSecondedAside(String s, int nameStart) {
        String before =
                s.substring(Math.max(0, nameStart - 14), nameStart).toLowerCase(Locale.ROOT);
        return before.endsWith("seconded by ") || before.endsWith("supported by ");
    }

    private @Nullable NamedMover moverBeforeAside(
            Passage p, String s, PersonMention seconder, int cueEnd) {
        int name = seconder.passage().start() - p.start();
        int aside =
                Math.max(s.lastIndexOf("econded by", name), s.lastIndexOf("upported by", name)) - 1;
        if (aside <= 0) {
            return null;
        }
        int from = Math.max(0, aside - REACH);
        PersonMention last = null;
        for (PersonMention m : PersonNames.findTitled(p.cut(from, aside))) {
            last = m;
        }
        if (last == null) {
            last = PersonNames.at(p.cut(Math.max(from, lastBreak(s, aside)), aside)).orElse(null);
        }
        return last == null
                ? null
                : new NamedMover(
                        last.name(),
                        last.passage().start() - p.start(),
                        cueEnd,
                        aside,
                        true,
                        false);
    }

    private static int lastBreak(String s, int at) {
        int i = at - 1;
        while (i > 0
                && ";:–(".indexOf(s.charAt(i)) < 0
                && !(s.charAt(i) == ' ' && s.charAt(i - 1) == ',')) {
            i--;
        }
        return i <= 0 ? 0 : i + 1;
    }
}
