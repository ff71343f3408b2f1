package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minutebook.follow.Asked;
import org.minutebook.follow.ClosureWords;
import org.minutebook.follow.Told;
import org.minutebook.record.Source;

/**
 * Proposes that actions are done, where a later meeting of the same body says so. It closes none.
 * Callers hold the council's lock.
 */
@ApplicationScoped
class Closures {

    private static final int MOST_ASKED = 300;
    private static final int MOST_ITEMS = 600;
    private static final int LATER_MEETINGS = 6;
    private static final int MOST_PROPOSED = 100;

    private final EntityManager database;
    private final Documents documents;

    Closures(EntityManager database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /** An open action and the day of its meeting. */
    private record Open(Asked asked, LocalDate day) {}

    /** What a reading that became public says of earlier actions, and later ones of its own. */
    void propose(ReadingRow shown) {
        Set<String> known = new HashSet<>();
        propose(
                List.of(shown),
                open("a.bodyId = :key and a.date < :day", shown.bodyId, shown.date),
                known);
        List<Open> own = open("a.meetingId = :key and a.date = :day", shown.meetingId, shown.date);
        if (!own.isEmpty()) {
            List<ReadingRow> later =
                    ReadingRow.<ReadingRow>find(
                                    "bodyId = ?1 and state = ?2 and date > ?3 order by date,"
                                            + " sitting",
                                    shown.bodyId,
                                    ReadingState.PUBLISHED,
                                    shown.date)
                            .range(0, LATER_MEETINGS - 1)
                            .list();
            propose(later, own, known);
        }
        database.flush();
    }

    private List<Open> open(String which, UUID key, LocalDate day) {
        return database
                .createQuery(
                        "select a.id, a.meetingId, i.number, a.task, a.date from ActionRow a"
                                + " join AgendaItemRow i on i.readingId = a.readingId and i.id ="
                                + " a.agendaItemId where a.live and a.status in :open and "
                                + which
                                + " order by a.date desc, a.meetingId, a.ordinal",
                        Tuple.class)
                .setParameter("open", List.of(ActionStatus.UNTRACKED, ActionStatus.OPEN))
                .setParameter("key", key)
                .setParameter("day", day)
                .setMaxResults(MOST_ASKED)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new Open(
                                        Asked.of(
                                                row.get(0, UUID.class),
                                                row.get(1, UUID.class),
                                                row.get(2, String.class),
                                                row.get(3, String.class)),
                                        row.get(4, LocalDate.class)))
                .toList();
    }

    private void propose(List<ReadingRow> tellers, List<Open> open, Set<String> known) {
        if (tellers.isEmpty() || open.isEmpty()) {
            return;
        }
        Map<Long, ReadingRow> readings =
                tellers.stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
        List<AgendaItemRow> items =
                AgendaItemRow.<AgendaItemRow>find(
                                "readingId in ?1 order by date, readingId, ordinal",
                                readings.keySet())
                        .range(0, MOST_ITEMS - 1)
                        .list();
        Map<UUID, UUID> meetings =
                open.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.asked().action(),
                                        one -> one.asked().meeting(),
                                        (a, b) -> a));
        List<Asked> asked = open.stream().map(Open::asked).toList();
        Map<Long, Optional<String>> texts = new HashMap<>();
        List<ProposalRow> made = new ArrayList<>();
        for (AgendaItemRow item : items) {
            ReadingRow reading = Objects.requireNonNull(readings.get(item.readingId));
            List<Told> said = ClosureWords.read(item.kind, item.title, item.text, asked);
            if (said.isEmpty() || made.size() >= MOST_PROPOSED) {
                continue;
            }
            Telling telling =
                    new Telling(
                            item,
                            reading,
                            ResolutionRow.list(
                                    "readingId = ?1 and agendaItemId = ?2", reading.id, item.id),
                            texts.computeIfAbsent(reading.id, id -> text(reading)));
            said.stream()
                    .limit(MOST_PROPOSED - made.size())
                    .forEach(
                            told ->
                                    made.add(
                                            telling.proposed(
                                                    told,
                                                    Optional.ofNullable(meetings.get(told.action()))
                                                            .orElseThrow())));
        }
        keep(made, known);
    }

    private void keep(List<ProposalRow> made, Set<String> known) {
        if (made.isEmpty()) {
            return;
        }
        ProposalRow.<ProposalRow>list(
                        "subjectId in ?1", made.stream().map(row -> row.subjectId).toList())
                .forEach(row -> known.add(key(row)));
        made.stream().filter(row -> known.add(key(row))).forEach(database::persist);
    }

    private static String key(ProposalRow row) {
        return row.subjectId + " " + row.byRecord;
    }

    private Optional<String> text(ReadingRow reading) {
        return documents.findText(reading.documentId, reading.textVersion);
    }

    /**
     * An item that says something of actions.
     *
     * @param resolutions those under it
     * @param text of its document
     */
    private record Telling(
            AgendaItemRow item,
            ReadingRow reading,
            List<ResolutionRow> resolutions,
            Optional<String> text) {

        ProposalRow proposed(Told told, UUID meeting) {
            Optional<ResolutionRow> resolution =
                    resolutions.stream()
                            .filter(row -> told.tracked() && isSame(row.text, told.words()))
                            .findFirst();
            RecordRow by = resolution.map(RecordRow.class::cast).orElse(item);
            ProposalRow row =
                    ProposalRow.of(ProposalKind.CLOSURE, told.action(), meeting, by, reading);
            row.why = told.tracked() ? ProposalReason.TRACKING_ITEM : ProposalReason.REPORT;
            row.confidence = told.confidence();
            if (resolution.isEmpty()) {
                place(told.words())
                        .ifPresent(place -> row.told(by, reading, place.start(), place.end()));
            }
            return row;
        }

        private static boolean isSame(String resolution, String words) {
            return words.contains(resolution) || resolution.contains(words);
        }

        /** Where the words stand in the text, if they stand there once as they were read. */
        private Optional<Source> place(String words) {
            return text.flatMap(all -> StandingCorrections.find(all, words))
                    .filter(place -> place.start() >= item.sourceStart);
        }
    }
}
