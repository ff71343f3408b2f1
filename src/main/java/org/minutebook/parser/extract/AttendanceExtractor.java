package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.AttendanceStatus;
import org.minutebook.record.Attendee;
import org.minutebook.record.Capacity;

/** Reads those present, excused and absent, wherever the minutes name them. */
public final class AttendanceExtractor {
    private static final int OPENING_ITEMS = 6;
    private static final Wording ABSENCE_TITLE =
            Wording.compile("apolog|absence|substitut|sederunt|welcome", Pattern.CASE_INSENSITIVE);
    private static final Wording PRESENCE_TITLE =
            Wording.compile(
                    "\\b(?:present|attending|attendance|attendees|sederunt|roll|bresennol|presennol)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording ARRIVAL =
            Wording.compile("\\b(?:arrived|joined|entered|came into)\\b", Pattern.CASE_INSENSITIVE);

    /**
     * Everybody whom the minutes place at the meeting or excuse from it.
     *
     * @param facts the council and body tell whose councillors are members and whose are guests
     */
    public AttendanceFindings extract(
            SegmentedMinutes minutes, MeetingFacts facts, Notices notices) {
        Roll roll = new Roll();
        boolean recorded = preamble(minutes, roll);
        int part = 1;
        boolean excused = false;
        List<ItemSegment> items = minutes.items();
        for (int i = 0; i < items.size(); i++) {
            part += 10;
            ItemSegment item = items.get(i);
            int list = recorded || i >= OPENING_ITEMS ? -1 : listStart(item);
            if (list >= 0) {
                recorded = listItem(item, list, part, roll);
            } else if (i < OPENING_ITEMS || (!excused && isAbsence(item))) {
                // later headings of apologies stand in the reports of committees
                absences(item, part, roll);
                excused |= isAbsence(item);
            }
            welcomes(item, part, roll);
        }
        ChairMarks.mark(minutes, roll);
        return findings(recorded, roll, facts);
    }

    private static boolean preamble(SegmentedMinutes minutes, Roll roll) {
        RollCall call = new RollCall(0, AttendanceGroup.of(Kind.OTHER));
        List<Line> lines = minutes.preamble();
        for (Line line :
                WrappedEntries.joined(lines.subList(Letterhead.end(lines), lines.size()))) {
            call.read(line);
        }
        roll.addAll(call.found());
        int part = 1;
        for (Passage words : call.absenceProse()) {
            sentences(words, part++, roll, true);
        }
        for (Passage words : call.prose()) {
            sentences(words, part++, roll, false);
            if (call.isListed()) {
                for (Passage sentence : Sentences.of(words)) {
                    roll.addAll(AlsoAttendedReader.read(sentence, part++));
                }
            }
        }
        if (call.isListed() || Roster.attendingAlone(call.found())) {
            return true;
        }
        List<Attending> unlabelled =
                UnlabelledRoll.read(lines.subList(headed(lines), lines.size()), 0);
        roll.addAll(unlabelled);
        return !unlabelled.isEmpty();
    }

    /** Index of the line behind the one that dates the meeting: a letterhead names officers too. */
    private static int headed(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!Dates.findAll(lines.get(i).passage()).isEmpty()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Index of the line where an item begins to list those present, or -1. */
    private static int listStart(ItemSegment item) {
        Passage title = item.title();
        if (title != null && PRESENCE_TITLE.matcher(title.string()).find()) {
            return 0;
        }
        for (int i = 0; i < Math.min(5, item.lines().size()); i++) {
            AttendanceLabels.Label label = AttendanceLabels.at(item.lines().get(i).string(), 0);
            boolean present =
                    label != null
                            && label.group().kind() == Kind.PRESENT
                            && !label.group().carry().any();
            if (present) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAbsence(ItemSegment item) {
        Passage title = item.title();
        if (title != null) {
            return ABSENCE_TITLE.matcher(title.string()).find();
        }
        return !item.lines().isEmpty()
                && ABSENCE_TITLE.matcher(start(item.lines().get(0).string())).find();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }

    private static boolean listItem(ItemSegment item, int from, int part, Roll roll) {
        boolean titled =
                from == 0
                        && item.title() != null
                        && PRESENCE_TITLE.matcher(String.valueOf(item.title())).find();
        RollCall call = new RollCall(part, AttendanceGroup.of(titled ? Kind.PRESENT : Kind.OTHER));
        Passage title = item.title();
        if (title != null) {
            AttendanceLabels.Label label = AttendanceLabels.at(title.string(), 0);
            if (label != null && label.end() < title.length()) {
                call.read(new Line(title, BlockStyle.PLAIN, Line.Part.MINUTES));
            }
        }
        for (Line line : item.lines().subList(from, item.lines().size())) {
            call.read(line);
        }
        roll.addAll(call.found());
        for (Passage words : call.absenceProse()) {
            sentences(words, part + 1, roll, true);
        }
        for (Passage words : call.prose()) {
            sentences(words, part + 2, roll, false);
        }
        return call.isListed() || (!isAbsence(item) && !call.found().isEmpty());
    }

    private static void absences(ItemSegment item, int part, Roll roll) {
        boolean heading = isAbsence(item);
        Passage title = item.title();
        if (title != null && heading) {
            sentences(title, part, roll, false);
        }
        int line = 0;
        boolean inside = false;
        for (Line words : item.lines()) {
            int before = roll.people().size();
            if (heading || inside || line < 3) {
                sentences(words.passage(), part + 1, roll, heading || inside);
            }
            // practice: one heading in a paper without any other, "APOLOGIES" on a line of its own
            inside = inside && roll.people().size() > before;
            inside |= title == null && opensAbsences(words.string());
            line++;
        }
    }

    private static boolean opensAbsences(String text) {
        AttendanceLabels.Label label = AttendanceLabels.at(text, 0);
        return label != null
                && label.group().kind() == Kind.APOLOGIES
                && label.end() >= text.length();
    }

    private static void sentences(Passage words, int part, Roll roll, boolean underHeading) {
        ApologyReader apologies = new ApologyReader(part);
        SubstitutionReader substitutions = new SubstitutionReader(part + 1);
        for (Passage sentence : Sentences.of(words)) {
            if (BracketedSubstitutes.isIn(sentence.string())) {
                roll.addAll(BracketedSubstitutes.read(sentence, part + 2));
                roll.addAll(apologies.read(sentence, underHeading));
                continue;
            }
            int behalf = SubstitutionReader.forWhom(sentence.string());
            if (behalf > 0) {
                // "from Cllr Ash, for whom Cllr Birch attended as alternate"
                roll.addAll(apologies.read(sentence.cut(0, behalf), underHeading));
                roll.addAll(substitutions.forWhom(sentence, behalf));
                continue;
            }
            List<Attending> substitutes =
                    underHeading ? substitutions.read(sentence, onlyExcused(roll)) : List.of();
            if (!substitutes.isEmpty()) {
                roll.addAll(substitutes);
            } else {
                roll.addAll(apologies.read(sentence, underHeading));
            }
        }
    }

    private static @Nullable String onlyExcused(Roll roll) {
        String name = null;
        for (Attending a : roll.people()) {
            if (a.excused) {
                if (name != null) {
                    return null;
                }
                name = a.name();
            }
        }
        return name;
    }

    private static void welcomes(ItemSegment item, int part, Roll roll) {
        WelcomeReader welcomed = new WelcomeReader(part + 5);
        ArrivalReader arrived = new ArrivalReader(part + 6);
        for (Line line : item.lines()) {
            String text = line.string();
            boolean welcome = text.contains("elcomed");
            if (welcome || ARRIVAL.matcher(text).find()) {
                for (Passage sentence : Sentences.of(line.passage())) {
                    roll.addAll(welcome ? welcomed.read(sentence) : List.of());
                    roll.addAll(arrived.read(sentence));
                }
            }
        }
    }

    private static AttendanceFindings findings(boolean recorded, Roll roll, MeetingFacts facts) {
        resolveSubstitutes(roll);
        Roster.settleKeys(roll.people());
        roll.sortByPlace();
        CapacityRules rules = new CapacityRules(facts.council(), facts.body(), roll.people());
        List<Attendee> out = new ArrayList<>();
        for (Attending a : roll.people()) {
            Capacity capacity = rules.capacity(a);
            AttendanceStatus status =
                    a.present
                            ? AttendanceStatus.PRESENT
                            : a.absent ? AttendanceStatus.ABSENT : AttendanceStatus.APOLOGIES;
            out.add(
                    new Attendee(
                            a.name(),
                            a.person.honorific(),
                            capacity,
                            status,
                            rules.position(a, capacity),
                            a.substituteFor,
                            Evidence.source(a.place, a.also),
                            AttendanceConfidence.of(a)));
        }
        return new AttendanceFindings(recorded, out, InitialsKey.of(roll.people()));
    }

    /** The fuller name of whom they stand in for, as the apologies print it. */
    private static void resolveSubstitutes(Roll roll) {
        for (Attending a : roll.people()) {
            String whom = a.substituteFor;
            Attending known = whom == null ? null : roll.find(whom);
            if (known != null) {
                a.substituteFor = known.name();
            }
        }
    }
}
