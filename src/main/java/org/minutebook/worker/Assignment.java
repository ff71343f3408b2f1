package org.minutebook.worker;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.GivenFields;
import org.minutebook.parser.source.ReadingLimits;

/**
 * What a worker is told of a document; its bytes follow in a frame of their own.
 *
 * @param page the page of a PDF that is to be drawn; {@code null} where the document is to be read
 * @param archive what is to be done with an archive, which is no document and comes by its path
 */
record Assignment(
        GivenFields given,
        ReadingLimits limits,
        @Nullable Integer page,
        @Nullable Unpacking archive) {

    static Assignment reading(GivenFields given, ReadingLimits limits) {
        return new Assignment(given, limits, null, null);
    }

    static Assignment drawing(int page, ReadingLimits limits) {
        return new Assignment(GivenFields.NONE, limits, page, null);
    }

    static Assignment unpacking(Unpacking archive, ReadingLimits limits) {
        return new Assignment(GivenFields.NONE, limits, null, archive);
    }
}
