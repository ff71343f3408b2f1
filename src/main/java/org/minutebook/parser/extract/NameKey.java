package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The document's own key from initials to names: {@code "AB" → "Anne Barker"}, read from its
 * attendance lists.
 *
 * @param byInitials upper-case initials to name
 */
public record NameKey(Map<String, String> byInitials) {

    public static final NameKey EMPTY = new NameKey(Map.of());

    public NameKey {
        byInitials = Map.copyOf(byInitials);
    }

    /** The key of a forename that only one person bears. */
    static String forename(String name) {
        return "forename " + name.toLowerCase(Locale.ROOT);
    }

    /** The key of a post that only one person holds. */
    static String post(String post) {
        return "post " + post.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    /** Whether a name is printed in the document's lists. */
    boolean knows(String name) {
        return byInitials.containsValue(name);
    }

    /** The name behind initials, or {@code null} where the document has no key for them. */
    public @Nullable String find(String initials) {
        return byInitials.get(initials);
    }
}
