package org.minutebook.store.reads;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list as JSON, and the state of the feed in the very same look at the database.
 *
 * @param slice its snippets are inside the records
 * @param head {@code null} where the page is empty
 */
public record WrittenPage(Slice<JsonText> slice, @Nullable FeedHead head) {}
