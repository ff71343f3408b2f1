package org.minutebook.parser.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
        return new NameKey(key);
    }

    /** All forenames and the surname, and the first forename and the surname. */
    private static Set<String> forms(String forenames, String surname) {
        Set<String> out = new HashSet<>();
        out.add(forenames + surname.charAt(0));
        out.add(forenames.substring(0, 1) + surname.charAt(0));
        return out;
    }
}
