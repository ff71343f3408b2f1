package org.minutebook.desk.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.minutebook.access.Scope;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.store.Change;
import org.minutebook.store.Correction;
import org.minutebook.store.Corrections;
import org.minutebook.store.ReadingState;
import org.minutebook.store.reads.PublishedVersion;
import org.minutebook.store.reads.VersionReads;

/**
 * What a draft changes against what is public, record by record, the versions before, and what
 * officers did.
 */
@Path("/desk/meetings/{id}")
@DeskPage(Scope.IMPORT)
@Produces(MediaType.TEXT_HTML)
@Blocking
class VersionPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance versions(
                DeskFrame frame,
                OpenedMeeting meeting,
                List<RecordChange> draft,
                List<Version> versions,
                List<HistoryLine> history);
    }

    private static final int MOST_HISTORY = 500;

    private final OpenMeetings meetings;
    private final Corrections corrections;
    private final VersionReads versions;
    private final Pages pages;

    VersionPages(
            OpenMeetings meetings, Corrections corrections, VersionReads versions, Pages pages) {
        this.meetings = meetings;
        this.corrections = corrections;
        this.versions = versions;
        this.pages = pages;
    }

    /**
     * A reading that is or was public.
     *
     * @param when it was published
     */
    record Version(
            int number, boolean first, boolean now, String when, List<RecordChange> changes) {

        static Version of(PublishedVersion version, boolean first) {
            return new Version(
                    version.number(),
                    first,
                    version.state() == ReadingState.PUBLISHED,
                    Spoken.moment(version.publishedAt()),
                    version.changes().stream().map(RecordChange::of).toList());
        }
    }

    @GET
    @Path("versions")
    @Operation(hidden = true)
    public Response versions(@PathParam("id") String id) {
        OpenedMeeting opened = meetings.get(id, null);
        return pages.show(
                Templates.versions(
                        pages.frame(Section.MEETINGS),
                        opened,
                        ofDraft(opened),
                        versions(opened),
                        history(opened)));
    }

    /** Newest first. */
    private List<Version> versions(OpenedMeeting opened) {
        List<PublishedVersion> known = versions.list(opened.id());
        return IntStream.range(0, known.size())
                .mapToObj(i -> Version.of(known.get(i), i == known.size() - 1))
                .toList();
    }

    /** What officers did, the last first; of very much, what was done last. */
    private List<HistoryLine> history(OpenedMeeting opened) {
        List<Correction> done =
                new ArrayList<>(
                        QuarkusTransaction.requiringNew()
                                .call(() -> corrections.list(opened.id())));
        Collections.reverse(done);
        return done.stream().limit(MOST_HISTORY).map(HistoryLine::of).toList();
    }

    private List<RecordChange> ofDraft(OpenedMeeting opened) {
        if (!opened.hasDraft() || !opened.hasPublished()) {
            return List.of();
        }
        List<Change> changes =
                QuarkusTransaction.requiringNew()
                        .call(() -> corrections.listChangesOfDraft(opened.id()));
        Map<UUID, Record> before = records(meetings.get(opened.id().toString(), "published"));
        Map<UUID, Record> now = records(opened);
        return changes.stream()
                .map(
                        change ->
                                RecordChange.of(
                                        change, before.get(change.id()), now.get(change.id())))
                .toList();
    }

    private Map<UUID, Record> records(OpenedMeeting opened) {
        Map<UUID, Record> records = new HashMap<>();
        meetings.list(opened).forEach(r -> records.put(r.head().id(), r.record()));
        return records;
    }
}
