package org.minutebook.boot.country;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Slug;

/** Writes one meeting with about twelve items and eight resolutions. */
final class InventedMeeting {

    /** Who met. */
    record Body(UUID council, String councilName, String councilSlug, UUID id, String name) {}

    private static final List<String> DECISIONS =
            List.of("NOTED", "APPROVED", "REFERRED", "DEFERRED", "REQUESTED", "RECOMMENDED");
    private static final List<String> VERBS =
            List.of("noted", "approved", "referred", "deferred", "requested", "recommended");
    private static final List<String> NATURES =
            List.of("PECUNIARY", "NON_PECUNIARY", "PERSONAL", "OTHER_REGISTRABLE");
    private static final List<String> KINDS =
            List.of("BUSINESS", "BUSINESS", "BUSINESS", "PLANNING_APPLICATION", "MOTION");

    private static final String VERSION = "1";
    private static final String CONFIDENCE = "0.97";

    private final Load load;
    private final Phrases phrases;
    private final Clock clock;
    private final Body body;
    private final LocalDate date;
    private final long reading;
    private final UUID id;
    private final MinutesText text = new MinutesText();
    private int ordinal;

    /** Counts what is told to the feed. */
    static final class Clock {

        private final Instant start;
        private long seq;

        Clock(Instant start) {
            this.start = start;
        }

        long next() {
            return ++seq;
        }

        long seq() {
            return seq;
        }

        Instant now() {
            return start.plusMillis(seq);
        }
    }

    InventedMeeting(
            Load load, Phrases phrases, Clock clock, Body body, LocalDate date, long reading) {
        this.load = load;
        this.phrases = phrases;
        this.clock = clock;
        this.body = body;
        this.date = date;
        this.reading = reading;
        this.id = RecordId.ofMeeting(body.councilSlug(), Slug.of(body.name()), date, 1, 1);
    }

    void write() {
        register(load, clock, id, RecordKind.MEETING, body.council(), id);
        text.line("Minutes of a meeting of the " + body.name() + " of " + body.councilName());
        text.line("held on " + date + " at 6.30 pm in the Council Chamber");
        text.line("PRESENT");
        List<String> members =
                Stream.generate(phrases::person).distinct().limit(6L + phrases.below(8)).toList();
        for (String member : members) {
            attendance(member);
        }
        int items = 9 + phrases.below(7);
        for (int number = 1; number <= items; number++) {
            item(number, members);
        }
        reading();
    }

    private void reading() {
        String whole = text.whole();
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        UUID document = RecordId.of(RecordKind.MEETING, "document", id.toString());
        load.row(
                Table.DOCUMENTS,
                document,
                body.council(),
                Hashes.hex(id + whole),
                bytes.length,
                "PLAIN_TEXT",
                "text/plain");
        load.row(Table.DOCUMENT_TEXTS, document, VERSION, whole);
        load.row(Table.MEETINGS, id, body.council(), body.id(), date, 1, "PUBLISHED", VERSION);
        load.row(
                Table.READINGS,
                reading,
                id,
                VERSION,
                "PUBLISHED",
                body.council(),
                body.id(),
                document,
                VERSION,
                body.councilName(),
                body.name(),
                date,
                1,
                "18:30",
                "Council Chamber, " + phrases.street(),
                date.plusDays(28),
                true,
                "DECLARED",
                phrases.any(List.of("DRAFT_MINUTES", "APPROVED", "UNKNOWN")),
                "invented",
                clock.now(),
                Hashes.bytea(id.toString()),
                VERSION,
                clock.now());
    }

    private void attendance(String name) {
        MinutesText.Place place = text.line("Councillor " + name);
        record(
                Table.ATTENDANCES,
                RecordKind.ATTENDANCE,
                place,
                name,
                Slug.key(name),
                ordinal == 0 ? "CHAIR" : "MEMBER",
                phrases.one(8) ? "APOLOGIES" : "PRESENT");
    }

