package org.minutebook.parser.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.minutebook.record.Decision;

/** The operative verbs, and what each one does. */
final class VerbTable {

    static final Map<String, Decision> VERBS = new HashMap<>();

    static {
        verbs(
                Decision.NOTED,
                "note noted notes noting receive received receives consider considered considers comment commented acknowledge"
                        + " acknowledged welcomed observed reviewed read");
        verbs(Decision.CONFIRMED, "confirm confirmed confirms");
        verbs(
                Decision.APPROVED,
                "approve approved approves approval adopt adopted adopts adoption re-adoption re-adopt re-adopted agree agreed agrees accept accepted accepts acceptance"
                        + " endorse endorsed endorses support supported supports ratify ratified ratifies sign signed authorise authorised"
                        + " authorises authorize award awarded allocate allocated establish established set made make held hold determine"
                        + " determined retained retain paid pay purchase purchased buy increase increased reduce reduced implement"
                        + " implemented transfer transferred use used charged charge spent proceed adoption extended renewed installed"
                        + " replaced commissioned engaged employed donated released permitted allow allowed homologated homologate met vired"
                        + " amended published open opened created formed constituted cancelled continued continue affirmed pursued"
                        + " progressed undertaken put taken kept ring-fenced utilised supportive vary go produce spend give given pass"
                        + " carried fixed waived erected sold sell leased lease demolished bought ordered started limited keep submit instal install");
        verbs(Decision.GRANTED, "grant granted grants permit");
        verbs(Decision.REFUSED, "refuse refused refuses refusal");
        verbs(
                Decision.RECOMMENDED,
                "recommend recommended recommends recommending object objected objects");
        verbs(Decision.REFERRED, "refer referred refers remit remitted remits passed");
        verbs(
                Decision.DEFERRED,
                "defer deferred defers adjourn adjourned postpone postponed revisit revisited deferring");
        verbs(Decision.DELEGATED, "delegate delegated delegates delegating");
        verbs(
                Decision.REQUESTED,
                "request requested requests ask asked asks instruct instructed instructs invite invited invites require required provided"
                        + " sent presented submitted brought circulated written obtained reported contacted arranged placed informed advised"
                        + " investigated prepared produced formulated encouraged urged notified sought approached consulted chase chasing urge"
                        + " lobby requesting called");
        verbs(
                Decision.APPOINTED,
                "appoint appointed appoints elect elected nominate nominated co-opt co-opted coopt coopted re-elected re-elect re-appointed reappointed");
        verbs(Decision.EXCLUDED_PUBLIC, "excluded exclude");
        verbs(Decision.REJECTED, "reject rejected rejects dismissed");
        verbs(
                Decision.OTHER,
                "withdrawn revoke revoked revokes removed remove thanked thank conveyed suspended suspend closed close resume resumed congratulated recorded congratulate thanks regret regrets regretted deplore deplores condemn condemns revert wished closing condolences reopened");
    }

    private static void verbs(Decision decision, String words) {
        for (String word : words.split(" ", -1)) {
            VERBS.put(word, decision);
        }
    }

    private VerbTable() {}

    /** "considered and approved", "discussed and agreed": the second verb is the deed. */
    static final Set<String> LOOKING =
            Set.of(
                    "considered",
                    "received",
                    "reviewed",
                    "read",
                    "discussed",
                    "circulated",
                    "presented",
                    "examined",
                    "checked");

    static final Set<String> ASKING =
            Set.of(
                    "ask",
                    "request",
                    "invite",
                    "instruct",
                    "require",
                    "urge",
                    "chase",
                    "lobby",
                    "press",
                    "requesting",
                    "keep chasing");
}
