/**
 * Depends on: parser.text, parser.notice, and, alone in the house, jsoup, PDFBox and POI.
 *
 * <p>Bytes to blocks. Public types: {@link org.minutebook.parser.source.DocumentReader}, {@link
 * org.minutebook.parser.source.SourceDocument}, {@link
 * org.minutebook.parser.source.UnreadableDocumentException}, {@link
 * org.minutebook.parser.source.ReadingLimits}, {@link
 * org.minutebook.parser.source.DocumentReaders}, {@link
 * org.minutebook.parser.source.TimedDocumentReader}, {@link
 * org.minutebook.parser.source.FurnitureDropped}, {@link
 * org.minutebook.parser.source.PagesWithoutText}.
 */
@NullMarked
package org.minutebook.parser.source;

import org.jspecify.annotations.NullMarked;
