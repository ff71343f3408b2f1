/**
 * Depends on: parser.text.
 *
 * <p>House styles: one class each, its cues and no control flow. Public types: {@link
 * org.minutebook.parser.layout.Layout}, {@link org.minutebook.parser.layout.Layouts}.
 */
@NullMarked
package org.minutebook.parser.layout;

import org.jspecify.annotations.NullMarked;
