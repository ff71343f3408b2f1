package org.minutebook.store;

/**
 * A record of a meeting together with what the store knows of it.
 *
 * @param <T> Attendee, AgendaItem (its own lists empty), Resolution, DeclarationOfInterest or
 *     FollowUpAction
 * @param record the record as read or corrected
 */
public record Stored<T>(RecordHead head, T record) {}
