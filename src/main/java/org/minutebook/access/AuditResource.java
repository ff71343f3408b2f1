package org.minutebook.access;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.KeysetPage;
import org.minutebook.http.PageLinks;
import org.minutebook.http.Paging;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Parameters;
import org.minutebook.http.Preference;
import org.minutebook.http.PublicUrls;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.http.Representation;
import org.minutebook.store.AuditLog;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.StoredAudit;

/** Who did what, when and from where: every write and every refusal, newest first. */
@Path("/v1/audit")
@Requires(Scope.ADMIN)
@Blocking
@Tag(name = "Tokens")
@SecurityRequirement(name = "token")
class AuditResource {

    private static final List<Representation> FORMS =
            List.of(Representation.JSON, Representation.CSV);

    static final QueryParameter<String> COUNCIL =
            ParameterKinds.text(
                    "council",
                    "Only what concerns this council, by id or slug.",
                    "harrowmere-county-council");

    static final QueryParameter<String> ACT =
            ParameterKinds.text("act", "Only acts of this name.", "publish");

    static final QueryParameter<String> FORMAT =
            ParameterKinds.word(
                    "format",
                    List.of("json", "csv"),
                    "CSV holds the whole log, or what is asked for.");

    static final Parameters LIST = Parameters.of(COUNCIL, ACT, FORMAT, Paging.LIMIT, Paging.AFTER);

    private final AuditLog log;
    private final AuditLines lines;
    private final Councils councils;
    private final Caller caller;
    private final PublicUrls urls;

    AuditResource(
            AuditLog log, AuditLines lines, Councils councils, Caller caller, PublicUrls urls) {
        this.log = log;
        this.lines = lines;
        this.councils = councils;
        this.caller = caller;
        this.urls = urls;
    }

    /** A page of the log. */
    @Schema(name = "AuditPage", description = "A page of the audit log, newest first.")
    record AuditPage(
            @Schema(description = "The entries.", required = true) List<AuditView> data,
            @Schema(description = "Addresses.", required = true) PageLinks links) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, Representation.TEXT_CSV})
    @Operation(
            operationId = "listAudit",
            summary = "Read the audit log",
            description =
                    "Every write and refusal: who, when, what, from where. Administrators of one"
                            + " council see what concerns it.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the log, or all of it as CSV.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AuditPage.class)),
                @Content(
                        mediaType = Representation.TEXT_CSV,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "table", value = "id,at,tokenId,…"))
            })
    public Response list(UriInfo uri, RoutingContext context) {
        Query query = LIST.read(uri.getQueryParameters());
        @Nullable UUID council = council(query);
        AuditLog.Narrowed narrowed = new AuditLog.Narrowed(council, query.get(ACT));
        @Nullable String format = query.get(FORMAT);
        boolean table =
                format == null
                        ? Preference.among(FORMS, Representation::mediaType, context)
                                == Representation.CSV
                        : format.equals(Representation.CSV.word());
        return table ? lines.file(narrowed) : page(query, narrowed, context);
    }

    private Response page(Query query, AuditLog.Narrowed narrowed, RoutingContext context) {
        KeysetPage page = new KeysetPage(query, context, urls);
        List<StoredAudit> found =
                log.list(
                        narrowed,
                        Objects.requireNonNullElse(page.number(), Long.MAX_VALUE),
                        page.most());
        PageLinks links = page.links(found, last -> List.of(Long.toString(last.id())));
        return Response.ok(
                        new AuditPage(
                                page.shown(found).stream().map(AuditView::from).toList(), links),
                        MediaType.APPLICATION_JSON)
                .header("Link", links.toHeader())
                .build();
    }

    private @Nullable UUID council(Query query) {
        @Nullable String asked = query.get(COUNCIL);
        if (asked == null) {
            return caller.boundTo().orElse(null);
        }
        UUID council =
                councils.find(asked)
                        .map(Council::id)
                        // Nothing concerns a council that is not known.
                        .orElse(new UUID(0, 0));
        caller.requireCouncil(council);
        return council;
    }
}
