package org.minutebook.parser.extract;

/**
 * Somebody named in a sentence who may be asked to do something.
 *
 * @param start first index in the sentence
 * @param end index after the last
 * @param kind what sort of naming it is
 */
record Actor(int start, int end, Kind kind) {

    /** How somebody is named, which tells how surely he is one whom the meeting can ask. */
    enum Kind {
        /** "the Clerk", "the Director of Housing". */
        OFFICE,
        /** "Cllr Mrs Dray", "Mr. P. Orme". */
        PERSON,
        /** "AB", where the document or the form says that it is a person. */
        INITIALS,
        /** "members", "the working party", "the Parish Council". */
        GROUP,
        /** Capitalised words without title: a person or somebody else's organisation. */
        NAME,
        /** "he", "they". */
        PRONOUN
    }

    String in(String sentence) {
        return sentence.substring(start, end);
    }

    Actor to(Actor other) {
        return new Actor(start, other.end, kind);
    }
}
