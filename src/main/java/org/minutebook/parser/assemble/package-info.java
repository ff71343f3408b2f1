/**
 * Depends on: parser.extract, parser.segment, parser.text, parser.notice, record.
 *
 * <p>Findings to one meeting, with cross-checks as a list of named rules. Public types: {@link
 * org.minutebook.parser.assemble.Assembler}.
 */
@NullMarked
package org.minutebook.parser.assemble;

import org.jspecify.annotations.NullMarked;
