package org.minutebook.publish;

import java.util.Map;

/**
 * What the contract says of the choices that records carry; the record's room knows no contract.
 */
final class ConstantWords {

    static final Map<String, String> BY_SCHEMA =
            Map.ofEntries(
                    Map.entry(
                            "ActionStatus",
                            "Where an action stands: UNTRACKED until an officer takes it up, then"
                                    + " OPEN, DONE or DROPPED."),
                    Map.entry("Approval", "Whether minutes are still drafts or were approved."),
                    Map.entry(
                            "AttendanceStatus",
                            "Present, excused with apologies, or absent without."),
                    Map.entry("Capacity", "The most specific capacity of a person at a meeting."),
                    Map.entry("Choice", "A member's choice in a recorded vote."),
                    Map.entry("Conduct", "What a declarant did when the matter came up."),
                    Map.entry("Decision", "What a resolution did, by its first operative verb."),
                    Map.entry(
                            "DeclarationsRecorded",
                            "Whether interests were declared, stated to be none, or not minuted."),
                    Map.entry("ErrorCode", "Stable name of an error."),
                    Map.entry("Form", "By a formula, or told in the body's own voice."),
                    Map.entry("ItemKind", "What sort of item it is."),
                    Map.entry("JobState", "Where a posted document stands."),
                    Map.entry("Nature", "Kind of interest, by the words of the minutes."),
                    Map.entry("Op", "Whether a record was added, changed or removed."),
                    Map.entry("Origin", "Whether a resolution or the discussion states an action."),
                    Map.entry("ProposalKind", "What later minutes seem to do."),
                    Map.entry("ProposalReason", "What a proposal rests on."),
                    Map.entry("ProposalState", "What became of a proposal."),
                    Map.entry("PublicationState", "Where a meeting stands with the public."),
                    Map.entry("ReadingState", "Where one reading of a meeting stands."),
                    Map.entry(
                            "Review",
                            "Whether an officer has looked at a record, and left it or corrected"
                                    + " it."),
                    Map.entry("Instant", "A moment in UTC, as ISO 8601 writes it."),
                    Map.entry("LocalDate", "A day, as ISO 8601 writes it."),
                    Map.entry("UUID", "An id, as RFC 9562 writes it."),
                    Map.entry("Scope", "What a token may do; each includes the one before."));

    private ConstantWords() {}
}
