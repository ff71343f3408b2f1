package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.DeclarationOfInterest.Nature;

/**
 * Reads the lists and tables that stand under a heading of declarations: {@code "Cllrs Ash & Birch
 * re 2718 (Hall Trust)"}, {@code "Item 4 – Cllr Ash (personal)"}, a name and lines under it, rows
 * of member, item and nature. One for each item: it remembers what a line above says of those
 * below.
 */
final class DeclarationLists {

    private static final Wording JOINS =
            Wording.compile(
                    "(?i)^ ?(?:[-–—:,(/|]|re\\b|with (?:regard|respect|reference) to\\b|concerning\\b|relating to\\b|for\\b|in\\b|as\\b|on\\b|regarding\\b|also\\b|both\\b|has an?\\b|is an?\\b|is the\\b|owns\\b|lives\\b|works\\b|item\\b|agenda\\b|\\.?$|DPI|ORI|NRI|personal\\b|prejudicial\\b|pecuniary\\b|non-|disclosable\\b)");

    private static final Wording ITEM_FIRST =
            Wording.compile(
                    "(?i)^(?:(?:agenda )?(?:items?|minutes?|no\\.?|number)(?: no\\.?| number)?:? ?(?<number>[A-Z]{0,6}\\.?\\d[\\w./]{0,12}(?:\\(\\w\\))?))(?<rest>.*)$");

    private static final Wording KIND_FIRST =
            Wording.compile(
                    "(?i)^(?<kind>[a-z -]{0,40}(?:pecuniary|personal|prejudicial|registrable|financial|DPI|ORI|NRI)[a-z ()-]{0,30}?)(?:interests?)?(?: declared)?(?: ?[:–—-] ?(?<rest>.*))?$");

    /** "Planning Committee held on 7 May 2014": where the minutes lie, and no interest. */
    private static final Wording MEETING =
            Wording.compile("(?i)\\b(?:committee|cabinet|council|panel|board)\\b.{0,30}\\bheld\\b");

    private static final double LISTED = 0.85;
    private static final int LONGEST = 200;

    private final int item;
    private final Declarants declarants;
    private Nature nature = Nature.UNSPECIFIED;
    private @Nullable String itemNumber;

    /** Who was named on the line above, for the lines below that name nobody. */
    private List<String> under = List.of();

    /** Whether the line above named people and told nothing of their interest. */
    private boolean open;

    DeclarationLists(int item, Declarants declarants) {
        this.item = item;
        this.declarants = declarants;
    }

    /**
     * The declarations of one entry; may instead add to the last one found, or note what governs
     * the next.
     */
    void read(Passage entry, List<DeclarationFinding> found) {
        String s = entry.string();
        boolean nobody = PersonNames.findTitled(entry).isEmpty();
        if (open && nobody) {
            continued(s, found);
            return;
        }
        Matcher kind = KIND_FIRST.matcher(s);
        if (under.isEmpty()
                && kind.matches()
                && PersonNames.findTitled(entry.cut(0, kind.end("kind"))).isEmpty()) {
            nature = NatureWords.in(kind.group("kind"));
            String rest = kind.group("rest");
            if (rest != null && !rest.isBlank()) {
                read(entry.from(kind.start("rest")).trimmed(), found);
            }
            return;
        }
        Declarants.Listed people = declarants.listed(entry);
        if (people != null) {
            named(entry, people, found);
            return;
        }
        if (nobody && !under.isEmpty()) {
            another(entry, found);
            return;
        }
        Matcher first = ITEM_FIRST.matcher(s);
        if (first.matches()) {
            itemFirst(entry, first, found);
        }
    }

    /** One row of a table. */
    void readRow(Line line, List<DeclarationFinding> found) {
        DeclarationTable.Row row = DeclarationTable.read(line, declarants);
        for (String name : row.names()) {
            found.add(
                    finding(
                            name,
                            new ListedInterest(row.nature(), row.interest(), row.number()),
                            line.passage(),
                            line.string()));
        }
    }

    private void named(Passage entry, Declarants.Listed people, List<DeclarationFinding> found) {
        int end = people.end() - entry.start();
        String rest = entry.string().substring(end);
        List<PersonMention> later = PersonNames.findTitled(entry.from(end));
        int stop =
                later.isEmpty() ? entry.length() : later.get(0).passage().start() - entry.start();
        String about = entry.string().substring(end, stop).replaceAll("(?:[,;]| and)\\s*$", "");
        if (!JOINS.matcher(rest).find()) {
            return;
        }
        ListedInterest told = ListedInterest.of(about);
        Nature marked = NatureWords.in(people.brackets());
        if (told.nature() == Nature.UNSPECIFIED && marked != Nature.UNSPECIFIED) {
            told = new ListedInterest(marked, told.interest(), told.itemNumber());
        }
        for (String name : people.names()) {
            found.add(finding(name, told, entry.cut(0, stop).trimmed(), about));
        }
        under = people.names();
        open = about.replaceAll("[ :.,;–—-]+", "").isEmpty();
        Declarants.Listed next = stop < entry.length() ? declarants.listed(entry.from(stop)) : null;
        if (next != null) {
            named(entry.from(stop), next, found);
        }
    }

    private void itemFirst(Passage entry, Matcher first, List<DeclarationFinding> found) {
        List<PersonMention> people = PersonNames.findTitled(entry);
        itemNumber = first.group("number").replaceAll("[.,:]+$", "");
        if (people.isEmpty()) {
            return;
        }
        int at = people.get(0).passage().start() - entry.start();
        String between = entry.string().substring(first.end("number"), at);
        int end = people.get(people.size() - 1).passage().end() - entry.start();
        String after = entry.string().substring(end);
        Nature kind =
                NatureWords.in(
                        between + " " + Declarants.Listed.of(people).brackets() + " " + after);
        String behind = ListedInterest.of(after).interest();
        String what = behind != null ? behind : ListedInterest.of(between).interest();
        for (PersonMention p : people) {
            found.add(finding(p.name(), new ListedInterest(kind, what, itemNumber), entry, after));
        }
        itemNumber = null;
    }

    /**
     * A line without names, under a line with nothing but names: it says what that line left out.
     */
    private void continued(String s, List<DeclarationFinding> found) {
        if (found.isEmpty() || s.length() > LONGEST || MEETING.matcher(s).find()) {
            return;
        }
        boolean number = ListedInterest.numberAlone(s) != null;
        ListedInterest told = ListedInterest.of(s);
        Passage place = found.get(found.size() - 1).place();
        for (int i = found.size() - 1; i >= 0 && found.get(i).place().equals(place); i--) {
            found.set(i, found.get(i).completed(told));
        }
        open = number;
    }

    /** A further line under the same name: a declaration of its own where it names a kind. */
    private void another(Passage entry, List<DeclarationFinding> found) {
        String s = entry.string();
        if (s.length() > LONGEST) {
            under = List.of();
            return;
        }
        ListedInterest told = ListedInterest.of(s);
        if (told.nature() != Nature.UNSPECIFIED) {
            for (String name : under) {
                found.add(finding(name, told, entry, s));
            }
        }
    }

    private DeclarationFinding finding(
            String name, ListedInterest told, Passage place, String words) {
        return new DeclarationFinding(
                item,
                name,
                told.nature() == Nature.UNSPECIFIED ? nature : told.nature(),
                told.interest(),
                told.itemNumber() != null ? told.itemNumber() : itemNumber,
                ConductWords.in(words),
                ConductWords.isIntended(words),
                place,
                List.of(),
                LISTED,
                List.of("CUE_WEAK"));
    }
}
