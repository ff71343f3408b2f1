package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;

/**
 * Names who gets it: "send a copy to Members", "contact the school", "provide the Panel with
 * figures".
 */
final class RecipientReader {

    /** A word of a name, without the full stop of its sentence. */
    private static final String NAME =
            "(?:(?:Mr|Mrs|Ms|Miss|Dr|Rev|Revd|Cllrs?|St)\\b\\.?+|[A-Z](?:[\\p{L}\\d&-]|\\.(?=[\\p{L}\\d])|['’](?=[A-Z]))*+)";

    private static final String WHO =
            "(?<who>(?:(?:the|all|her|his|their|each|every|any|both) )?(?:"
                    + NAME
                    + "|(?:members|councillors|officers|residents|parishioners|headteachers|police|council|resident|occupier|occupant|owner|landowner|contractor|school|bank|clerk|committee|panel|chairman"
                    + "|company|insurers|solicitors?|farmer|agent|engineer|developers?|applicants?|organisers?|vicar|volunteers|tenants?|neighbours?|editor|family|surveyor|auditors?|member authorities|constituent authorit(?:y|ies)|suppliers?|landlord|householders?)\\b)"
                    + "(?:,? (?:of|and|for|at|the|No\\.? ?\\d{1,3}|"
                    + NAME
                    + "|(?:members|officers|councillors)\\b)){0,8}+"
                    + "(?:(?<=s)['’]|['’]s)?(?: (?:[a-z]{3,10} ){0,3}(?:officers?|department|team|manager|engineer|office|clerk|solicitor|representatives?|insurers?|agents?)\\b)?)(?!['’])";

    private static final Wording OBJECT =
            Wording.compile(
                    "\\b(?:contact|ask|asked|inform|notify|advise|remind|thank|invite|tell|consult|approach|chase|ring|phone|telephone|email|e-mail|provide|supply|send|notified|informed|write and ask) (?:back )?"
                            + WHO);
    private static final Wording TO = Wording.compile("\\b(?:to|with|from) " + WHO);
    private static final Wording TO_VERBS =
            Wording.compile(
                    "(?i)\\b(?:write|written|wrote|send|sent|circulate|circulated|report|reported|forward|forwarded|provide|provided|submit|submitted|present|presented|pass|passed|speak|talk|liaise|discuss|refer|apply|reply|respond|return|copy|letter|email|e-mail|brought|bring|raise|issued|distributed?|given|give|enquire|seek|sought|request|issue)\\b");

    /** "to the March meeting" names a time. */
    private static final Wording MONTH =
            Wording.compile(
                    "^the (?:January|February|March|April|May|June|July|August|September|October|November|December|Annual)\\b");

    private RecipientReader() {}

    static @Nullable String find(String task, int verb) {
        return find(task, verb, null);
    }

    /**
     * Who gets it.
     *
     * @param owner who is to do it: "ask the Clerk to contact the school" gives the school
     */
    static @Nullable String find(String task, int verb, @Nullable String owner) {
        int from = Math.max(0, Math.min(verb, task.length()));
        Matcher object = OBJECT.within(task, from, task.length());
        while (object.find()) {
            if (!object.group("who").equals(owner)) {
                return clean(object.group("who"));
            }
        }
        if (!TO_VERBS.matcher(task).find()) {
            return null;
        }
        Matcher to = TO.within(task, from, task.length());
        while (to.find()) {
            String who = clean(to.group("who"));
            if (who != null) {
                return who;
            }
        }
        return null;
    }

    private static @Nullable String clean(String who) {
        String w = who.replaceAll("(?:[ ,.]|\\b(?:and|of|for|at|the))+$", "");
        w = w.startsWith("the ") && MONTH.matcher(w).find() ? "" : w;
        return w.matches(
                                "(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\\b.*")
                        || w.length() < 2
                ? null
                : w;
    }
}
