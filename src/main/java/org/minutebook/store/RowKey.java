package org.minutebook.store;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Key of a record's row: the reading, and the record's id. */
@NullUnmarked // Hibernate fills the fields
record RowKey(Long readingId, UUID id) implements Serializable {}
