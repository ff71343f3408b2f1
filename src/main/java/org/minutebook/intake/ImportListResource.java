package org.minutebook.intake;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.Requires;
import org.minutebook.access.Scope;
import org.minutebook.http.KeysetPage;
import org.minutebook.http.PageLinks;
import org.minutebook.http.Paging;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Parameters;
import org.minutebook.http.PublicUrls;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.Imports;
import org.minutebook.store.ReadingState;
import org.minutebook.store.StoredImport;
import org.minutebook.view.Addresses;

/** The imports, newest first: where an officer looks for what there is to check. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.IMPORT)
@Blocking
@Tag(name = "Imports")
@SecurityRequirement(name = "token")
class ImportListResource {

    static final QueryParameter<String> COUNCIL =
            ParameterKinds.text(
                    "council", "Only of this council, by id or slug.", "harrowmere-county-council");

    static final QueryParameter<ReadingState> STATE =
            ParameterKinds.oneOf(
                    "state",
                    ReadingState.class,
                    "Only those whose reading stands so: DRAFT for what waits to be checked.");

    static final Parameters LIST = Parameters.of(COUNCIL, STATE, Paging.LIMIT, Paging.AFTER);

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

    /** A page of imports. */
    @Schema(name = "ImportPage", description = "A page of imports, newest first.")
    record ImportPage(
            @Schema(description = "The imports.", required = true) List<ImportView> data,
            @Schema(description = "Addresses.", required = true) PageLinks links) {}

    @GET
    @Operation(
            operationId = "listImports",
            summary = "List the imports",
            description =
                    "The accepted imports that the token reaches, newest first, each with its"
                            + " state, its warnings and what it changed against the reading before.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list.",
            content = @Content(schema = @Schema(implementation = ImportPage.class)))
    public Response list(UriInfo uri, RoutingContext context) {
        Query query = LIST.read(uri.getQueryParameters());
        KeysetPage page = new KeysetPage(query, context, urls);
        List<StoredImport> found = find(query, page.momentAndId(Imports.Place::new), page.most());
        PageLinks links =
                page.links(found, last -> List.of(last.madeAt().toString(), last.id().toString()));
        Addresses addresses = new Addresses(urls.base(context));
        return Response.ok(
                        new ImportPage(
                                page.shown(found).stream()
                                        .map(i -> ImportView.from(i, addresses))
                                        .toList(),
                                links))
                .header("Link", links.toHeader())
                .build();
    }

    /** Of the council asked for, none where it is unknown; with a bound token, of its own alone. */
    private List<StoredImport> find(Query query, Imports.@Nullable Place after, int most) {
        @Nullable String asked = query.get(COUNCIL);
        if (asked == null) {
            return imports.list(caller.boundTo().orElse(null), query.get(STATE), after, most);
        }
        Optional<UUID> council = councils.find(asked).map(Council::id);
        council.ifPresent(caller::requireCouncil);
        return council.map(id -> imports.list(id, query.get(STATE), after, most)).orElse(List.of());
    }
}
