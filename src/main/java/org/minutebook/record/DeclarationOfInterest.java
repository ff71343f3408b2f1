package org.minutebook.record;

import org.jspecify.annotations.Nullable;

/**
 * One interest declared by one person.
 *
 * @param declarant name as in {@link Attendee#name}
 * @param nature as named in the minutes; never inferred from the interest itself
 * @param interest what the interest is, on one line
 * @param itemNumber number of the agenda item concerned, where stated
 * @param conduct whether the declarant left or remained, where minuted
 */
public record DeclarationOfInterest(
        String declarant,
        Nature nature,
        @Nullable String interest,
        @Nullable String itemNumber,
        @Nullable Conduct conduct,
        Source source,
        Confidence confidence)
        implements Sourced {

    /** Kind of interest, by the words of the minutes. */
    public enum Nature {
        /** Disclosable pecuniary interest; "financial". law: Localism Act 2011 s.30. */
        PECUNIARY,
        OTHER_REGISTRABLE,
        NON_REGISTRABLE,
        PERSONAL,
        /** Prejudicial, also "personal and prejudicial". */
        PREJUDICIAL,
        /** Also "non-financial". */
        NON_PECUNIARY,
        UNSPECIFIED
    }

    /** What the declarant did when the matter came up. */
    public enum Conduct {
        LEFT_MEETING,
        REMAINED
    }
}
