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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.correct.CouncilDesk;
import org.minutebook.correct.CouncilOrder;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.reads.NameReads;

/** One council: its names, what is said of it, its bodies. */
@Path("/desk/councils/{id}")
@DeskPage(Scope.ADMIN)
@Produces(MediaType.TEXT_HTML)
@Blocking
class CouncilPage {

    private static final int UNPROCESSABLE = ErrorCode.UNPROCESSABLE.status();

    /** What was typed of what is said of the council. */
    record Facts(String licence, String homepage, String gss, boolean originalsPublic) {

        static Facts of(Council council) {
            return new Facts(
                    council.licence(),
                    Objects.requireNonNullElse(council.homepage(), ""),
                    Objects.requireNonNullElse(council.gss(), ""),
                    council.originalsPublic());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance council(
                DeskFrame frame,
                Council council,
                NamesTyped names,
                Facts facts,
                List<NameLine> others,
                List<Choice> bodies,
                List<Choice> councils,
                FormErrors errors);
    }

    private final NameChoices choices;
    private final NameReads nameReads;
    private final Councils councils;
    private final CouncilDesk desk;
    private final Caller caller;
    private final Pages pages;

    CouncilPage(
            NameChoices choices,
            NameReads nameReads,
            Councils councils,
            CouncilDesk desk,
            Caller caller,
            Pages pages) {
        this.choices = choices;
        this.nameReads = nameReads;
        this.councils = councils;
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id) {
        Council council = find(id);
        if (!council.id().toString().equals(id)) {
            return pages.seeOther("/desk/councils/" + council.id());
        }
        return page(
                200,
                council,
                new NamesTyped(council.name(), "", "", ""),
                Facts.of(council),
                FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(
            @PathParam("id") String id,
            @FormParam("name") @Nullable String name,
            @FormParam("renamedOn") @Nullable String renamedOn,
            @FormParam("alias") @Nullable String alias,
            @FormParam("licence") @Nullable String licence,
            @FormParam("homepage") @Nullable String homepage,
            @FormParam("gss") @Nullable String gss,
            @FormParam("originalsPublic") @Nullable String originalsPublic) {
        Council council = find(id);
        NamesTyped names = NamesTyped.of(name, renamedOn, alias, null);
        Facts facts =
                new Facts(
                        ActionFilter.plain(licence),
                        ActionFilter.plain(homepage),
                        ActionFilter.plain(gss),
                        originalsPublic != null);
        FormErrors errors = names.check();
        if (!errors.isEmpty()) {
            return page(UNPROCESSABLE, council, names, facts, errors);
        }
        return done(
                council,
                names,
                facts,
                new CouncilOrder(
                        names.name(),
                        facts.licence(),
                        facts.homepage(),
                        facts.gss(),
                        facts.originalsPublic(),
                        names.aliases(),
                        names.day().orElse(null),
                        null),
                "What is said of the council is changed.");
    }

    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response merge(
            @PathParam("id") String id, @FormParam("mergedInto") @Nullable String mergedInto) {
        Council council = find(id);
        NamesTyped names = NamesTyped.of(council.name(), null, null, mergedInto);
        if (names.into() == null) {
            return page(
                    UNPROCESSABLE,
                    council,
                    names,
                    Facts.of(council),
                    FormErrors.of("mergedInto", "Choose the council that is to stay"));
        }
        return done(
                council,
                names,
                Facts.of(council),
                new CouncilOrder(null, null, null, null, null, null, null, names.into()),
                council.name() + " is merged into this council.");
    }

    private Response done(
            Council council, NamesTyped names, Facts facts, CouncilOrder order, String said) {
        try {
            Council now = desk.change(council.id().toString(), order);
            return pages.seeOther("/desk/councils/" + now.id(), said);
        } catch (ProblemException e) {
            return page(UNPROCESSABLE, council, names, facts, NamesTyped.refused(e));
        }
    }

    private Response page(
            int status, Council council, NamesTyped names, Facts facts, FormErrors errors) {
        List<Choice> others =
                caller.boundTo().isPresent()
                        ? List.of()
                        : NameChoices.without(council.id(), choices.councils());
        return pages.show(
                status,
                Templates.council(
                        pages.frame(Section.COUNCILS),
                        council,
                        names,
                        facts,
                        nameReads.ofCouncil(council.id()).stream().map(NameLine::from).toList(),
                        choices.bodies(council.id()),
                        others,
                        errors));
    }

    private Council find(String id) {
        return councils.find(id)
                .filter(found -> caller.reaches(found.id()))
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ErrorCode.NOT_FOUND, "There is no council of that id."));
    }
}
