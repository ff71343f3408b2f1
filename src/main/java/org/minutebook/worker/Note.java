package org.minutebook.worker;

import org.jspecify.annotations.Nullable;
import org.minutebook.record.Source;

/**
 * A warning of the parser, as it crosses from one process to the other.
 *
 * @param code of its kind: {@code NUMBERING_GAP}
 * @param message one sentence for an officer
 * @param place where it stands; {@code null} where it concerns the document as a whole
 */
public record Note(String code, String message, @Nullable Source place) {}
