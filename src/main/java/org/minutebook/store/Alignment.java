package org.minutebook.store;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for the records of a new reading, the ids that they had in the reading before. It goes
 * from the surest likeness to the weakest: at each step equal keys are paired in document order, so
 * that of five items called "Planning application" the first stays the first. What is still alone
 * is paired with the most similar words of the same group, where they are alike by half at least.
 *
 * @param <T> what is known of a record for this purpose
 * @param keys from the surest; a record without a key ({@code null}) is not paired by it
 * @param group records are compared by words only within one group
 * @param words what is compared
 */
record Alignment<T>(
        List<Function<T, @Nullable String>> keys,
        Function<T, String> group,
        Function<T, String> words) {

    private static final double ALIKE = 0.5;

    /** More comparisons than these are not made: a hostile document must not cost minutes. */
    private static final long MOST_COMPARISONS = 250_000;

    private static final int WORDS_COMPARED = 200;

    /** A record of the reading before. */
    record Known<T>(UUID id, T record) {}

    /**
     * The ids of the new records in their order; {@code null} where none of the old is the same.
     */
    @Nullable UUID[] align(List<Known<T>> before, List<T> now) {
        @Nullable UUID[] ids = new @Nullable UUID[now.size()];
        boolean[] used = new boolean[before.size()];
        for (Function<T, @Nullable String> key : keys) {
            pairByKey(key, before, now, ids, used);
        }
        pairByWords(before, now, ids, used);
        return ids;
    }

    private void pairByKey(
            Function<T, @Nullable String> key,
            List<Known<T>> before,
            List<T> now,
            @Nullable UUID[] ids,
            boolean[] used) {
        Map<String, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            String k = used[i] ? null : key.apply(before.get(i).record());
            if (k != null) {
                waiting.computeIfAbsent(k, ignored -> new ArrayDeque<>()).add(i);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            String k = ids[i] == null ? key.apply(now.get(i)) : null;
            Deque<Integer> same = k == null ? null : waiting.get(k);
            Integer first = same == null ? null : same.poll();
            if (first != null) {
                ids[i] = before.get(first).id();
                used[first] = true;
            }
        }
    }

    private void pairByWords(
            List<Known<T>> before, List<T> now, @Nullable UUID[] ids, boolean[] used) {
        long left = Arrays.stream(ids).filter(id -> id == null).count();
        long right = 0;
        for (boolean one : used) {
            right += one ? 0 : 1;
        }
        if (left == 0 || right == 0 || left * right > MOST_COMPARISONS) {
            return;
        }
        @Nullable Set<String>[] bags = bags(before, used);
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] != null) {
                continue;
            }
            Set<String> mine = bag(words.apply(now.get(i)));
            String group = this.group.apply(now.get(i));
            int best = -1;
            double likeness = ALIKE;
            for (int j = 0; j < used.length; j++) {
                Set<String> theirs = bags[j];
                if (theirs != null && this.group.apply(before.get(j).record()).equals(group)) {
                    double value = likeness(mine, theirs);
                    if (value > likeness || (best < 0 && value == likeness)) {
                        best = j;
                        likeness = value;
                    }
                }
            }
            if (best >= 0) {
                ids[i] = before.get(best).id();
                used[best] = true;
                bags[best] = null;
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type are made no other way
    private @Nullable Set<String>[] bags(List<Known<T>> before, boolean[] used) {
        @Nullable Set<String>[] bags = new Set[used.length];
        for (int i = 0; i < used.length; i++) {
            bags[i] = used[i] ? null : bag(words.apply(before.get(i).record()));
        }
        return bags;
    }

    private static Set<String> bag(String words) {
        Set<String> bag = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= words.length() && bag.size() < WORDS_COMPARED; i++) {
            if (i == words.length() || !Character.isLetterOrDigit(words.charAt(i))) {
                if (i > start) {
                    bag.add(words.substring(start, i));
                }
                start = i + 1;
            }
        }
        return bag;
    }

    /** Shared words by all words (Jaccard); 0 where either has none. */
    private static double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String word : a) {
            shared += b.contains(word) ? 1 : 0;
        }
        return shared / (double) (a.size() + b.size() - shared);
    }
}
