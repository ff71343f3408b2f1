package org.minutebook.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.FoldingWriter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.NextMeeting;
import org.minutebook.store.MeetingFacts;
import org.minutebook.store.RecordHead;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;
import org.minutebook.store.StoredMeeting;
import org.minutebook.view.Addresses;

/**
 * Writes meetings as an iCalendar (RFC 5545), one event after the other. An event's UID is the
 * meeting's id; an announced meeting's is the id that it will have, so that a calendar which reads
 * again replaces the one by the other.
 */
final class MeetingEvents {

    private static final String NAME = "Council meetings";
    private static final String END = "END:VCALENDAR\r\n";
    private static final VTimeZone LONDON =
            Objects.requireNonNull(
                            TimeZoneRegistryFactory.getInstance()
                                    .createRegistry()
                                    .getTimeZone(Singles.LONDON.getId()),
                            "the library knows London")
                    .getVTimeZone();

    private final Addresses addresses;
    private final Writer out;

    /** Writes what stands in front of the events. */
    MeetingEvents(Addresses addresses, OutputStream out) throws IOException {
        this.addresses = addresses;
        this.out = new FoldingWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 73);
        this.out.write(frame());
    }

    /** A meeting that was held. */
    void held(StoredMeeting meeting) {
        RecordHead head = meeting.head();
        MeetingFacts facts = meeting.facts();
        VEvent event = event(head, head.id(), facts.date(), facts.startTime(), facts.endTime());
        if (facts.venue() != null) {
            event.add(new Location(facts.venue()));
        }
        event.add(new Status(Status.VALUE_CONFIRMED));
        event.add(new Sequence(head.version()));
        write(event);
    }

    /** The meeting that the minutes of another announce. */
    void announced(StoredMeeting by) {
        @Nullable NextMeeting next = by.facts().nextMeeting();
        if (next == null) {
            return;
        }
        RecordHead head = by.head();
        UUID id = RecordId.ofMeeting(head.council().slug(), head.body().slug(), next.date(), 1, 1);
        VEvent event = event(head, id, next.date(), next.time(), null);
        event.add(new Description("Announced in the minutes of " + head.date() + "."));
        event.add(new Status(Status.VALUE_TENTATIVE));
        event.add(new Sequence(0));
        write(event);
    }

    /** Writes what stands behind the events. */
    void end() throws IOException {
        out.write(END);
        out.flush();
    }

    private VEvent event(
            RecordHead head,
            UUID id,
            LocalDate day,
            @Nullable LocalTime start,
            @Nullable LocalTime end) {
        VEvent event = new VEvent(false);
        event.add(new Uid(id.toString()));
        event.add(new DtStamp(head.modified()));
        event.add(new LastModified(head.modified()));
        event.add(start == null ? new DtStart<>(day) : new DtStart<>(at(day, start)));
        if (start != null && end != null && end.isAfter(start)) {
            event.add(new DtEnd<>(at(day, end)));
        }
        event.add(new Summary(title(head)));
        event.add(new Url(URI.create(addresses.of(RecordKind.MEETING, head.id()))));
        return event;
    }

    /** A parish council meets under its own name. */
    private static String title(RecordHead head) {
        String body = head.body().name();
        String council = head.council().name();
        return body.equalsIgnoreCase(council) ? council : body + ", " + council;
    }

    private static ZonedDateTime at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, Singles.LONDON);
    }

    private static String frame() throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Minutebook//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(NAME));
        // What programs looked for before RFC 7986 gave it a name, and most still do.
        calendar.add(new XProperty("X-WR-CALNAME", NAME));
        calendar.add(LONDON);
        StringWriter text = new StringWriter();
        new CalendarOutputter(false).output(calendar, text);
        return text.toString().replace(END, "");
    }

    private void write(VEvent event) {
        try {
            out.write(event.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
