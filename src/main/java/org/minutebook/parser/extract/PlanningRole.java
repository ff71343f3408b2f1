package org.minutebook.parser.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;

/**
 * What the body is to a planning application: who decides it, or who is only asked.
 *
 * <p>law: Town and Country Planning Act 1990, schedule 1, paragraph 8: a parish, town or community
 * council is told of applications and answers; the district or county decides. So "that the
 * application be refused" is an objection in its minutes, and a refusal in a district's.
 */
enum PlanningRole {
    /** A planning authority: its decision grants or refuses. */
    DECIDES,
    /** The lowest tier: whatever it resolves is an answer. */
    ANSWERS,
    /** The document does not say who met; the words must tell. */
    UNKNOWN;

    private static final Wording LOCAL =
            Wording.compile(
                    "\\b(?:parish|town|community|village|neighbourhood) (?:council|meeting)\\b");

    private static final Wording PLANNING_BODY =
            Wording.compile("\\b(?:planning|regulatory|development|licensing)\\b");

    private static final Wording REFERENCE =
            Wording.compile(
                    "\\b(?:[A-Z]{1,6}/)?\\d{2,4}/\\d{3,6}\\b|\\b[A-Z]{2,4}/\\d{4}/\\d{2,5}\\b");

    /** That an application is approved, in so many words. */
    private static final Wording APPLICATION =
            Wording.compile(
                    "(?i)\\b(?:applications?|permission|consent|appeal|proposals?|plans|scheme) (?:should |to |has |have )?(?:be|is|was|were|are|been) (?:[a-z]{3,12}ly )?(?:approved|granted|permitted|supported|accepted)\\b|^(?:to |that )?(?:the (?:[a-z]+ )?council )?(?:approve|accept|support)s? (?:the|this|these|both) (?:planning )?(?:applications?|plans|proposals?)\\b");

    static PlanningRole of(MeetingFacts facts) {
        String council = lower(facts.council());
        String body = lower(facts.body());
        if (LOCAL.matcher(council).find() || LOCAL.matcher(body).find()) {
            return ANSWERS;
        }
        return council.isEmpty() && !PLANNING_BODY.matcher(body).find() ? UNKNOWN : DECIDES;
    }

    boolean mayAnswer() {
        return this != DECIDES;
    }

    /** The decision on an application as this body can have taken it. */
    Decision settle(Decision said, ItemKind kind, String text, @Nullable String stem) {
        if (this != ANSWERS) {
            return said;
        }
        boolean referred =
                REFERENCE.matcher(text).find() || (stem != null && REFERENCE.matcher(stem).find());
        boolean planning = kind == ItemKind.PLANNING_APPLICATION;
        return switch (said) {
            case GRANTED, REFUSED -> planning || referred ? Decision.RECOMMENDED : said;
            case APPROVED ->
                    planning && APPLICATION.matcher(text).find() ? Decision.RECOMMENDED : said;
            default -> said;
        };
    }

    private static String lower(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
