package org.minutebook.parser.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;

/**
 * A person named in the text. {@code "County Councillor Mrs S Charles CC (Chairman)"} has the name
 * "S Charles", the honorific "County Councillor, Mrs, CC" and one bracket.
 *
 * @param name without titles in front and letters behind; capitals re-cased
 * @param honorific titles and letters as printed, joined by ", "; those carried over a list
 *     included
 * @param member whether a title says that the person is an elected member (carried ones included)
 * @param tier the title of a county, district or borough councillor, as printed, else {@code null}
 * @param chair whether a title in front or a bracket behind says chair
 * @param viceChair likewise vice-chair
 * @param initials the document's key for the person, where printed behind the name: "(AB)"
 * @param organisation capitals printed straight behind the name that are no honour: "CDC"
 * @param brackets what stands in brackets behind the name and is neither a chair's mark nor
 *     initials
 * @param titled whether a title of its own, or one carried, says that this is a person
 * @param named from the first title to the last letter of name or honours, without brackets
 * @param passage all of it, brackets included
 */
record PersonMention(
        String name,
        @Nullable String honorific,
        boolean member,
        @Nullable String tier,
        boolean chair,
        boolean viceChair,
        @Nullable String initials,
        @Nullable String organisation,
        List<Passage> brackets,
        boolean titled,
        Passage named,
        Passage passage) {
    PersonMention {
        brackets = List.copyOf(brackets);
    }

    /** The last word of the name, or two where the first of them is a particle. */
    String surname() {
        return PersonNames.surname(name);
    }

    /** What may be their position: the first bracket that says something of them. */
    @Nullable String position() {
        return brackets.isEmpty() ? organisation : brackets.get(0).oneLine();
    }
}
