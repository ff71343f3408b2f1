package org.minutebook.parser.extract;

import org.jspecify.annotations.Nullable;

/**
 * Words in one sentence by which somebody is bound to do something.
 *
 * @param form how it is worded
 * @param owner who is bound, or {@code null} where the passive hides it
 * @param from first index of the clause that holds it
 * @param cue first index of the binding words
 * @param verb first index of what is to be done
 * @param confidence 0 to 1
 */
record Commitment(
        Form form, @Nullable Actor owner, int from, int cue, int verb, double confidence) {

    /** How minutes word a commitment, the surest first. */
    enum Form {
        /** "ACTION: Clerk to write". */
        ACTION_LINE,
        /** "The Clerk was asked to write"; "He asked the Clerk to write". */
        ASKED,
        /** "Mr Dray undertook to write"; "said that he would write". */
        UNDERTOOK,
        /** "Clerk to write". */
        TO_DO,
        /** "A letter to be sent". */
        TO_BE_DONE,
        /** "The Clerk will write". */
        WILL,
        /** "A letter will be sent". */
        WILL_BE_DONE,
        /** "Clerk write to the school". */
        BARE,
        /** "to be an item for the next meeting"; "will be discussed at the March meeting". */
        ON_AGENDA,
        /** "The Committee requested a list of the sites". */
        REQUESTED,
        /** "It was intended to …". */
        INTENDED,
        /** "letter to be sent" as a telegram: "- write to the school". */
        TELEGRAPH
    }
}
