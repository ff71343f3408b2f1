package org.minutebook.correct;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.minutebook.access.AuditTrail;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Authorities;
import org.minutebook.store.Council;
import org.minutebook.store.CouncilMerging;
import org.minutebook.store.Councils;
import org.minutebook.store.RecordKind;

/** Makes, changes and merges councils, for programs and for the officers' pages alike. */
@ApplicationScoped
public class CouncilDesk {

    /** Seconds: a merger writes all records of a council anew. */
    private static final int TIME_TO_MERGE = 600;

    private final Councils councils;
    private final Authorities authorities;
    private final CouncilMerging merging;
    private final Caller caller;
    private final AuditTrail audit;

    CouncilDesk(
            Councils councils,
            Authorities authorities,
            CouncilMerging merging,
            Caller caller,
            AuditTrail audit) {
        this.councils = councils;
        this.authorities = authorities;
        this.merging = merging;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * Makes a council.
     *
     * @throws ProblemException 400 with the field at fault, 403, 409
     */
    public Council create(CouncilOrder wanted) {
        caller.require(Scope.ADMIN);
        String name = CouncilOrder.name("name", wanted.name());
        List<String> aliases = CouncilOrder.aliases(wanted.aliases());
        if (caller.boundTo().isPresent()) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN, "A token that is bound to a council makes no other.");
        }
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Councils.Ensured ensured = councils.ensure(name, false);
                            if (!ensured.made()) {
                                throw taken(ensured.council());
                            }
                            Council council = ensured.council();
                            authorities.show(council.id());
                            Council whole = change(council, wanted, aliases);
                            audit.note("council.create", whole.id(), whole.id(), 201);
                            return whole;
                        });
    }

    /**
     * Changes a council, or merges it into another.
     *
     * @param id id or slug
     * @return the council as it is now; of a merger, the one that is left
     * @throws ProblemException 400 with the field at fault, 403, 404, 409
     */
    public Council change(String id, CouncilOrder wanted) {
        caller.require(Scope.ADMIN);
        List<String> aliases = CouncilOrder.aliases(wanted.aliases());
        return QuarkusTransaction.requiringNew()
                .timeout(TIME_TO_MERGE)
                .call(
                        () -> {
                            Council council =
                                    councils.find(id)
                                            .orElseThrow(() -> Opening.unknown(RecordKind.COUNCIL));
                            caller.requireCouncil(council.id());
                            authorities.lock(council.id());
                            Council whole = change(council, wanted, aliases);
                            if (wanted.mergedInto() != null) {
                                whole = merge(whole, wanted.mergedInto());
                            }
                            audit.note("council.change", whole.id(), council.id(), 200);
                            return whole;
                        });
    }

    private Council merge(Council council, UUID into) {
        Council other =
                councils.find(into)
                        .filter(found -> found.mergedInto() == null)
                        .filter(found -> !found.id().equals(council.id()))
                        .orElseThrow(
                                () ->
                                        Patch.invalid(
                                                "mergedInto", "'mergedInto' is no other council."));
        caller.requireCouncil(other.id());
        merging.lock(council.id(), other.id());
        List<CouncilMerging.Obstacle> obstacles = merging.listObstacles(council.id(), other.id());
        if (!obstacles.isEmpty()) {
            throw ProblemException.of(
                            ErrorCode.CONFLICT,
                            "Both have a meeting of %s on %s. Correct the day, body or sitting of one"
                                            .formatted(
                                                    obstacles.get(0).body(),
                                                    obstacles.get(0).date())
                                    + " of them first.")
                    .field("mergedInto")
                    .with("meetings", obstacles);
        }
        long files = merging.countSharedFiles(council.id(), other.id());
        if (files > 0) {
            throw ProblemException.of(
                            ErrorCode.CONFLICT,
                            "%d of the same files were imported for both. Two imports of one file"
                                            .formatted(files)
                                    + " cannot be those of one council.")
                    .field("mergedInto");
        }
        merging.merge(council.id(), other.id());
        return councils.find(other.id()).orElseThrow();
    }

    private Council change(Council council, CouncilOrder wanted, List<String> aliases) {
        Council changed =
                authorities
                        .change(council.id(), wanted.over(council), wanted.renamedOn())
                        .orElseThrow(() -> conflict("name"));
        for (String alias : aliases) {
            if (!authorities.addAlias(council.id(), alias)) {
                throw conflict("aliases");
            }
        }
        return changed;
    }

    private static ProblemException conflict(String field) {
        return ProblemException.of(
                        ErrorCode.CONFLICT, "Another council answers to that name. Choose another.")
                .field(field);
    }

    private static ProblemException taken(Council council) {
        return ProblemException.of(
                        ErrorCode.CONFLICT,
                        "%s answers to that name already: PATCH /v1/councils/%s."
                                .formatted(council.name(), council.slug()))
                .field("name")
                .with("councilId", council.id());
    }
}
