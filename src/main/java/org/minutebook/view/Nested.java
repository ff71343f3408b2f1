package org.minutebook.view;

import org.jspecify.annotations.Nullable;

/**
 * Related records to nest in a record that stands on its own; {@code null} where not asked for.
 *
 * @param meeting the meeting it belongs to
 * @param agendaItem the item it stands under
 */
public record Nested(@Nullable MeetingView meeting, @Nullable AgendaItemView agendaItem) {

    /** Nothing. */
    public static final Nested NONE = new Nested(null, null);
}
