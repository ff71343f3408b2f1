package org.minutebook.store.reads;

import java.time.Instant;

/**
 * A published meeting as JSON, with the records that were asked for.
 *
 * @param mark another as soon as anything that the meeting or one of its records shows changes
 * @param modified when that last happened
 */
public record WrittenMeeting(JsonText json, String mark, Instant modified) {}
