package org.minutebook.intake;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;
import org.minutebook.http.Cursor;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.PageLinks;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Parameters;
import org.minutebook.http.Problem;
import org.minutebook.http.ProblemException;
import org.minutebook.http.PublicUrls;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.Imports;
import org.minutebook.store.ReadingState;
import org.minutebook.store.RecordId;
import org.minutebook.store.StoredImport;
import org.minutebook.view.Addresses;

/** The list of imports. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.IMPORT)
@Blocking
@Tag(name = "Imports")
@SecurityRequirement(name = "token")
class ImportListResource {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    private static final QueryParameter<String> COUNCIL =
            ParameterKinds.text(
                    "council", "Id or slug of a council.", "ashcombe-borough-council");
    private static final QueryParameter<ReadingState> STATE =
            ParameterKinds.oneOf("state", ReadingState.class, "Where the import's reading stands.");
    private static final QueryParameter<Integer> LIMIT =
            ParameterKinds.number(
                            "limit", "How many at most.", 1, MOST, ErrorCode.INVALID_LIMIT)
                    .standard(Integer.toString(USUAL));
    private static final QueryParameter<String> AFTER =
            ParameterKinds.token("after", "From the link to the next page.", "AbC");
    private static final Parameters PARAMETERS = Parameters.of(COUNCIL, STATE, LIMIT, AFTER);

    private final Imports imports;
    private final Councils councils;
    private final Caller caller;
    private final PublicUrls urls;

    ImportListResource(Imports imports, Councils councils, Caller caller, PublicUrls urls) {
        this.imports = imports;
        this.councils = councils;
        this.caller = caller;
        this.urls = urls;
    }

    /** Imports as a list. */
    @Schema(name = "ImportList", description = "Accepted imports, newest first.")
    record ImportList(
            @Schema(description = "The imports.", required = true) List<ImportView> data,
            @Schema(description = "Addresses.", required = true) PageLinks links) {}

    @GET
    @Operation(
            operationId = "listImports",
            summary = "List the imports",
            description =
                    "Accepted imports, newest first, with state, warnings and changes. A token that"
                            + " is bound to a council sees that council's alone.")
    @Parameter(
            name = "council",
            in = ParameterIn.QUERY,
            description = "Id or slug of a council.",
            schema = @Schema(implementation = String.class),
            example = "ashcombe-borough-council")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Where the import's reading stands.",
            schema = @Schema(implementation = ReadingState.class),
            example = "DRAFT")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many at most.",
            schema =
                    @Schema(
                            implementation = Integer.class,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50"),
            example = "50")
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "Where to go on; from the link to the next page.",
            schema = @Schema(implementation = String.class),
            example = "AbC")
    @APIResponse(
            responseCode = "200",
            description = "A page of imports.",
            content = @Content(schema = @Schema(implementation = ImportList.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or not valid; the problem names it.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "401",
            description = "No good token was sent.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "The token is bound to another council.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    Response list(UriInfo uri, RoutingContext context) {
        Query query = PARAMETERS.read(uri.getQueryParameters());
        UUID council = council(query.get(COUNCIL));
        int limit = query.get(LIMIT, USUAL);
        String fingerprint =
                query.fingerprint("/v1/imports", LIMIT.name(), AFTER.name()) + "|" + council;
        List<StoredImport> found =
                imports.list(council, query.get(STATE), place(query, fingerprint), limit + 1);
        boolean more = found.size() > limit;
        List<StoredImport> page = more ? found.subList(0, limit) : found;
        PageLinks links =
                new PageLinks(
                        urls.self(context),
                        more ? next(page.get(limit - 1), fingerprint, context) : null);
        Addresses addresses = new Addresses(urls.base(context));
        return Response.ok(
                        new ImportList(
                                page.stream().map(i -> ImportView.from(i, addresses)).toList(),
                                links))
                .header("Link", links.toHeader())
                .build();
    }

    private @Nullable UUID council(@Nullable String asked) {
        UUID bound = caller.boundTo().orElse(null);
        if (asked == null) {
            return bound;
        }
        UUID council =
                councils.find(asked)
                        .map(Council::id)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                        ErrorCode.UNKNOWN_VALUE,
                                                        "No council has that id or slug.")
                                                .parameter(COUNCIL.name()));
        caller.requireCouncil(council);
        return council;
    }

    private static Imports.@Nullable Place place(Query query, String fingerprint) {
        String after = query.get(AFTER);
        if (after == null) {
            return null;
        }
        List<@Nullable String> values = Cursor.decode(AFTER.name(), after, fingerprint).values();
        if (values.size() != 2) {
            throw Cursor.invalid(AFTER.name());
        }
        try {
            return new Imports.Place(
                    Instant.parse(Objects.requireNonNullElse(values.get(0), "")),
                    RecordId.parse(Objects.requireNonNullElse(values.get(1), ""))
                            .orElseThrow(() -> Cursor.invalid(AFTER.name())));
        } catch (DateTimeException e) {
            throw Cursor.invalid(AFTER.name());
        }
    }

    private String next(StoredImport last, String fingerprint, RoutingContext context) {
        Cursor cursor = new Cursor(List.of(last.madeAt().toString(), last.id().toString()));
        return urls.selfWith(context, AFTER.name(), cursor.encode(fingerprint));
    }
}
