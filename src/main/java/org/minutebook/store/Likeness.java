package org.minutebook.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What records of a new reading and of the one before are compared by, each kind from the surest.
 */
final class Likeness {

    /** As much of an item's text as is compared. */
    private static final int OPENING = 1_000;

    private Likeness() {}

    /** An item as it is compared. */
    record Item(@Nullable String number, @Nullable String title, @Nullable String text) {

        @Nullable String numberAndTitle() {
            return number == null || title == null ? null : number + "\n" + Slug.key(title);
        }

        @Nullable String all() {
            return number + "\n" + titleKey() + "\n" + (text == null ? null : Slug.key(text));
        }

        @Nullable String titleKey() {
            return title == null ? null : Slug.key(title);
        }

        @Nullable String textKey() {
            return text == null ? null : Slug.key(text);
        }

        String words() {
            String opening =
                    text == null ? "" : text.substring(0, Math.min(OPENING, text.length()));
            return Slug.key((title == null ? "" : title) + " " + opening);
        }
    }

    /**
     * A record under an item, as it is compared.
     *
     * @param group the item it stands under
     * @param label a clause's letter, a declaration's item: what tells equal words apart
     * @param words folded
     */
    record Part(UUID group, @Nullable String label, String words) {

        String all() {
            return group + "\n" + label + "\n" + words;
        }

        String inItem() {
            return group + "\n" + words;
        }
    }

    static final Alignment<Item> ITEMS =
            new Alignment<>(
                    List.of(
                            Item::all,
                            Item::numberAndTitle,
                            Item::titleKey,
                            Item::textKey,
                            Item::number),
                    item -> "",
                    Item::words);

    static final Alignment<Part> PARTS =
            new Alignment<>(
                    List.of(Part::all, Part::inItem, Part::words),
                    part -> part.group().toString(),
                    Part::words);

    /** Of people the first letter and the last name at the least: "Jo Marlow" is "J. Marlow". */
    static final Alignment<String> NAMES =
            new Alignment<>(List.of(Slug::key, Likeness::initialAndLast), name -> "", name -> "");

    private static String initialAndLast(String name) {
        String key = Slug.key(name);
        return key.substring(0, Math.min(1, key.length()))
                + key.substring(key.lastIndexOf(' ') + 1);
    }
}
