package org.minutebook.parser.extract;

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

    /** The name behind initials, or {@code null} where the document has no key for them. */
    public @Nullable String find(String initials) {
        return byInitials.get(initials);
    }
}
