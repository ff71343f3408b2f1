package org.minutebook.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordKind;
import org.minutebook.store.StoredMeeting;
import org.minutebook.store.reads.Found;
import org.minutebook.store.reads.Listing;
import org.minutebook.store.reads.Narrow;
import org.minutebook.store.reads.ParentShelves;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.References;
import org.minutebook.store.reads.References.Reference;
import org.minutebook.store.reads.SearchReads;
import org.minutebook.store.reads.Slice;
import org.minutebook.store.reads.Sort;
import org.minutebook.store.reads.Where;
import org.minutebook.store.reads.Words;

/** Reads what the first page shows: what a search found, or meetings. */
@ApplicationScoped
class HomePages {

    private static final int LINES = 20;
    private static final int LONGEST = 200;
    private static final Narrow NOT_NARROWED = new Narrow(null, null, null, null, null);
    private static final List<Sort> NEWEST = List.of(sort("date").reversed(), sort("id"));

    private final Reads reads;
    private final SearchReads search;
    private final References references;

    HomePages(Reads reads, SearchReads search, References references) {
        this.reads = reads;
        this.search = search;
        this.references = references;
    }

    HomePage read(
            @Nullable String q,
            @Nullable String council,
            @Nullable String body,
            @Nullable String after) {
        String words = q == null ? "" : plain(q);
        return words.isEmpty() ? meetings(council, body, after) : found(words);
    }

    private HomePage found(String words) {
        List<Found> found = list(new Words(words));
        boolean similar = found.isEmpty() && reads.knowsSimilarNames();
        if (similar) {
            found = list(new Words(words, true));
        }
        return new HomePage(
                words,
                found.isEmpty() ? "Nothing found" : "What was found",
                similar && !found.isEmpty(),
                found.stream().map(FoundLine::from).toList(),
                List.of(),
                null);
    }

    private List<Found> list(Words words) {
        return search.list(words, EnumSet.allOf(RecordKind.class), NOT_NARROWED, null, LINES);
    }

    private HomePage meetings(
            @Nullable String council, @Nullable String body, @Nullable String after) {
        List<Where> where = new ArrayList<>();
        Optional<Reference> named =
                council == null ? Optional.empty() : references.findCouncil(plain(council));
        named.ifPresent(found -> where.add(Where.councils(List.of(found.id()))));
        if (body != null) {
            @Nullable UUID of = named.map(Reference::id).orElse(null);
            where.add(Where.bodies(References.ids(references.listBodies(plain(body), of))));
        }
        Listing listing = new Listing(where, null, NEWEST, place(after), LINES);
        Slice<StoredMeeting> slice =
                reads.list(
                        ParentShelves.MEETINGS,
                        listing.acceptsPlace()
                                ? listing
                                : new Listing(where, null, NEWEST, null, LINES));
        List<MeetingLine> lines = slice.rows().stream().map(MeetingLine::from).toList();
        String of = where.isEmpty() || lines.isEmpty() ? "" : " of " + lines.get(0).council();
        return new HomePage(
                "",
                (after == null ? "Latest meetings" : "Earlier meetings") + of,
                false,
                List.of(),
                lines,
                next(named, body, slice.last()));
    }

    private static @Nullable String next(
            Optional<Reference> council,
            @Nullable String body,
            @Nullable List<@Nullable String> last) {
        if (last == null) {
            return null;
        }
        return "/?"
                + council.map(found -> "council=" + found.slug() + "&").orElse("")
                + (body == null
                        ? ""
                        : "body=" + URLEncoder.encode(plain(body), StandardCharsets.UTF_8) + "&")
                + "after="
                + String.join("_", last.stream().map(String::valueOf).toList());
    }

    private static @Nullable List<@Nullable String> place(@Nullable String after) {
        return after == null ? null : new ArrayList<>(Arrays.asList(after.split("_", -1)));
    }

    /** What people typed, short enough and without what no text has. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static Sort sort(String name) {
        return Objects.requireNonNull(ParentShelves.MEETINGS.sort(name), name);
    }
}
