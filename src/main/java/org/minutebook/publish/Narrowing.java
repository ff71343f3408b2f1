package org.minutebook.publish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.store.RecordId;
import org.minutebook.store.reads.Narrow;
import org.minutebook.store.reads.References;
import org.minutebook.store.reads.Where;

/** Turns the parameters that all lists of a meeting's records share into conditions. */
@ApplicationScoped
class Narrowing {

    private final References references;

    Narrowing(References references) {
        this.references = references;
    }

    /** Conditions in the making. */
    static final class Conditions {

        private final Query query;
        private final List<Where> all = new ArrayList<>();

        private Conditions(Query query) {
            this.query = query;
        }

        /** Adds a condition where the parameter was given. */
        <V> Conditions on(QueryParameter<V> parameter, Function<V, Where> condition) {
            @Nullable V value = query.get(parameter);
            if (value != null) {
                all.add(condition.apply(value));
            }
            return this;
        }

        Conditions and(Where condition) {
            all.add(condition);
            return this;
        }

        List<Where> all() {
            return List.copyOf(all);
        }
    }

    /** Council, body, days and moment of change. */
    Conditions common(Query query) {
        return ofCouncilsAndBodies(query)
                .on(Common.FROM, Where::from)
                .on(Common.TO, Where::to)
                .on(Common.MODIFIED_SINCE, Where::modifiedSince);
    }

    /** Council and body. */
    Conditions ofCouncilsAndBodies(Query query) {
        Conditions conditions = new Conditions(query);
        council(query, conditions);
        @Nullable String body = query.get(Common.BODY);
        if (body != null) {
            conditions.and(
                    RecordId.parse(body)
                            .map(Where::body)
                            .orElseGet(() -> Where.bodies(bodies(body, councilOf(query)))));
        }
        return conditions;
    }

    /** The same for a search across kinds. */
    Narrow narrow(Query query) {
        @Nullable String councilName = query.get(Common.COUNCIL);
        @Nullable UUID council = councilOf(query);
        @Nullable String bodyName = query.get(Common.BODY);
        return new Narrow(
                councilName == null ? null : known(council),
                bodyName == null ? null : bodies(bodyName, council),
                query.get(Common.FROM),
                query.get(Common.TO),
                query.get(Common.MODIFIED_SINCE));
    }

    /** The council that is named; {@code null} where none is, or none of that name is known. */
    private @Nullable UUID councilOf(Query query) {
        @Nullable String name = query.get(Common.COUNCIL);
        return name == null
                ? null
                : references.findCouncil(name).map(References.Reference::id).orElse(null);
    }

    private List<UUID> bodies(String name, @Nullable UUID council) {
        return References.ids(references.listBodies(name, council));
    }

    /** No conditions yet. */
    Conditions none(Query query) {
        return new Conditions(query);
    }

    /**
     * Adds the condition on the council, where one is named. An id needs no look of its own at the
     * database.
     */
    void council(Query query, Conditions conditions) {
        conditions.on(
                Common.COUNCIL,
                name ->
                        RecordId.parse(name)
                                .map(Where::council)
                                .orElseGet(() -> Where.councils(known(councilOf(query)))));
    }

    private static List<UUID> known(@Nullable UUID id) {
        return id == null ? List.of() : List.of(id);
    }
}
