package org.minutebook.parser.extract;

import org.minutebook.parser.text.Passage;

/**
 * A council named in the text: {@code "Minutes of the ASHBY PARISH COUNCIL"} names "Ashby Parish
 * Council".
 *
 * @param name full name, in normal case; without a place ("Parish Council") where none is printed
 * @param placed whether the name says which place
 * @param passage its words
 */
record CouncilMention(String name, boolean placed, Passage passage) {}
