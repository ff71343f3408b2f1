package org.minutebook.parser.extract;

/** Stems of the verbs by which a body decides: without one, no pattern of deeds need be tried. */
final class DeedStems {

    private static final String[] STEMS = {
        "agree",
        "decided",
        "approved",
        "accepted",
        "adopted",
        "noted",
        "endorsed",
        "ratified",
        "resolved",
        "confirmed",
        "supported",
        "deferred",
        "voted",
        "opted",
        "determined",
        "appointed",
        "elected",
        "granted",
        "refused",
        "object",
        "made no",
        "had no",
        "offered no",
        "consented",
        "authorised",
        "nominated"
    };

    private DeedStems() {}

    static boolean standIn(String sentence) {
        return Letters.holdsAny(sentence, STEMS);
    }
}
