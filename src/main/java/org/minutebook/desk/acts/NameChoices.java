package org.minutebook.desk.acts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.minutebook.store.reads.Listing;
import org.minutebook.store.reads.ParentShelves;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.Shelf;
import org.minutebook.store.reads.Sort;
import org.minutebook.store.reads.Where;

/** Councils and bodies to choose from, by name; no more than a select can hold. */
@ApplicationScoped
class NameChoices {

    private static final int MOST = 200;

    private final Reads reads;

    NameChoices(Reads reads) {
        this.reads = reads;
    }

    /** The bodies of a council. */
    List<Choice> bodies(UUID council) {
        return list(
                ParentShelves.ALL_BODIES,
                List.of(Where.councils(List.of(council))),
                entry -> new Choice(entry.body().id(), entry.body().name()));
    }

    /** All councils. */
    List<Choice> councils() {
        return list(
                ParentShelves.ALL_COUNCILS,
                List.of(),
                entry -> new Choice(entry.council().id(), entry.council().name()));
    }

    /** Those that one of them can be merged into. */
    static List<Choice> without(UUID id, List<Choice> all) {
        return all.stream().filter(other -> !other.id().equals(id)).toList();
    }

    /** By name. */
    static List<Sort> byName(Shelf<?> shelf) {
        return List.of(
                Objects.requireNonNull(shelf.sort("name"), "name"),
                Objects.requireNonNull(shelf.sort("id"), "id"));
    }

    private <T> List<Choice> list(Shelf<T> shelf, List<Where> where, Function<T, Choice> choice) {
        Listing listing = new Listing(where, null, byName(shelf), null, MOST);
        return reads.list(shelf, listing).rows().stream().map(choice).toList();
    }
}
