/**
 * Depends on: the JDK only.
 *
 * <p>The document as text: one normalised string, the blocks it is made of and slices of it. Public
 * types: {@link org.minutebook.parser.text.NormalisedText}, {@link
 * org.minutebook.parser.text.TextBlock}, {@link org.minutebook.parser.text.BlockStyle}, {@link
 * org.minutebook.parser.text.Passage}, {@link org.minutebook.parser.text.TextNormaliser}, {@link
 * org.minutebook.parser.text.Wording}, which the other rooms look for in place of a bare pattern.
 */
@NullMarked
package org.minutebook.parser.text;

import org.jspecify.annotations.NullMarked;
