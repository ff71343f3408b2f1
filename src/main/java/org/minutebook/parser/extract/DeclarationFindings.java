package org.minutebook.parser.extract;

import java.util.List;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.DeclarationsRecorded;

/**
 * Declarations of interest of one meeting.
 *
 * @param recorded whether any were made, stated to be none, or not minuted
 * @param byItem one list for each item segment, in their order
 */
public record DeclarationFindings(
        DeclarationsRecorded recorded, List<List<DeclarationOfInterest>> byItem) {

    public DeclarationFindings {
        byItem = List.copyOf(byItem);
    }
}
