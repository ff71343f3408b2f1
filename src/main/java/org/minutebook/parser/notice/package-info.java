/**
 * Depends on: parser.text.
 *
 * <p>What a clerk should look at. Each kind of notice is a type of its own beside the code that
 * raises it. Public types: {@link org.minutebook.parser.notice.ParseNotice}, {@link
 * org.minutebook.parser.notice.Severity}, {@link org.minutebook.parser.notice.Stage}, {@link
 * org.minutebook.parser.notice.Notices}.
 */
@NullMarked
package org.minutebook.parser.notice;

import org.jspecify.annotations.NullMarked;
