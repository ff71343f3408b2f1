/**
 * Depends on: parser.text.
 *
 * <p>House styles: one class each, its cues and no control flow. Public types: {@link
 * org.minutebook.parser.layout.Layout}, {@link org.minutebook.parser.layout.Layouts}, {@link
 * org.minutebook.parser.layout.Sign}, {@link org.minutebook.parser.layout.Signs}, {@link
 * org.minutebook.parser.layout.Cue}, {@link org.minutebook.parser.layout.Reading}.
 */
@NullMarked
package org.minutebook.parser.layout;

import org.jspecify.annotations.NullMarked;
