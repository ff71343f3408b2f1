package org.minutebook.publish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
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
        @Nullable UUID council = council(query, conditions);
        @Nullable String body = query.get(Common.BODY);
        if (body != null) {
            conditions.and(Where.bodies(References.ids(references.listBodies(body, council))));
        }
        return conditions;
    }

    /** The same for a search across kinds. */
    Narrow narrow(Query query) {
        @Nullable String councilName = query.get(Common.COUNCIL);
        @Nullable UUID council =
                councilName == null
                        ? null
                        : references
                                .findCouncil(councilName)
                                .map(References.Reference::id)
                                .orElse(null);
        @Nullable String bodyName = query.get(Common.BODY);
        return new Narrow(
                councilName == null ? null : council == null ? List.of() : List.of(council),
                bodyName == null ? null : References.ids(references.listBodies(bodyName, council)),
                query.get(Common.FROM),
                query.get(Common.TO),
                query.get(Common.MODIFIED_SINCE));
    }

    /** No conditions yet. */
    Conditions none(Query query) {
        return new Conditions(query);
    }

    /** Adds the condition on the council, where one is named; its id, where there is one. */
    @Nullable UUID council(Query query, Conditions conditions) {
        @Nullable String name = query.get(Common.COUNCIL);
        if (name == null) {
            return null;
        }
        Optional<UUID> id = references.findCouncil(name).map(References.Reference::id);
        conditions.and(Where.councils(id.map(List::of).orElse(List.of())));
        return id.orElse(null);
    }
}
