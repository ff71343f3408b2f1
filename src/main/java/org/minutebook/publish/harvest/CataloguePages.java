package org.minutebook.publish.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.reads.CatalogueReads;
import org.minutebook.store.reads.CouncilEntry;
import org.minutebook.store.reads.FeedHead;
import org.minutebook.store.reads.Listing;
import org.minutebook.store.reads.ParentShelves;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.Slice;
import org.minutebook.store.reads.Snapshots;
import org.minutebook.store.reads.Sort;

/**
 * Reads pages of the catalogue, councils by their ids: a council that is published while somebody
 * reads moves no other to another page, and none that was there is passed over.
 */
@ApplicationScoped
class CataloguePages {

    /** Councils on a page, with a dataset for each kind. */
    static final int COUNCILS = 20;

    private static final Sort BY_ID =
            Objects.requireNonNull(ParentShelves.COUNCILS.sort("id"), "every shelf has ids");

    private final Snapshots snapshots;
    private final Reads reads;
    private final CatalogueReads catalogue;

    CataloguePages(Snapshots snapshots, Reads reads, CatalogueReads catalogue) {
        this.snapshots = snapshots;
        this.reads = reads;
        this.catalogue = catalogue;
    }

    /**
     * A page of the catalogue.
     *
     * @param after the last council of the page before; {@code null} for the first page, which
     *     tells of the whole too
     */
    CataloguePage read(FeedHead head, @Nullable UUID after) {
        @Nullable List<@Nullable String> place =
                after == null ? null : new ArrayList<>(List.of(after.toString()));
        return snapshots.read(
                () -> {
                    Slice<CouncilEntry> slice =
                            reads.list(
                                    ParentShelves.COUNCILS,
                                    new Listing(List.of(), null, List.of(BY_ID), place, COUNCILS));
                    List<CouncilEntry> councils = slice.rows();
                    return new CataloguePage(
                            after == null ? catalogue.whole() : null,
                            head.modified(),
                            councils,
                            changed(councils),
                            slice.last() == null
                                    ? null
                                    : councils.get(councils.size() - 1).council().id());
                });
    }

    /** One council alone. */
    Optional<CataloguePage> read(UUID council) {
        return snapshots.read(
                () ->
                        reads.find(ParentShelves.COUNCILS, council)
                                .map(
                                        entry ->
                                                new CataloguePage(
                                                        null,
                                                        null,
                                                        List.of(entry),
                                                        changed(List.of(entry)),
                                                        null)));
    }

    /** The whole alone. */
    CataloguePage readWhole(FeedHead head) {
        return new CataloguePage(catalogue.whole(), head.modified(), List.of(), Map.of(), null);
    }

    private Map<UUID, Instant> changed(List<CouncilEntry> councils) {
        return catalogue.modified(councils.stream().map(entry -> entry.council().id()).toList());
    }
}
