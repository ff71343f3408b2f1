package org.minutebook.correct;

import java.util.UUID;
import org.minutebook.store.RecordKind;

/**
 * What an act was done to.
 *
 * @param record the record, or the meeting itself
 * @param draft whether it stands in the draft, else in what is published
 */
public record Corrected(RecordKind kind, UUID record, boolean draft) {}
