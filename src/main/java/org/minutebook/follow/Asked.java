package org.minutebook.follow;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action that nobody has closed, as later minutes may speak of it.
 *
 * @param meeting the meeting that asked for it
 * @param number of the item that it stands under, as printed
 * @param task its words
 * @param references what it may be called: numbers with letters, "spcll.8"
 * @param words what its task is about
 */
public record Asked(
        UUID action,
        UUID meeting,
        @Nullable String number,
        String task,
        Set<String> references,
        Set<String> words) {

    public Asked {
        references = Set.copyOf(references);
        words = Set.copyOf(words);
    }

    /** An action with what its words give. */
    public static Asked of(UUID action, UUID meeting, @Nullable String number, String task) {
        Set<String> references = References.lettered(task);
        if (number != null) {
            references.add(References.plain(number));
        }
        return new Asked(action, meeting, number, task, references, Topic.of(task));
    }
}
