package org.minutebook.publish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.QueryParameter;
import org.minutebook.store.RecordKind;
import org.minutebook.store.reads.BodyEntry;
import org.minutebook.store.reads.CouncilEntry;
import org.minutebook.store.reads.ParentShelves;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.RelatedReads;
import org.minutebook.view.Addresses;

/**
 * Nests in councils their bodies, and in bodies their council: one statement more, however many.
 */
@ApplicationScoped
class CouncilBodies {

    /** Bodies nested in one council: a page of councils must stay an answer that can be read. */
    static final int MOST = 100;

    /** What can be nested in councils. */
    static final QueryParameter<Set<String>> OF_COUNCILS =
            ParameterKinds.someOf(
                    "include",
                    List.of("bodies"),
                    "Related records to nest: a council's bodies, the first "
                            + MOST
                            + " by name; moreBodies says where all are listed if there are more.");

    /** What can be nested in bodies. */
    static final QueryParameter<Set<String>> OF_BODIES =
            ParameterKinds.someOf(
                    "include",
                    List.of("council"),
                    "Related records to nest: the council, as councilRecord, since council is its"
                            + " name.");

    /** Names of the fields of nested bodies. */
    static final Map<String, List<String>> FIELDS_IN_COUNCILS =
            Map.of("bodies", PublishedKind.fieldsOf(CoveredBodyView.class));

    /** Names of the fields of a nested council. */
    static final Map<String, List<String>> FIELDS_IN_BODIES =
            Map.of(Sparse.fieldOf("council"), PublishedKind.fieldsOf(CoveredCouncilView.class));

    private final Reads reads;
    private final RelatedReads related;

    CouncilBodies(Reads reads, RelatedReads related) {
        this.reads = reads;
        this.related = related;
    }

    /** Councils with what was asked for nested in them. */
    List<CoveredCouncilView> councils(
            List<CouncilEntry> rows, Set<String> asked, Addresses addresses) {
        if (asked.isEmpty()) {
            return rows.stream().map(row -> CoveredCouncilView.from(row, addresses)).toList();
        }
        Map<UUID, List<BodyEntry>> bodies =
                related.bodies(rows.stream().map(row -> row.council().id()).toList(), MOST + 1);
        return rows.stream()
                .map(
                        row ->
                                CoveredCouncilView.from(
                                        row,
                                        bodies.getOrDefault(row.council().id(), List.of()),
                                        addresses))
                .toList();
    }

    /** Bodies with what was asked for nested in them. */
    List<CoveredBodyView> bodies(List<BodyEntry> rows, Set<String> asked, Addresses addresses) {
        if (asked.isEmpty()) {
            return rows.stream().map(row -> CoveredBodyView.from(row, addresses)).toList();
        }
        Map<UUID, CouncilEntry> councils =
                reads.find(
                        ParentShelves.COUNCILS,
                        rows.stream().map(row -> row.council().id()).distinct().toList());
        return rows.stream()
                .map(row -> CoveredBodyView.from(row, councils.get(row.council().id()), addresses))
                .toList();
    }

    /** Where all bodies of a council are listed. */
    static String list(CouncilEntry council, Addresses addresses) {
        return "%s/v1/%s?council=%s&limit=200"
                .formatted(addresses.base(), RecordKind.BODY.plural(), council.council().slug());
    }
}
