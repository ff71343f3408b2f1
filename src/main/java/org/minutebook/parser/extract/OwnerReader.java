package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;

/** Names who is to do it: as printed, a pronoun replaced by the name that it stands for. */
final class OwnerReader {

    private static final int SENTENCES_BACK = 4;

    private static final Wording SPEAKS =
            Wording.compile(
                    " (?:said|advised|reported|confirmed|explained|informed|stated|replied|had|has|was|is|told|noted|asked|agreed)\\b");

    private OwnerReader() {}

    /** The first letter of an office's own name: "the Clerk" has C, "engineer" e. */
    private static char lead(String s, Actor a) {
        String name = a.in(s);
        return name.startsWith("the ") ? name.charAt(4) : name.charAt(0);
    }

    static @Nullable String owner(Utterance in, Commitment c) {
        Actor who = c.owner();
        if (who == null) {
            return null;
        }
        String s = in.string();
        if (who.kind() != Actor.Kind.PRONOUN) {
            return who.in(s);
        }
        String pronoun = who.in(s).toLowerCase(Locale.ROOT);
        if (pronoun.equals("we") || pronoun.equals("i")) {
            return null;
        }
        boolean many = pronoun.equals("they");
        Actor earlier = subject(s, ActorFinder.find(s.substring(0, who.start())), many, true);
        if (earlier != null) {
            return earlier.in(s);
        }
        Utterance before = in.before();
        for (int i = 0; i < SENTENCES_BACK && before != null; i++, before = before.before()) {
            String b = before.string();
            Actor a = subject(b, ActorFinder.find(b), many, false);
            if (a != null) {
                return a.in(b);
            }
        }
        return null;
    }

    /**
     * The one that a later pronoun stands for: the subject of the sentence, or of its last clause.
     */
    private static @Nullable Actor subject(
            String s, List<Actor> actors, boolean many, boolean first) {
        Actor found = null;
        for (Actor a : actors) {
            boolean fits =
                    a.kind() == Actor.Kind.PERSON
                            || (a.kind() == Actor.Kind.OFFICE && Character.isUpperCase(lead(s, a)))
                            || (a.kind() == Actor.Kind.INITIALS && a.start() == 0 && first)
                            || (a.kind() == Actor.Kind.INITIALS
                                    && SPEAKS.within(s, a.end(), s.length()).lookingAt())
                            || (a.kind() == Actor.Kind.NAME
                                    && SPEAKS.within(s, a.end(), s.length()).lookingAt())
                            || (many && a.kind() == Actor.Kind.GROUP);
            if (fits
                    && Clauses.isSubject(s, a.start())
                    && (found == null || (!first && Clauses.opens(s, a.start())))) {
                found = a;
            }
        }
        return found;
    }
}
