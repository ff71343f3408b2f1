package org.minutebook.desk.acts;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Scope;
import org.minutebook.correct.ProposalDesk;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.Pages;
import org.minutebook.store.ProposalKind;
import org.minutebook.store.reads.ProposalEntry;

/** Officers accept or dismiss what later minutes seem to say. */
@Path("/desk/proposals/{id}")
@DeskPage(Scope.PUBLISH)
@Produces(MediaType.TEXT_HTML)
@Blocking
class ProposalActs {

    private final ProposalDesk desk;
    private final Pages pages;

    ProposalActs(ProposalDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(
            @PathParam("id") String id,
            @FormParam("act") @Nullable String act,
            @FormParam("note") @Nullable String note) {
        boolean accepted = "accept".equals(act);
        ProposalEntry entry = accepted ? desk.accept(id, note) : desk.dismiss(id);
        boolean closure = entry.proposal().kind() == ProposalKind.CLOSURE;
        return pages.seeOther(
                "/desk/actions",
                accepted
                        ? closure ? "The action is closed." : "The minutes are marked as approved."
                        : "The proposal is dismissed.");
    }
}
