package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes the document's key of initials: those printed behind the names first, then those derived.
 */
final class InitialsKey {
    private InitialsKey() {}

    static NameKey of(List<Attending> people) {
        Map<String, String> key = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Attending a : people) {
            String printed = a.initials;
            if (printed != null) {
                key.putIfAbsent(printed, a.name());
                key.putIfAbsent(printed.toUpperCase(java.util.Locale.ROOT), a.name());
            }
        }
        Map<String, String> derived = new HashMap<>();
        for (Attending a : people) {
            String own = PersonNames.forenameInitials(a.name());
            String surname = PersonNames.surname(a.name());
            if (own.isEmpty() || surname.isEmpty()) {
                continue;
            }
            for (String form : forms(own, surname)) {
                String upper = form.toUpperCase(java.util.Locale.ROOT);
                String before = derived.put(upper, a.name());
                if (before != null && !before.equals(a.name())) {
                    taken.add(upper);
                }
            }
        }
        derived.forEach(
                (initials, name) -> {
                    if (!taken.contains(initials)) {
                        key.putIfAbsent(initials, name);
                    }
                });
        posts(people, key);
        return new NameKey(key);
    }

    /** Posts and forenames that only one person has, so that both can stand for the name. */
    private static void posts(List<Attending> people, Map<String, String> key) {
        Map<String, String> found = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Attending a : people) {
            for (String word : standingFor(a)) {
                String before = found.put(word, a.name());
                if (before != null && !before.equals(a.name())) {
                    twice.add(word);
                }
            }
        }
        found.keySet().removeAll(twice);
        found.forEach(key::putIfAbsent);
    }

    private static List<String> standingFor(Attending a) {
        List<String> out = new ArrayList<>();
        int space = a.name().indexOf(' ');
        if (space > 2) {
            out.add(NameKey.forename(a.name().substring(0, space)));
        }
        String post = a.position;
        if (a.present && post != null && Posts.isOfficer(post)) {
            out.add(NameKey.post(post));
            if (Posts.isCouncilOfficer(post) && post.toLowerCase(Locale.ROOT).endsWith("clerk")) {
                boolean deputy = post.toLowerCase(Locale.ROOT).matches("(?:deputy|assistant) .*");
                out.add(NameKey.post(deputy ? post : "clerk"));
            }
        }
        if (a.present && (a.chair || a.viceChair)) {
            String front = a.chair ? "" : "vice-";
            for (String word : List.of("chair", "chairman", "chairwoman")) {
                out.add(NameKey.post(front + word));
            }
        }
        return out;
    }

    /** All forenames and the surname, and the first forename and the surname. */
    private static Set<String> forms(String forenames, String surname) {
        Set<String> out = new HashSet<>();
        out.add(forenames + surname.charAt(0));
        out.add(forenames.substring(0, 1) + surname.charAt(0));
        return out;
    }
}
