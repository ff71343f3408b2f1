package org.minutebook.desk.acts;

import java.util.List;

/**
 * A meeting that may have closed an action.
 *
 * @param value of the choice of the meeting itself
 * @param resolutions what it resolved
 */
record LaterMeeting(String value, String day, List<Choice> resolutions) {

    LaterMeeting {
        resolutions = List.copyOf(resolutions);
    }

    /** A resolution that may have closed it. */
    record Choice(String value, String label) {}
}
