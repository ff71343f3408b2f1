package org.minutebook.parser.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.ItemKind;

/** Headings that name a kind only when they stand alone. */
final class WholeTitles {

    private static final Set<String> PLANNING_ALONE =
            Set.of(
                    "planning",
                    "planning report",
                    "planning reports",
                    "planning update",
                    "planning updates",
                    "planning items",
                    "planning issues",
                    "planning notices",
                    "planning and licensing",
                    "planning and development",
                    "planning & development",
                    "planning correspondence",
                    "planning committee",
                    "planning committee report",
                    "applications",
                    "planning business",
                    "planning & environment");

    private static final Set<String> ALONE_ANNOUNCEMENTS =
            Set.of(
                    "welcome",
                    "introductions",
                    "introduction",
                    "welcome and introductions",
                    "welcome and introduction",
                    "chairman's welcome",
                    "chair's welcome",
                    "opening of meeting",
                    "opening of the meeting",
                    "opening",
                    "adjournment",
                    "close of meeting",
                    "closure of meeting",
                    "chair's opening remarks",
                    "communications",
                    "call to order",
                    "meeting called to order",
                    "call meeting to order",
                    "adjournment of meeting",
                    "adjournment of the meeting",
                    "adjourn",
                    "close",
                    "closure",
                    "closing",
                    "close of the meeting",
                    "closure of the meeting",
                    "closing of meeting",
                    "closing remarks",
                    "close meeting",
                    "meeting close",
                    "meeting closed",
                    "meeting closure",
                    "end of meeting",
                    "termination",
                    "termination of meeting",
                    "conclusion of meeting",
                    "conclusion",
                    "openness and transparency",
                    "openness and transparency notice",
                    "webcasting",
                    "mobile phones",
                    "fire safety",
                    "safety",
                    "health and safety");

    private static final Map<String, ItemKind> OTHERS =
            Map.of(
                    "aob",
                    ItemKind.ANY_OTHER_BUSINESS,
                    "in attendance",
                    ItemKind.APOLOGIES,
                    "attendees",
                    ItemKind.APOLOGIES,
                    "present",
                    ItemKind.APOLOGIES,
                    "attendance",
                    ItemKind.APOLOGIES,
                    "questions",
                    ItemKind.MEMBER_QUESTIONS,
                    "declarations",
                    ItemKind.DECLARATIONS,
                    "interests",
                    ItemKind.DECLARATIONS);

    private WholeTitles() {}

    /** The kind of a heading in small letters, or {@code null}. */
    static @Nullable ItemKind kind(String title) {
        if (PLANNING_ALONE.contains(withoutVerb(title))) {
            return ItemKind.PLANNING_APPLICATION;
        }
        if (title.startsWith("actions from ") || title.startsWith("actions arising from ")) {
            return ItemKind.MATTERS_ARISING;
        }
        if (ALONE_ANNOUNCEMENTS.contains(title)) {
            return ItemKind.ANNOUNCEMENTS;
        }
        return OTHERS.get(title);
    }

    private static String withoutVerb(String title) {
        String s = title;
        for (String verb :
                List.of(
                        "to ",
                        "receive ",
                        "consider ",
                        "discuss ",
                        "note ",
                        "review ",
                        "the ",
                        "current ",
                        "new ")) {
            if (s.startsWith(verb)) {
                s = s.substring(verb.length());
            }
        }
        return s;
    }
}
