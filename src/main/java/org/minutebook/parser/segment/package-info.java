/**
 * Depends on: parser.text, parser.layout, parser.notice.
 *
 * <p>Blocks to preamble, item segments and closing. Public types: {@link
 * org.minutebook.parser.segment.Segmenter}, {@link org.minutebook.parser.segment.SegmentedMinutes},
 * {@link org.minutebook.parser.segment.ItemSegment}, {@link org.minutebook.parser.segment.Line};
 * what is let in at all: {@link org.minutebook.parser.segment.DocumentGate}, {@link
 * org.minutebook.parser.segment.Refusal}, {@link org.minutebook.parser.segment.MeetingSplitter}.
 */
@NullMarked
package org.minutebook.parser.segment;

import org.jspecify.annotations.NullMarked;