    private void item(int number, List<String> members) {
        String thing = phrases.thing();
        String title =
                thing.substring(0, 1).toUpperCase(Locale.ROOT)
                        + thing.substring(1)
                        + " at "
                        + phrases.street();
        MinutesText.Place place = text.line(number + ". " + title);
        StringBuilder words = new StringBuilder();
        for (int i = 2 + phrases.below(5); i > 0; i--) {
            words.append(words.length() == 0 ? "" : " ").append(phrases.sentence());
        }
        text.line(words.toString());
        UUID item =
                record(
                        Table.AGENDA_ITEMS,
                        RecordKind.AGENDA_ITEM,
                        place,
                        number,
                        title,
                        phrases.any(KINDS),
                        words,
                        false,
                        phrases.one(30));
        for (int i = phrases.below(5) / 2; i > 0; i--) {
            resolution(item, phrases.any(members));
        }
        if (phrases.one(15)) {
            declaration(item, phrases.any(members));
        }
        if (phrases.one(8)) {
            action(item);
        }
    }

    private void resolution(UUID item, String mover) {
        int decision = phrases.below(DECISIONS.size());
        String words =
                "That the report on %s at %s be %s"
                        .formatted(phrases.thing(), phrases.street(), VERBS.get(decision));
        MinutesText.Place place = text.line("RESOLVED: " + words + ".");
        boolean voted = phrases.one(6);
        record(
                Table.RESOLUTIONS,
                RecordKind.RESOLUTION,
                place,
                item,
                words,
                "FORMAL",
                DECISIONS.get(decision),
                mover,
                Slug.key(mover),
                voted ? 5 + phrases.below(9) : null,
                voted ? phrases.below(5) : null,
                voted ? false : null,
                voted ? "[]" : null,
                true);
    }

    private void declaration(UUID item, String declarant) {
        String interest = "a trustee of the " + phrases.street() + " Trust";
        MinutesText.Place place =
                text.line(
                        "Councillor %s declared an interest as %s.".formatted(declarant, interest));
        record(
                Table.DECLARATIONS,
                RecordKind.DECLARATION,
                place,
                item,
                declarant,
                Slug.key(declarant),
                phrases.any(NATURES),
                interest,
                phrases.one(2) ? "LEFT_MEETING" : null);
    }

    private void action(UUID item) {
        String owner = phrases.officer();
        String task = "report back on " + phrases.thing();
        MinutesText.Place place = text.line("The %s was asked to %s.".formatted(owner, task));
        record(
                Table.ACTIONS,
                RecordKind.ACTION,
                place,
                item,
                task,
                owner,
                Slug.key(owner),
                "DISCUSSION");
    }

    private UUID record(
            Table table, RecordKind kind, MinutesText.Place place, @Nullable Object... own) {
        UUID record = RecordId.of(kind, id.toString(), Integer.toString(ordinal));
        register(load, clock, record, kind, body.council(), id);
        @Nullable Object[] common = {
            reading,
            record,
            body.council(),
            body.id(),
            id,
            date,
            ordinal++,
            place.start(),
            place.end(),
            place.quote(),
            CONFIDENCE,
            true,
            VERSION,
            clock.now(),
            Hashes.bytea(record.toString())
        };
        @Nullable Object[] all = new Object[common.length + own.length];
        System.arraycopy(common, 0, all, 0, common.length);
        System.arraycopy(own, 0, all, common.length, own.length);
        load.row(table, all);
        return record;
    }

    static void register(
            Load load,
            Clock clock,
            UUID id,
            RecordKind kind,
            UUID council,
            @Nullable UUID meeting) {
        long seq = clock.next();
        load.row(
                Table.RECORDS,
                id,
                kind,
                council,
                meeting,
                "LIVE",
                VERSION,
                Hashes.bytea(id.toString()),
                seq,
                clock.now());
    }
}
