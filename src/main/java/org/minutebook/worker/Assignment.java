package org.minutebook.worker;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.GivenFields;
import org.minutebook.parser.source.ReadingLimits;

/**
 * What a worker is told of a document; its bytes follow in a frame of their own.
 *
 * @param page the page of a PDF that is to be drawn; {@code null} where the document is to be read
 */
record Assignment(GivenFields given, ReadingLimits limits, @Nullable Integer page) {}
