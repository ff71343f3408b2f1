package org.minutebook.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.Freshness;
import org.minutebook.http.PublicUrls;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;
import org.minutebook.store.RegisterState;
import org.minutebook.store.StoredMeeting;
import org.minutebook.store.reads.FeedHead;
import org.minutebook.store.reads.FeedReads;
import org.minutebook.store.reads.Holdings;
import org.minutebook.store.reads.MeetingReads;
import org.minutebook.store.reads.ParentShelves;
import org.minutebook.store.reads.Part;
import org.minutebook.store.reads.Reads;

/**
 * The pages that people read. Unlike the interface for programs they pass over parameters that they
 * do not know: addresses that people hand on pick such things up.
 */
@Path("/")
@Produces(PublicPages.HTML)
class PublicPages {

    static final String HTML = "text/html";

    private static final String UTF_8 = ";charset=UTF-8";

    /** Nothing from elsewhere, no script, no frame. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(Holdings held, HomePage page, String markup);

        static native TemplateInstance meeting(MeetingPage page);

        static native TemplateInstance absent(boolean gone);
    }

    private final RoutingContext context;
    private final FeedReads feed;
    private final Reads reads;
    private final MeetingReads meetings;
    private final HomePages homes;
    private final ConditionalAnswers answers;
    private final DatasetMarkup markup;
    private final PublicUrls urls;

    PublicPages(
            RoutingContext context,
            FeedReads feed,
            Reads reads,
            MeetingReads meetings,
            HomePages homes,
            ConditionalAnswers answers,
            DatasetMarkup markup,
            PublicUrls urls) {
        this.context = context;
        this.feed = feed;
        this.reads = reads;
        this.meetings = meetings;
        this.homes = homes;
        this.answers = answers;
        this.markup = markup;
        this.urls = urls;
    }

    @GET
    @Operation(hidden = true)
    public Response home(
            @QueryParam("q") @Nullable String q,
            @QueryParam("council") @Nullable String council,
            @QueryParam("body") @Nullable String body,
            @QueryParam("after") @Nullable String after) {
        return page(
                feed.head(),
                () -> {
                    Holdings held = feed.holdings();
                    return Templates.home(
                            held,
                            homes.read(q, council, body, after),
                            markup.of(urls.base(context), held));
                });
    }

    @GET
    @Path("meetings/{id}")
    @Operation(hidden = true)
    public Response meeting(@PathParam("id") String id) {
        FeedHead head = feed.head();
        Optional<UUID> known = RecordId.parse(id);
        Optional<StoredMeeting> found =
                known.flatMap(meeting -> reads.find(ParentShelves.MEETINGS, meeting));
        if (found.isEmpty()) {
            return absent(known);
        }
        return page(
                head,
                () ->
                        Templates.meeting(
                                MeetingPage.from(
                                        meetings.withParts(
                                                found.get(), EnumSet.allOf(Part.class)))));
    }

    private Response absent(Optional<UUID> id) {
        boolean gone =
                id.flatMap(known -> reads.findRegistered(RecordKind.MEETING, known))
                        .filter(known -> known.state() == RegisterState.GONE)
                        .isPresent();
        return Response.status(gone ? Response.Status.GONE : Response.Status.NOT_FOUND)
                .header("Content-Type", HTML + UTF_8)
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "no-store")
                .entity(Templates.absent(gone).render())
                .build();
    }

    /**
     * A page that can be kept.
     *
     * @param head read before anything that the page shows: no tag is newer than what it stands for
     */
    private Response page(FeedHead head, Supplier<TemplateInstance> template) {
        return answers.answer(
                        context,
                        Freshness.of(head.modified(), head.mark()),
                        HTML + UTF_8,
                        () -> template.get().render())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "same-origin")
                .build();
    }
}
