package org.minutebook.intake;

import org.minutebook.store.StoredImport;

/**
 * What became of a posted document.
 *
 * @param stored the import
 * @param isNew whether it was made just now; else it is the earlier one of the same document
 */
public record Accepted(StoredImport stored, boolean isNew) {}
