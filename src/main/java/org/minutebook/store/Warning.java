package org.minutebook.store;

import org.jspecify.annotations.Nullable;
import org.minutebook.record.Source;

/**
 * Something that an officer should look at before publishing.
 *
 * @param code stable, in capitals: "DATE_INFERRED"
 * @param message one sentence for an officer
 * @param source where it stands, or {@code null} where it concerns the document as a whole
 */
public record Warning(String code, String message, @Nullable Source source) {}
