package org.minutebook.follow;

import java.util.UUID;

/**
 * What an item of later minutes seems to say of an action: that it is done.
 *
 * @param tracked whether an item that tracks actions says so; else a report does what was asked
 * @param words the sentence; of a report the item's heading
 * @param confidence 0 to 1
 */
public record Told(UUID action, boolean tracked, String words, double confidence) {}
