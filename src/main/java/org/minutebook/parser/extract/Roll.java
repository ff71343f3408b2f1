package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of one meeting, each once, whichever part of the document names them. */
final class Roll {
    private final List<Attending> people = new ArrayList<>();

    List<Attending> people() {
        return people;
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    void addAll(List<Attending> found) {
        for (Attending one : found) {
            add(one);
        }
    }

    /**
     * Takes a person in, or adds what is new to the one who is there already. Answers the one kept.
     */
    Attending add(Attending one) {
        Attending known = findFor(one);
        if (known == null) {
            people.add(one);
            return one;
        }
        merge(known, one);
        return known;
    }

    private @Nullable Attending findFor(Attending one) {
        for (Attending known : people) {
            if (known.part == one.part) {
                if (isSameEntry(known, one)) {
                    return known;
                }
            } else if (PersonNames.compatible(known.name(), one.name()) && isOnlyOne(one)) {
                return known;
            }
        }
        // "Mrs Ash" beside "Mr Ash" and "J Ash": the title decides
        for (Attending known : people) {
            if (known.part != one.part
                    && PersonNames.compatible(known.name(), one.name())
                    && sharesTitle(known, one)) {
                return known;
            }
        }
        return null;
    }

    /**
     * The same words printed twice in one list: a page repeated, a clerk in letterhead and list.
     */
    private static boolean isSameEntry(Attending a, Attending b) {
        boolean presided = b.chair && !a.chair && a.person.member() && b.person.member();
        return a.name().equals(b.name())
                && a.name().indexOf(' ') > 0
                && (presided
                        || String.valueOf(a.person.honorific())
                                .equals(String.valueOf(b.person.honorific())));
    }

    private boolean isOnlyOne(Attending one) {
        return people.stream()
                        .filter(
                                p ->
                                        p.part != one.part
                                                && PersonNames.compatible(p.name(), one.name()))
                        .count()
                == 1;
    }

    private static boolean sharesTitle(Attending a, Attending b) {
        String ta = String.valueOf(a.person.honorific());
        String tb = String.valueOf(b.person.honorific());
        return ta.contains("Mrs") == tb.contains("Mrs")
                && ta.contains("Miss") == tb.contains("Miss");
    }

    private static void merge(Attending known, Attending one) {
        known.also.add(one.place);
        if (known.position == null) {
            known.position = one.position;
        }
        if (known.initials == null) {
            known.initials = one.initials;
        }
        if (one.substitute) {
            known.substitute = true;
            if (known.substituteFor == null || isFuller(one.substituteFor, known.substituteFor)) {
                known.substituteFor = one.substituteFor;
            }
        }
        known.chair |= one.chair;
        known.viceChair |= one.viceChair;
        known.coOpted |= one.coOpted;
        if (known.present != one.present) {
            known.doubts.add("PRESENT_AND_ABSENT");
            boolean listed = known.present || one.present;
            known.present = listed;
            known.excused = false;
            known.absent = false;
        } else if (known.absent && one.excused) {
            known.absent = false;
            known.excused = true;
        }
    }

    private static boolean isFuller(@Nullable String a, String b) {
        return a != null && a.length() > b.length() && PersonNames.compatible(a, b);
    }

    /** The one person on the roll that a name can mean, or {@code null}. */
    @Nullable Attending find(String name) {
        Attending found = null;
        for (Attending known : people) {
            if (PersonNames.compatible(known.name(), name)) {
                if (found != null) {
                    return null;
                }
                found = known;
            }
        }
        return found;
    }

    void sortByPlace() {
        people.sort(Comparator.comparingInt(a -> a.place.start()));
    }
}
