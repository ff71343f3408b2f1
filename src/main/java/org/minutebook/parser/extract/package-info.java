/**
 * Depends on: parser.segment, parser.layout, parser.text, parser.notice, record.
 *
 * <p>One extractor per fact, each from segments to records with their evidence. Public types: the
 * extractors, {@link org.minutebook.parser.extract.Evidence}, {@link
 * org.minutebook.parser.extract.MeetingFacts}, {@link
 * org.minutebook.parser.extract.ReadingContext}.
 */
@NullMarked
package org.minutebook.parser.extract;

import org.jspecify.annotations.NullMarked;
