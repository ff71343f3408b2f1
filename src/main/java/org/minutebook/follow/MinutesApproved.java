package org.minutebook.follow;

import java.time.LocalDate;
import java.util.List;

/**
 * What a resolution says of earlier minutes: that they are a correct record.
 *
 * @param dates the days of the meetings whose minutes they are; empty where it speaks of the last
 *     meeting without a day
 * @param corrected whether they were approved subject to changes
 * @param plain whether no word in it may mean another body or another day
 */
public record MinutesApproved(List<LocalDate> dates, boolean corrected, boolean plain) {

    public MinutesApproved {
        dates = List.copyOf(dates);
    }
}
