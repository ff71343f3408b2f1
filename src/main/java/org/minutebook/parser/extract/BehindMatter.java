package org.minutebook.parser.extract;

import org.minutebook.parser.text.Wording;

/** Tells a task behind what it is about: "The hedge needs cutting, Cllr Orme to arrange". */
final class BehindMatter {

    private static final int LOOKED_BACK = 140;

    /** Words that make a clause of what stands in front. */
    private static final Wording MATTER =
            Wording.compile(
                    "\\b(?:needs?|needed|is|are|was|were|has|have|had|reported|noted|raised|missing|broken|agreed|still|required|overgrown|blocked|out)\\b");

    /** "asked the Chair, the Clerk to": whom somebody asks, one of several. */
    private static final Wording ASKS =
            Wording.compile(
                    "(?i)\\b(?:ask|asked|request|requested|instruct|instructed|for|by|with|including)[^,]{0,30}, $");

    /** "Ian Ash, Chairman of the Committee": what stands behind the comma says who he is. */
    private static final Wording NAMED = Wording.compile("\\b[A-Z][\\w'’-]{0,30}, $");

    private BehindMatter() {}

    /** Whether one who is to do something stands behind a comma and a clause that tells of what. */
    static boolean is(String sentence, Actor actor) {
        int at = actor.start();
        if (at < 2 || !sentence.startsWith(", ", at - 2) || !isSomebody(sentence, actor)) {
            return false;
        }
        String before = sentence.substring(Math.max(0, at - LOOKED_BACK), at);
        return MATTER.matcher(before).find()
                && !NAMED.matcher(before).find()
                && !ASKS.matcher(before).find();
    }

    private static boolean isSomebody(String sentence, Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> true;
            case OFFICE -> CommitmentReader.OWN_OFFICE.matcher(actor.in(sentence)).find();
            case INITIALS -> !CommitmentReader.isBody(sentence, actor);
            default -> false;
        };
    }

    /** "It was agreed for the Clerk to write", "deferred for the Engineer to obtain". */
    private static final Wording FOR_HIM =
            Wording.compile(
                    "\\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Dd]eferred|and|[Aa]rranged?) for $");

    /** Whether what is agreed is for somebody to do. */
    static boolean isForHim(String sentence, Actor actor) {
        return FOR_HIM.matcher(sentence.substring(0, actor.start())).find();
    }
}
