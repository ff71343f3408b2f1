package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.DeclarationOfInterest.Nature;

/**
 * Reads the lists and tables that stand under a heading of declarations: {@code "Cllrs Ash & Birch
 * re 2718 (Hall Trust)"}, {@code "Item 4 – Cllr Ash (personal)"}, rows of member, item and nature.
 * One for each item: it remembers what a line above says of those below.
 */
final class DeclarationLists {

    private static final Pattern JOINS =
            Pattern.compile(
                    "(?i)^ ?(?:[-–—:,(/|]|re\\b|for\\b|in\\b|as\\b|on\\b|regarding\\b|also\\b|both\\b|item\\b|agenda\\b|\\.?$|DPI|ORI|NRI|personal\\b|prejudicial\\b|pecuniary\\b)");

    private static final Pattern ITEM_FIRST =
            Pattern.compile(
                    "(?i)^(?:(?:agenda )?(?:items?|minutes?|no\\.?|number)(?: no\\.?| number)?:? ?(?<number>[A-Z]{0,6}\\.?\\d[\\w./]{0,12}(?:\\(\\w\\))?))(?<rest>.*)$");

    private static final Pattern KIND_FIRST =
            Pattern.compile(
                    "(?i)^(?<kind>[a-z -]{0,40}(?:pecuniary|personal|prejudicial|registrable|financial|DPI|ORI|NRI)[a-z ()-]{0,30}?)(?:interests?)?(?: declared)?(?: ?[:–—-] ?(?<rest>.*))?$");

    private static final Pattern HEADER =
            Pattern.compile(
                    "(?i)\\b(?:name|councillor|member|item|minute|nature|interest|reason|type|agenda)\\b.*");

    private static final double LISTED = 0.85;

