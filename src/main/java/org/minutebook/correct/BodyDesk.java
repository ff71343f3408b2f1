package org.minutebook.correct;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.AuditTrail;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Authorities;
import org.minutebook.store.Bodies;
import org.minutebook.store.Body;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;

/** Makes, renames and merges bodies, for programs and for the officers' pages alike. */
@ApplicationScoped
public class BodyDesk {

    /** Seconds: a merger writes all records of a body anew. */
    private static final int TIME_TO_MERGE = 600;

    private final Councils councils;
    private final Bodies bodies;
    private final Authorities authorities;
    private final Caller caller;
    private final AuditTrail audit;

    BodyDesk(
            Councils councils,
            Bodies bodies,
            Authorities authorities,
            Caller caller,
            AuditTrail audit) {
        this.councils = councils;
        this.bodies = bodies;
        this.authorities = authorities;
        this.caller = caller;
        this.audit = audit;
    }

    /** A body and its council. */
    public record Seated(Body body, Council council) {}

    /**
     * Makes a body; one of that name that is there already is answered as it is.
     *
     * @throws ProblemException 400 with the field at fault, 403, 409
     */
    public Seated create(BodyOrder wanted) {
        caller.require(Scope.ADMIN);
        String name = CouncilOrder.name("name", wanted.name());
        List<String> aliases = CouncilOrder.aliases(wanted.aliases());
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Council council = council(wanted.council());
                            authorities.lock(council.id());
                            Body body = bodies.ensure(council, name);
                            addAliases(body, aliases);
                            audit.note("body.create", council.id(), body.id(), 201);
                            return new Seated(body, council);
                        });
    }

    /**
     * Changes a body, or merges it into another.
     *
     * @return the body as it is now; of a merger, the one that is left
     * @throws ProblemException 400 with the field at fault, 403, 404, 409
     */
    public Seated change(String id, BodyOrder wanted) {
        caller.require(Scope.ADMIN);
        List<String> aliases = CouncilOrder.aliases(wanted.aliases());
        return QuarkusTransaction.requiringNew()
                .timeout(TIME_TO_MERGE)
                .call(
                        () -> {
                            Body body =
                                    RecordId.parse(id)
                                            .flatMap(bodies::find)
                                            .orElseThrow(() -> Opening.unknown(RecordKind.BODY));
                            caller.requireCouncil(body.councilId());
                            authorities.lock(body.councilId());
                            Body now = wanted.name() == null ? body : rename(body, wanted);
                            addAliases(now, aliases);
                            if (wanted.mergedInto() != null) {
                                now = merge(now, wanted.mergedInto());
                            }
                            audit.note("body.change", now.councilId(), body.id(), 200);
                            return new Seated(now, councils.find(now.councilId()).orElseThrow());
                        });
    }

    private Body rename(Body body, BodyOrder wanted) {
        return authorities
                .rename(body.id(), CouncilOrder.name("name", wanted.name()), wanted.renamedOn())
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                                ErrorCode.CONFLICT,
                                                "Another body of the council has that name. If the"
                                                        + " two are one, merge them: {\"mergedInto\":"
                                                        + " …}.")
                                        .field("name"));
    }

    private Body merge(Body body, UUID into) {
        Body other =
                bodies.find(into)
                        .filter(found -> found.councilId().equals(body.councilId()))
                        .filter(found -> !found.id().equals(body.id()))
                        .orElseThrow(
                                () ->
                                        Patch.invalid(
                                                "mergedInto",
                                                "'mergedInto' is no other body of this council."));
        List<LocalDate> clashes = authorities.listClashes(body.id(), other.id());
        if (!clashes.isEmpty()) {
            throw ProblemException.of(
                            ErrorCode.CONFLICT,
                            "Both have a meeting on %s. Correct the day, body or sitting of one of"
                                            .formatted(clashes.get(0))
                                    + " them first.")
                    .field("mergedInto")
                    .with("dates", clashes);
        }
        authorities.merge(body.id(), other.id());
        return bodies.find(other.id()).orElseThrow();
    }

    private void addAliases(Body body, List<String> aliases) {
        for (String alias : aliases) {
            if (!authorities.addBodyAlias(body.id(), alias)) {
                throw ProblemException.of(
                                ErrorCode.CONFLICT, "Another body of the council has that name.")
                        .field("aliases");
            }
        }
    }

    private Council council(@Nullable String idOrSlug) {
        Council council =
                (idOrSlug == null ? Optional.<Council>empty() : councils.find(idOrSlug))
                        .orElseThrow(
                                () ->
                                        Patch.invalid(
                                                "council",
                                                "'council' is the id or slug of a council."));
        caller.requireCouncil(council.id());
        return council;
    }
}
