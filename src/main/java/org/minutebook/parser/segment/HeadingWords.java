package org.minutebook.parser.segment;

import java.util.List;
import java.util.Locale;

/**
 * The words that headings of minutes are made of. They only add to the evidence: a heading needs
 * none of them, and a sentence that holds one is no heading for it.
 */
final class HeadingWords {

    private static final int LOOKED_AT = 110;

    /** Words that hardly stand at the start of a line except in a heading. */
    private static final List<String> STRONG =
            List.of(
                    "apologies",
                    "apology for absence",
                    "apologys",
                    "declaration of",
                    "declarations",
                    "disclosure of",
                    "disclosures of",
                    "members' interests",
                    "members interests",
                    "minutes",
                    "minute of",
                    "matters arising",
                    "public partic",
                    "public question",
                    "public session",
                    "public forum",
                    "public comment",
                    "public open",
                    "public time",
                    "public speaking",
                    "open forum",
                    "open session",
                    "question time",
                    "questions",
                    "petitions",
                    "deputation",
                    "correspondence",
                    "finance",
                    "financial",
                    "accounts",
                    "payments",
                    "planning",
                    "clerk's report",
                    "clerk’s report",
                    "chairman's",
                    "chairman’s",
                    "chair's",
                    "chair’s",
                    "mayor's",
                    "mayor’s",
                    "any other business",
                    "aob",
                    "a.o.b",
                    "date of",
                    "dates of",
                    "next meeting",
                    "exclusion of",
                    "urgent",
                    "work programme",
                    "work plan",
                    "forward plan",
                    "election of",
                    "appointment of",
                    "co-option",
                    "webcast",
                    "party whip",
                    "call-in",
                    "calling in",
                    "calling-in",
                    "notice of motion",
                    "notices of motion",
                    "terms of reference",
                    "substitut",
                    "announcements",
                    "matters for report",
                    "items for",
                    "councillor vacanc",
                    "casual vacanc",
                    "highways",
                    "footpaths",
                    "reports from",
                    "report from",
                    "report of",
                    "report by",
                    "police",
                    "county councillor",
                    "district councillor",
                    "borough councillor",
                    "confidential",
                    "standing orders",
                    "risk assessment",
                    "annual governance",
                    "internal audit",
                    "exempt",
                    "welcome",
                    "introductions",
                    "membership",
                    "those present",
                    "those attending",
                    "present",
                    "attendance",
                    "chairman",
                    "vice-chairman",
                    "declarations of acceptance",
                    "other business",
                    "other matters",
                    "councillors' reports",
                    "councillors’ reports",
                    "close of meeting",
                    "meeting closed",
                    "closure of",
                    "order of business",
                    "recording of",
                    "filming",
                    "dispensation",
                    "site visits",
                    "outside bodies");

    /** Words of subjects that come up everywhere. */
    private static final List<String> COMMON =
            List.of(
                    "report",
                    "reports",
                    "update",
                    "updates",
                    "budget",
                    "precept",
                    "audit",
                    "grant",
                    "playground",
                    "play area",
                    "play equipment",
                    "cemetery",
                    "burial",
                    "allotment",
                    "street light",
                    "streetlight",
                    "lighting",
                    "village hall",
                    "village green",
                    "website",
                    "newsletter",
                    "policy",
                    "policies",
                    "strategy",
                    "review",
                    "speed",
                    "traffic",
                    "roads",
                    "road",
                    "bus ",
                    "litter",
                    "dog ",
                    "tree",
                    "hedge",
                    "grass",
                    "insurance",
                    "bank",
                    "cheque",
                    "invoice",
                    "committee",
                    "working group",
                    "working party",
                    "training",
                    "consultation",
                    "application",
                    "plan",
                    "project",
                    "maintenance",
                    "flood",
                    "parking",
                    "neighbourhood",
                    "defibrillator",
                    "jubilee",
                    "licen",
                    "contract",
                    "performance",
                    "annual",
                    "programme",
                    "proposal",
                    "vacancy",
                    "staff",
                    "clerk",
                    "council",
                    "monitoring",
                    "salary",
                    "noticeboard",
                    "notice board");

    private HeadingWords() {}

    /** 2 for a word that opens headings, 1 for a subject that is common in them, else 0. */
    static int weight(String words) {
        String s = opening(words);
        for (String w : STRONG) {
            if (s.startsWith(w)) {
                return 2;
            }
        }
        for (String w : STRONG) {
            int at = s.indexOf(' ' + w);
            if (at >= 0 && at < 40) {
                return 2;
            }
        }
        for (String w : COMMON) {
            if (s.contains(w)) {
                return 1;
            }
        }
        return 0;
    }

    /** Whether it opens with one of the strong words. */
    static boolean opens(String words) {
        String s = opening(words);
        for (String w : STRONG) {
            if (s.startsWith(w)) {
                return true;
            }
        }
        return false;
    }

    private static String opening(String words) {
        String s = words.length() > LOOKED_AT ? words.substring(0, LOOKED_AT) : words;
        s = s.strip().toLowerCase(Locale.ROOT);
        int colon = s.indexOf(':');
        if (colon > 3) {
            s = s.substring(0, colon);
        }
        if (s.startsWith("the ")) {
            s = s.substring(4);
        }
        return s;
    }
}