    private final int item;
    private final Declarants declarants;
    private Nature nature = Nature.UNSPECIFIED;
    private @Nullable String itemNumber;
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
        Matcher kind = KIND_FIRST.matcher(s);
        if (kind.matches() && PersonNames.findTitled(entry.cut(0, kind.end("kind"))).isEmpty()) {
            nature = NatureWords.in(kind.group("kind"));
            String rest = kind.group("rest");
            if (rest == null || rest.isBlank()) {
                continued(s, found);
                return;
            }
            read(entry.from(kind.start("rest")).trimmed(), found);
            return;
        }
        List<PersonMention> people = declarants.listed(entry);
        if (!people.isEmpty()) {
            named(entry, people, found);
            return;
        }
        Matcher first = ITEM_FIRST.matcher(s);
        if (first.matches()) {
            itemFirst(entry, first, found);
        } else {
            continued(s, found);
        }
    }

    /** One row of a table: whichever cell names people, the others say of what. */
    void readRow(Line row, List<DeclarationFinding> found) {
        List<String> names = List.of();
        String number = null;
        Nature kind = Nature.UNSPECIFIED;
        String interest = null;
        for (Passage cell : row.cells()) {
            String words = cell.oneLine();
            List<PersonMention> people =
                    words.isEmpty() ? List.of() : declarants.listed(cell.trimmed());
            if (names.isEmpty() && !people.isEmpty()) {
                names = people.stream().map(PersonMention::name).toList();
            } else if (number == null
                    && words.matches(
                            "(?i)(?:(?:agenda )?(?:item|minute|no\\.?)s? ?)?[A-Z]{0,6}\\.?\\d[\\w./()]{0,12}")) {
                number = InterestWords.number(words);
            } else if (kind == Nature.UNSPECIFIED
                    && words.length() < 60
                    && NatureWords.in(words) != Nature.UNSPECIFIED) {
                kind = NatureWords.in(words);
                String more =
                        words.replaceFirst(
                                "(?i)^.{0,50}?(?:interest|DPI|ORI|NRI|pecuniary|personal|prejudicial|registrable)s?[ :;,–-]*",
                                "");
                interest = longer(interest, more.length() > 6 ? more : null);
            } else if (!words.isEmpty() && ConductWords.in(words) == null) {
                interest = longer(interest, words);
            }
        }
        for (String name : names) {
            found.add(
                    finding(
                            name,
                            kind,
                            interest == null ? null : InterestWords.tidy(interest),
                            number,
                            row.passage(),
                            row.string()));
        }
    }

    /** Whether a row only names its columns. */
    static boolean isHeader(Line row) {
        return row.cells().stream()
                .filter(c -> !c.isBlank())
                .allMatch(c -> HEADER.matcher(c.oneLine()).matches() && c.length() < 40);
    }

    private void named(Passage entry, List<PersonMention> people, List<DeclarationFinding> found) {
        int end = people.get(people.size() - 1).passage().end() - entry.start();
        String rest = entry.string().substring(end);
        List<PersonMention> later = PersonNames.findTitled(entry.from(end));
        int stop =
                later.isEmpty() ? entry.length() : later.get(0).passage().start() - entry.start();
        String about = entry.string().substring(end, stop).replaceAll("(?:[,;]| and)\\s*$", "");
        if (!JOINS.matcher(rest).find()) {
            return;
        }
        Nature kind = NatureWords.in(about + " " + brackets(people));
        for (PersonMention p : people) {
            found.add(
                    finding(
                            p.name(),
                            kind == Nature.UNSPECIFIED ? nature : kind,
                            interest(about),
                            number(about),
                            entry.cut(0, stop).trimmed(),
                            about));
        }
        open = about.isBlank();
        if (stop < entry.length()) {
            named(entry.from(stop), declarants.listed(entry.from(stop)), found);
        }
    }

    private static String brackets(List<PersonMention> people) {
        StringBuilder out = new StringBuilder();
        for (PersonMention p : people) {
            p.brackets().forEach(b -> out.append(b.string()).append(' '));
        }
        return out.toString();
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
        Nature kind = NatureWords.in(between + " " + brackets(people) + " " + after);
        String told = interest(after);
        for (PersonMention p : people) {
            found.add(
                    finding(
                            p.name(),
                            kind,
                            told != null ? told : interest(between),
                            itemNumber,
                            entry,
                            after));
        }
        itemNumber = null;
    }

    /**
     * A line without names, under a line with nothing but names: it says what that line left out.
     */
    private void continued(String s, List<DeclarationFinding> found) {
        if (!open || found.isEmpty() || s.length() > 200) {
            return;
        }
        List<DeclarationFinding> tail = new ArrayList<>();
        Passage place = found.get(found.size() - 1).place();
        while (!found.isEmpty() && found.get(found.size() - 1).place().equals(place)) {
            tail.add(0, found.remove(found.size() - 1));
        }
        Nature kind = NatureWords.in(s);
        for (DeclarationFinding f : tail) {
            found.add(
                    new DeclarationFinding(
                            f.item(),
                            f.name(),
                            f.nature() == Nature.UNSPECIFIED ? kind : f.nature(),
                            f.interest() != null ? f.interest() : interest(s),
                            f.itemNumber() != null ? f.itemNumber() : number(s),
                            f.conduct(),
                            f.intended(),
                            f.place(),
                            f.also(),
                            f.sureness(),
                            f.doubts()));
        }
    }

    private DeclarationFinding finding(
            String name,
            Nature kind,
            @Nullable String interest,
            @Nullable String number,
            Passage place,
            String words) {
        return new DeclarationFinding(
                item,
                name,
                kind == Nature.UNSPECIFIED ? nature : kind,
                interest,
                number != null ? number : itemNumber,
                ConductWords.in(words),
                ConductWords.isIntended(words),
                place,
                List.of(),
                LISTED,
                List.of("CUE_WEAK"));
    }

    private static @Nullable String number(String about) {
        return InterestWords.number(about.replaceFirst("^[ ,:–—-]+", ""));
    }

    /** What is left of an entry without its item, its kind and its joining words. */
    private static @Nullable String interest(String about) {
        String words =
                about.replaceAll(
                                "(?i)\\b(?:re:?|for|in|on|regarding|as)? ?(?:the )?(?:agenda )?(?:items?|minutes?|nos?\\b\\.?|number)(?: no\\.?s?| number)? ?[A-Z]{0,6}\\.?\\d[\\w./]{0,12}(?: ?\\(\\w\\))?",
                                " ")
                        .replaceAll("(?i)^ ?re:? \\d[\\w./]{0,12}", " ")
                        .replaceAll(
                                "(?i)\\b(?:declared |an? )*(?:disclosable |other |non[- ]?)*(?:pecuniary|personal|prejudicial|registrable|financial|DPI|ORI|NRI)\\b(?: and prejudicial)?(?: interests?)?",
                                " ")
                        .replaceAll("(?i)\\b(?:declared|declares)? ?(?:an )?interests?\\b", " ")
                        .replaceAll(
                                "(?i)^(?:[ ,:;.()/|–—-]|re\\b|for\\b|in\\b|as\\b|also\\b|and\\b|both\\b|each\\b|on\\b|regarding\\b)+",
                                "")
                        .replaceAll("[ ,:;.()/|–—-]+$", "");
        return InterestWords.tidy(words);
    }

    private static @Nullable String longer(@Nullable String a, @Nullable String b) {
        return a == null || (b != null && b.length() > a.length()) ? b : a;
    }
}
