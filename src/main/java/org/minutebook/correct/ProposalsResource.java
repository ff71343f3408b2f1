package org.minutebook.correct;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import org.minutebook.http.Problem;
import org.minutebook.http.PublicUrls;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.Proposal;
import org.minutebook.store.ProposalKind;
import org.minutebook.store.ProposalState;
import org.minutebook.store.RecordId;
import org.minutebook.store.reads.ProposalEntry;
import org.minutebook.store.reads.ProposalReads;
import org.minutebook.view.Addresses;

/** What later minutes seem to say of earlier ones: officers accept or dismiss it. */
@Path("/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Scope.PUBLISH)
@Blocking
@Tag(
        name = "Proposals",
        description = "What later minutes seem to say of earlier ones, for an officer to decide.")
@SecurityRequirement(name = "token")
class ProposalsResource {

    static final QueryParameter<String> COUNCIL =
            ParameterKinds.text(
                    "council", "Only of this council, by id or slug.", "harrowmere-county-council");

    static final QueryParameter<ProposalKind> KIND =
            ParameterKinds.oneOf(
                    "kind",
                    ProposalKind.class,
                    "Only closures of actions, or approvals of minutes.");

    static final QueryParameter<ProposalState> STATE =
            ParameterKinds.oneOf("state", ProposalState.class, "Only those that stand so.")
                    .standard("OPEN");

    static final QueryParameter<String> ABOUT =
            ParameterKinds.text(
                    "about",
                    "Only those about this action or meeting, by id.",
                    "1d0e7c4b-3a2f-8b6e-9c5d-8f7a6b5c4d3e");

    static final Parameters LIST =
            Parameters.of(COUNCIL, KIND, STATE, ABOUT, Paging.LIMIT, Paging.AFTER);

    private static final Parameters NO_PARAMETERS = Parameters.of();
    private static final UUID NONE = new UUID(0, 0);
    private static final String EXAMPLE = "b0f0d3c6-6d4f-4a55-9a3e-2c1d7e8f9a0b";

    private final ProposalDesk desk;
    private final Councils councils;
    private final Caller caller;
    private final PublicUrls urls;

    ProposalsResource(ProposalDesk desk, Councils councils, Caller caller, PublicUrls urls) {
        this.desk = desk;
        this.councils = councils;
        this.caller = caller;
        this.urls = urls;
    }

    /** A page of proposals. */
    @Schema(name = "ProposalPage", description = "A page of proposals, newest first.")
    record ProposalPage(
            @Schema(description = "The proposals.", required = true) List<ProposalView> data,
            @Schema(description = "Addresses.", required = true) PageLinks links) {}

    @GET
    @Operation(
            operationId = "listProposals",
            summary = "List what later minutes seem to say",
            description =
                    "Actions that later minutes of the body seem to close, and minutes that they"
                            + " seem to approve, newest first; those that wait for an officer unless"
                            + " state says otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list.",
            content = @Content(schema = @Schema(implementation = ProposalPage.class)))
    public Response list(UriInfo uri, RoutingContext context) {
        Query query = LIST.read(uri.getQueryParameters());
        KeysetPage page = new KeysetPage(query, context, urls);
        List<ProposalEntry> found =
                desk.list(asked(query), page.momentAndId(ProposalReads.Place::new), page.most());
        PageLinks links = page.links(found, ProposalsResource::place);
        Addresses addresses = new Addresses(urls.base(context));
        return Response.ok(
                        new ProposalPage(
                                page.shown(found).stream()
                                        .map(p -> ProposalView.from(p, addresses))
                                        .toList(),
                                links))
                .header("Link", links.toHeader())
                .build();
    }

    @POST
    @Path("/{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acceptProposal",
            summary = "Accept a proposal",
            description =
                    "It is so: the action is DONE, with a note and the meeting and resolution that"
                            + " closed it; or the minutes are APPROVED, with the link.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal as it is now.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no proposal of that id for this token.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was dismissed before.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public ProposalView accept(
            @Parameter(description = "Id of the proposal.", example = EXAMPLE) @PathParam("id")
                    String id,
            @Nullable ProposalNote note,
            UriInfo uri,
            RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        return ProposalView.from(
                desk.accept(id, note == null ? null : note.note()),
                new Addresses(urls.base(context)));
    }

    @POST
    @Path("/{id}/dismiss")
    @Operation(
            operationId = "dismissProposal",
            summary = "Dismiss a proposal",
            description = "It is not so. The same words propose it no more.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal as it is now.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no proposal of that id for this token.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was accepted before.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public ProposalView dismiss(
            @Parameter(description = "Id of the proposal.", example = EXAMPLE) @PathParam("id")
                    String id,
            UriInfo uri,
            RoutingContext context) {
        NO_PARAMETERS.read(uri.getQueryParameters());
        return ProposalView.from(desk.dismiss(id), new Addresses(urls.base(context)));
    }

    private ProposalReads.Asked asked(Query query) {
        @Nullable String council = query.get(COUNCIL);
        @Nullable UUID of = caller.boundTo().orElse(null);
        if (council != null) {
            Optional<UUID> known = councils.find(council).map(Council::id);
            known.ifPresent(caller::requireCouncil);
            of = known.orElse(NONE);
        }
        @Nullable String about = query.get(ABOUT);
        return new ProposalReads.Asked(
                of,
                null,
                about == null ? null : RecordId.parse(about).orElse(NONE),
                query.get(KIND),
                query.get(STATE, ProposalState.OPEN));
    }

    private static List<String> place(ProposalEntry last) {
        Proposal proposal = last.proposal();
        return List.of(proposal.madeAt().toString(), proposal.id().toString());
    }
}
