package org.minutebook.desk.acts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.correct.BodyDesk;
import org.minutebook.correct.BodyOrder;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Bodies;
import org.minutebook.store.Body;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.RecordId;
import org.minutebook.store.reads.NameReads;

/** One body: its names, and what it is merged into. */
@Path("/desk/bodies/{id}")
@DeskPage(Scope.ADMIN)
@Produces(MediaType.TEXT_HTML)
@Blocking
class BodyPage {

    private static final int UNPROCESSABLE = ErrorCode.UNPROCESSABLE.status();

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance body(
                DeskFrame frame,
                Body body,
                Council council,
                NamesTyped names,
                List<NameLine> others,
                List<Choice> bodies,
                FormErrors errors);
    }

    private final NameChoices choices;
    private final NameReads nameReads;
    private final Bodies bodies;
    private final Councils councils;
    private final BodyDesk desk;
    private final Caller caller;
    private final Pages pages;

    BodyPage(
            NameChoices choices,
            NameReads nameReads,
            Bodies bodies,
            Councils councils,
            BodyDesk desk,
            Caller caller,
            Pages pages) {
        this.choices = choices;
        this.nameReads = nameReads;
        this.bodies = bodies;
        this.councils = councils;
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id) {
        Body body = find(id);
        if (!body.id().toString().equals(id)) {
            return pages.seeOther("/desk/bodies/" + body.id());
        }
        return page(200, body, new NamesTyped(body.name(), "", "", ""), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(
            @PathParam("id") String id,
            @FormParam("name") @Nullable String name,
            @FormParam("renamedOn") @Nullable String renamedOn,
            @FormParam("alias") @Nullable String alias) {
        Body body = find(id);
        NamesTyped names = NamesTyped.of(name, renamedOn, alias, null);
        FormErrors errors = names.check();
        if (!errors.isEmpty()) {
            return page(UNPROCESSABLE, body, names, errors);
        }
        return done(
                body,
                names,
                new BodyOrder(null, names.name(), names.aliases(), null, names.day().orElse(null)),
                "The names of the body are changed.");
    }

    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response merge(
            @PathParam("id") String id, @FormParam("mergedInto") @Nullable String mergedInto) {
        Body body = find(id);
        NamesTyped names = NamesTyped.of(body.name(), null, null, mergedInto);
        if (names.into() == null) {
            return page(
                    UNPROCESSABLE,
                    body,
                    names,
                    FormErrors.of("mergedInto", "Choose the body that is to stay"));
        }
        return done(
                body,
                names,
                new BodyOrder(null, null, null, names.into(), null),
                body.name() + " is merged into this body.");
    }

    private Response done(Body body, NamesTyped names, BodyOrder order, String said) {
        try {
            Body now = desk.change(body.id().toString(), order).body();
            return pages.seeOther("/desk/bodies/" + now.id(), said);
        } catch (ProblemException e) {
            return page(UNPROCESSABLE, body, names, NamesTyped.refused(e));
        }
    }

    private Response page(int status, Body body, NamesTyped names, FormErrors errors) {
        Council council = councils.find(body.councilId()).orElseThrow();
        return pages.show(
                status,
                Templates.body(
                        pages.frame(Section.COUNCILS),
                        body,
                        council,
                        names,
                        nameReads.ofBody(body.id()).stream().map(NameLine::from).toList(),
                        NameChoices.without(body.id(), choices.bodies(council.id())),
                        errors));
    }

    private Body find(String id) {
        return RecordId.parse(id)
                .flatMap(bodies::find)
                .filter(found -> caller.reaches(found.councilId()))
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ErrorCode.NOT_FOUND, "There is no body of that id."));
    }
}
