package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.ItemKind;

/** Tells which things that "were approved" or "was noted" are decisions. */
final class PassiveDeeds {

    static final Wording PASSIVE =
            Wording.compile(
                    "^(?<subject>.{3,320}?) (?:was|were) "
                            + NarrativeReader.ADVERBS
                            + "(?:(?:declared|deemed) (?:to be )?(?:duly )?)?(?:[a-z]+ (?:and|&) |[a-z]+, ){0,2}?(?<verb>approved|agreed|accepted|adopted|noted|confirmed|endorsed|ratified|deferred|refused|granted|supported|received|elected|re-elected|appointed|reappointed|re-appointed"
                            + "|co-opted|nominated|referred|set|fixed|increased|reduced|authorised|awarded|suspended|reinstated|re-adopted|postponed|passed|carried|taken as read|signed|APPROVED|ADOPTED|NOTED|ACCEPTED|AGREED|DEFERRED|CONFIRMED)\\b");

    /** Things that a body notes or receives as a deed of its own. */
    static final Wording PAPER =
            Wording.compile(
                    "(?i)\\b(?:reports?|updates?|minutes?|plans?|programmes?|position|contents?|accounts?|decisions?|presentation|information|statements?|budget|reconciliations?|balances?|correspondence|notes|action log|schedule|dates?|document|return|strategy|review|register|findings|outcome|performance|recommendations?|briefing|paper|letter|tracker|amendments?|action plan|payments?|resignation|responses?|consultation|appointment|timetable|list|newsletter|invitation|polic(?:y|ies)|regulations|orders|assessments?)\\b");

    private static final Wording UNOPPOSED =
            Wording.compile(
                    "^(?:there (?:being|were|was)|with) no (?:other|further|more) [a-z ]{4,24},? (?:and )?(?:so )?");

    private static final Wording SUBORDINATE =
            Wording.compile(
                    "\\b(?:before|after|when|which|because|until|if|while|whether|where|who|that)\\b[^,]{0,60}$");

    private static final Wording BY_OTHERS =
            Wording.compile(
                    "^(?: unanimously| formally)? by (?!(?:the )?(?:[Pp]arish |[Tt]own |[Cc]ommunity |full )?(?:[Cc]ouncil|Committee|Panel|Board|Forum|Cabinet|Executive|meeting|members|Members|Chair)|all\\b|Members|members|Councillors|councillors|Cllrs|everyone|a (?:majority|vote|show)|\\d+ votes|unanim)");

    /** What a body fixes by deciding. */
    private static final Wording CHARGE =
            Wording.compile(
                    "\\b(?:precept|budget|fees?|charges?|salary|rents?|subscription|allowances?|council tax)\\b");

    private final ItemKind kind;
    private final OwnBody own;

    PassiveDeeds(ItemKind kind, OwnBody own) {
        this.kind = kind;
        this.own = own;
    }

    boolean isPassiveDeed(String s, Matcher m) {
        String subject = m.group("subject");
        String verb = m.group("verb").toLowerCase(Locale.ROOT);
        String lower = UNOPPOSED.matcher(subject.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (OwnVoice.isSaid(subject)
                || OwnVoice.HAD.matcher(subject).find()
                || SUBORDINATE.matcher(subject).find()
                || lower.equals("it")
                || lower.endsWith(" it")
                || BY_OTHERS.matcher(s.substring(m.end())).find()
                || subject.contains(" at a meeting")
                || OwnBody.OTHER_BODY.matcher(s.substring(m.end())).lookingAt()) {
            return false;
        }
        if (lower.startsWith("there ")
                || lower.matches("(?s)(?:an |all )?apolog.*")
                || (lower.startsWith("no ") && !verb.equals("approved"))
                || lower.matches("(?:he|she|they|which|what|that|who)")
                || (lower.equals("this") && verb.equals("noted"))) {
            return false;
        }
        String rest = s.substring(m.end());
        if (rest.matches(
                        "(?s) by (?:the )?(?:[A-Z][a-z]+ )*(?:District|Borough|County|City|EHDC|MCC|Planning).*")
                || (OwnBody.OTHER_BODY.matcher(subject).find()
                        && verb.matches("approved|granted|refused"))) {
            return false;
        }
        boolean paper = PAPER.matcher(subject).find();
        switch (verb) {
            case "noted", "received" -> {
                return (paper || lower.contains("correspondence"))
                        && !lower.contains("apolog")
                        && subject.length() < 180
                        && !rest.startsWith(" that")
                        && !rest.startsWith(" from")
                        && !(verb.equals("received")
                                && !rest.matches(
                                        "(?s) and (?:noted|accepted|approved|adopted|agreed)\\b.*")
                                && lower.matches(
                                        ".*\\b(?:letter|correspondence|information|presentation)s?\\b.*"))
                        && !lower.startsWith("the following point");
            }
            case "set", "fixed" -> {
                return lower.contains("date") || CHARGE.matcher(lower).find();
            }
            case "increased", "reduced" -> {
                return CHARGE.matcher(lower).find() && rest.startsWith(" to ");
            }
            case "authorised", "re-adopted" -> {
                return paper && !rest.contains(" by the ");
            }
            case "awarded" -> {
                return lower.contains("contract") && rest.startsWith(" to ");
            }
            case "suspended", "reinstated" -> {
                return lower.contains("standing orders");
            }
            case "postponed" -> {
                return lower.contains("item") || lower.contains("matter");
            }
            case "passed", "carried", "signed", "taken as read" -> {
                return lower.contains("minutes") || lower.contains("accounts");
            }
            case "refused", "granted" -> {
                return (!rest.contains(" by ") && kind != ItemKind.PLANNING_APPLICATION)
                        || own.isAuthority();
            }
            case "elected",
                    "re-elected",
                    "appointed",
                    "reappointed",
                    "re-appointed",
                    "co-opted",
                    "nominated" -> {
                return !lower.contains(" that ");
            }
            case "agreed" -> {
                return paper || (subject.length() < 160 && !lower.startsWith("it"));
            }
            case "referred" -> {
                return rest.strip().startsWith("to")
                        && (lower.contains("item")
                                || lower.contains("petition")
                                || lower.contains("matter")
                                || lower.contains("recommendation")
                                || lower.contains("motion"));
            }
            case "supported", "accepted" -> {
                return subject.length() < 160 && !lower.contains("funding");
            }
            default -> {
                return subject.length() < 260;
            }
        }
    }
}
