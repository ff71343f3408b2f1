package org.minutebook.desk.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.desk.frame.DeskFrame;
import org.minutebook.desk.frame.DeskPage;
import org.minutebook.desk.frame.Pages;
import org.minutebook.desk.frame.Section;
import org.minutebook.http.Paging;
import org.minutebook.store.Imports;
import org.minutebook.store.ReadingState;
import org.minutebook.store.RecordId;
import org.minutebook.store.StoredImport;

/** The imports that the officer reaches, newest first. */
@Path("/desk/imports")
@DeskPage
@Produces(MediaType.TEXT_HTML)
@Blocking
class ImportListPage {

    private static final int LINES = 25;

    /** A state that can be chosen. */
    record Choice(String value, String label, boolean chosen) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                DeskFrame frame, List<ImportLine> lines, List<Choice> states, String next);
    }

    private final Imports imports;
    private final Caller caller;
    private final Pages pages;

    ImportListPage(Imports imports, Caller caller, Pages pages) {
        this.imports = imports;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable String after) {
        // Like every page it passes over what it does not know: an address may be an old one.
        @Nullable ReadingState chosen =
                Arrays.stream(ReadingState.values())
                        .filter(known -> known.name().equals(state))
                        .findFirst()
                        .orElse(null);
        List<StoredImport> found =
                imports.list(caller.boundTo().orElse(null), chosen, place(after), LINES + 1);
        List<StoredImport> shown = Paging.shown(found, LINES);
        return pages.show(
                Templates.list(
                        pages.frame(Section.IMPORTS),
                        shown.stream().map(ImportLine::from).toList(),
                        choices(chosen),
                        found.size() > LINES ? next(chosen, shown.get(LINES - 1)) : ""));
    }

    private static List<Choice> choices(@Nullable ReadingState chosen) {
        return Arrays.stream(ReadingState.values())
                .map(state -> new Choice(state.name(), ImportLine.words(state), state == chosen))
                .toList();
    }

    private static String next(@Nullable ReadingState state, StoredImport last) {
        String place = last.madeAt() + "_" + last.id();
        return "/desk/imports?"
                + (state == null ? "" : "state=" + state + "&")
                + "after="
                + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }

    private static Imports.@Nullable Place place(@Nullable String after) {
        int cut = after == null ? -1 : after.indexOf('_');
        if (after == null || cut < 0) {
            return null;
        }
        Optional<UUID> id = RecordId.parse(after.substring(cut + 1));
        try {
            Instant at = Instant.parse(after.substring(0, cut));
            return id.map(known -> new Imports.Place(at, known)).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
