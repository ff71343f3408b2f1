package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** Names those who declare, from the words in front of "declared" or behind "declared by". */
final class Declarants {

    /** What may stand between neighbours of a list, and between the last and the verb. */
    private static final Wording SEPARATOR =
            Wording.compile("\\s*(?:,|;|/)?\\s*(?:and|&)?\\s*(?:also )?");

    private static final Wording ASIDE = Wording.compile("[^.;]{0,120}");
    private static final Wording ALL =
            Wording.compile(
                    "(?i)\\b(?:all|both) (?:of the )?(?:members|councillors|cllrs)(?: present)?\\b");
    private static final Wording OFFICE =
            Wording.compile(
                    "\\b[Tt]he ((?:Parish |Town |Deputy )?Clerk|Chair(?:man|woman)?|Vice[- ]Chair(?:man)?|Convener|RFO|(?:Deputy )?Mayor|Assistant Clerk|Monitoring Officer|Chief Executive)\\b");
    private static final Wording OFFICE_AND =
            Wording.compile(
                    "\\b[Tt]he (Chair(?:man|woman)?|Vice[- ]Chair(?:man)?|(?:Deputy )?Mayor|(?:Parish |Town )?Clerk)(?:,| and|, and) $");

    private static final Wording INITIALS =
            Wording.compile("\\b(?:[A-Z]{2,4}|[A-Z]{1,2}[a-z]{1,2}[A-Z]{1,2})\\b");
    private static final Wording INITIALS_LIST =
            Wording.compile("[A-Z]{2,4}(?:(?:, | and | & |/)[A-Z]{2,4}){0,4}(?![\\p{L}\\d])");
    private static final Wording BARE_NAME =
            Wording.compile(
                    "(?:^|[(\\[] ?|, | and |; )((?:[A-Z][\\p{L}'’-]+ |[A-Z]\\. ?)(?:(?:[A-Z][\\p{L}'’-]+ |[A-Z]\\. ?)){0,2}[A-Z][\\p{L}'’-]+)(?=,| |$)");

    private final NameKey key;
    private final @Nullable String clerk;

    Declarants(SegmentedMinutes minutes, NameKey key) {
        this.key = key;
        this.clerk = clerk(minutes);
    }

    /**
     * Those named at the end of the words in front of the verb: "Cllr Ash, Cllr Birch and Mrs Oak".
     *
     * @return names without titles; empty where none is named
     */
    List<String> before(Passage words) {
        List<PersonMention> people = PersonNames.findTitled(words);
        List<String> names = new ArrayList<>();
        int at = words.end();
        for (int i = people.size() - 1; i >= 0; i--) {
            PersonMention p = people.get(i);
            String between = words.in().value().substring(p.passage().end(), at);
            boolean next =
                    i == people.size() - 1
                            ? ASIDE.matcher(between).matches()
                            : SEPARATOR.matcher(between).matches();
            if (!next) {
                break;
            }
            names.add(0, known(p.name()));
            at = p.passage().start();
        }
        if (names.isEmpty()) {
            return untitled(words.string());
        }
        Matcher office = OFFICE_AND.matcher(words.string().substring(0, at - words.start()));
        if (office.find()) {
            // "The Chairman and Cllr Ash declared"
            String held = key.find(NameKey.post(office.group(1)));
            names.add(0, held == null ? office.group(1) : held);
        }
        return inFull(names);
    }

    /**
     * Those listed at the start of words.
     *
     * @param end index in the document behind the last
     * @param brackets what stands in brackets behind them
     */
    record Listed(List<String> names, int end, String brackets) {
        static Listed of(List<PersonMention> people) {
            StringBuilder brackets = new StringBuilder();
            for (PersonMention p : people) {
                p.brackets().forEach(b -> brackets.append(b.string()).append(' '));
            }
            return new Listed(
                    people.stream().map(PersonMention::name).toList(),
                    people.get(people.size() - 1).passage().end(),
                    brackets.toString());
        }
    }

    /**
     * Those listed at the start of words: "Cllrs Ash and Birch re item 4", "AB and CD", or names
     * that the list of those present knows; {@code null} where there are none.
     */
    @Nullable Listed listed(Passage words) {
        List<PersonMention> people = PersonNames.list(words);
        boolean known =
                !people.isEmpty()
                        && people.stream().allMatch(p -> p.titled() || key.knows(p.name()));
        if (known) {
            Listed listed = Listed.of(people);
            return new Listed(inFull(listed.names()), listed.end(), listed.brackets());
        }
        Matcher initials = INITIALS_LIST.matcher(words.string());
        if (!initials.lookingAt()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        Matcher each = INITIALS.matcher(initials.group());
        while (each.find()) {
            String name = key.find(each.group());
            if (name == null) {
                return null;
            }
            names.add(name);
        }
        return new Listed(names, words.start() + initials.end(), "");
    }

    /** "Cllrs Mick and Mandy Ash": a forename in place of a name, where only one can be meant. */
    private List<String> inFull(List<String> names) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String full =
                    i + 1 < names.size() && name.indexOf(' ') < 0
                            ? key.find(NameKey.forename(name))
                            : null;
            out.add(full == null ? name : full);
        }
        return out;
    }

    /** "Cllrs GC and PB": initials behind a title stand for the name that the key gives. */
    private String known(String name) {
        if (name.length() > 4 || name.indexOf(' ') >= 0) {
            return name;
        }
        String full = key.find(name.toUpperCase(java.util.Locale.ROOT));
        return full == null ? name : full;
    }

    private List<String> untitled(String words) {
        Matcher office = OFFICE.matcher(words);
        String held = null;
        while (office.find()) {
            held = office.group(1);
        }
        if (held != null) {
            String name = key.find(NameKey.post(held));
            if (name == null && held.endsWith("Clerk")) {
                name = clerk;
            }
            return List.of(name != null ? name : held);
        }
        List<String> names = new ArrayList<>();
        Matcher initials = INITIALS.matcher(words);
        while (initials.find()) {
            String name = key.find(initials.group());
            if (name != null) {
                names.add(name);
            } else if (initials.end() >= words.stripTrailing().length()) {
                names.add(initials.group());
            }
        }
        if (!names.isEmpty()) {
            return names;
        }
        Matcher all = ALL.matcher(words);
        if (all.find()) {
            return List.of("All members");
        }
        Matcher bare = BARE_NAME.matcher(words);
        while (bare.find()) {
            names.add(bare.group(1));
        }
        return names;
    }

    /** The clerk by name, where a list of those present says so: "Mrs J. Ash (Clerk)". */
    private static @Nullable String clerk(SegmentedMinutes minutes) {
        List<Line> lines = new ArrayList<>(minutes.preamble());
        if (!minutes.items().isEmpty()) {
            lines.addAll(minutes.items().get(0).lines());
        }
        int seen = 0;
        for (Line line : lines) {
            if (seen++ > 80 || !line.string().contains("Clerk")) {
                continue;
            }
            for (PersonMention p : PersonNames.findTitled(line.passage())) {
                String position = p.position();
                if (position != null && position.contains("Clerk")) {
                    return p.name();
                }
            }
        }
        return null;
    }
}
