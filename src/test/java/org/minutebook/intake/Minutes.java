package org.minutebook.intake;

import java.nio.charset.StandardCharsets;

/** Invented minutes, in the plainest form that there is. */
public final class Minutes {

    private Minutes() {}

    /** Minutes of a council's planning committee on a day of March 2024. */
    public static byte[] of(String council, int day) {
        return of(council, day, "That the report of the Clerk be noted.");
    }

    public static byte[] of(String council, int day, String resolved) {
        return """
        %s

        Minutes of a meeting of the Planning Committee held on %d March 2024 at 6.30 pm in the Town Hall

        Present: Councillors H. Marlow (Chair), R. Penhale and J. Ashby

        1. APOLOGIES FOR ABSENCE

        Apologies for absence were received from Councillor T. Voss.

        2. DECLARATIONS OF INTEREST

        Councillor Penhale declared a pecuniary interest in item 4 and left the meeting.

        3. MINUTES OF THE LAST MEETING

        RESOLVED:

        That the minutes of the meeting held on 1 February 2024 be confirmed as a correct record.

        4. FLOOD DEFENCES AT MILL LANE

        The Clerk presented a report on the state of the weir.

        RESOLVED:

        %s

        5. DATE OF NEXT MEETING

        The next meeting will be held on 11 April 2024.
        """
                .formatted(council, day, resolved)
                .getBytes(StandardCharsets.UTF_8);
    }
}
