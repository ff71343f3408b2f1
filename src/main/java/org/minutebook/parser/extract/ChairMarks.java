package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.Passage;

/** Marks who took the chair, where no list does: by a sentence, or by their election. */
final class ChairMarks {
    private static final int OPENING_ITEMS = 6;

    private ChairMarks() {}

    /** Where no list marks the chair, the sentence that says who took it does. */
    static void mark(SegmentedMinutes minutes, Roll roll) {
        if (roll.people().stream().anyMatch(a -> a.present && a.chair)) {
            elections(minutes.items(), roll);
            return;
        }
        List<Passage> words = new ArrayList<>();
        for (Line line : minutes.preamble()) {
            words.addAll(Sentences.of(line.passage()));
        }
        List<ItemSegment> items = minutes.items();
        for (int i = 0; i < Math.min(3, items.size()); i++) {
            for (Line line : items.get(i).lines()) {
                words.addAll(Sentences.of(line.passage()));
            }
        }
        boolean found = mark(words, roll, Cue.IN_CHAIR);
        elections(items, roll);
        if (!found && roll.people().stream().noneMatch(a -> a.present && a.chair)) {
            mark(words, roll, Cue.TITLE);
        }
    }

    private enum Cue {
        IN_CHAIR,
        TITLE
    }

    private static boolean mark(List<Passage> sentences, Roll roll, Cue cue) {
        for (Passage sentence : sentences) {
            PersonMention person =
                    cue == Cue.IN_CHAIR
                            ? ChairFinder.inChair(sentence)
                            : ChairFinder.titled(sentence);
            if (set(person, roll)) {
                return true;
            }
        }
        return false;
    }

    /** Who was elected chair or vice-chair in the first items, and is there. */
    private static void elections(List<ItemSegment> items, Roll roll) {
        boolean chaired = roll.people().stream().anyMatch(a -> a.present && a.chair);
        boolean vice = roll.people().stream().anyMatch(a -> a.present && a.viceChair);
        ElectionReader reader = new ElectionReader(InitialsKey.of(roll.people()));
        for (int i = 0; i < Math.min(OPENING_ITEMS, items.size()); i++) {
            for (ElectionReader.Election election : reader.read(items.get(i))) {
                Attending elected = roll.find(election.name());
                if (elected == null || !elected.present || elected.chair) {
                    continue;
                }
                if (election.vice() && !vice) {
                    elected.viceChair = true;
                    vice = true;
                } else if (!election.vice() && !chaired) {
                    elected.chair = true;
                    chaired = true;
                }
            }
        }
    }

    private static boolean set(@Nullable PersonMention person, Roll roll) {
        Attending known = person == null ? null : roll.find(person.name());
        if (known == null || !known.present) {
            return false;
        }
        known.chair = true;
        return true;
    }
}
