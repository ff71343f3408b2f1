package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What administrators say of councils and bodies. An old name goes on answering: its slug becomes
 * an alias. Callers hold the council's lock ({@link #lock}).
 */
@ApplicationScoped
public class Authorities {

    private final EntityManager database;
    private final Locks locks;
    private final ChangeFeed feed;
    private final ContentHash hash;
    private final Retellings retellings;

    Authorities(
            EntityManager database,
            Locks locks,
            ChangeFeed feed,
            ContentHash hash,
            Retellings retellings) {
        this.database = database;
        this.locks = locks;
        this.feed = feed;
        this.hash = hash;
        this.retellings = retellings;
    }

    /**
     * What a council is to be.
     *
     * @param licence address of its licence
     * @param homepage its web site
     * @param gss its code at the Office for National Statistics
     * @param originalsPublic whether the posted bytes may be read by anyone
     */
    public record CouncilFacts(
            String name,
            String licence,
            @Nullable String homepage,
            @Nullable String gss,
            boolean originalsPublic) {}

    /** Holds a council's lock until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(UUID council) {
        locks.untilCommit("council:" + council);
        database.clear();
    }

    /** Makes a council public that an administrator made, before anything of it is published. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void show(UUID council) {
        feed.tellParentChanged(RecordKind.COUNCIL, council);
        database.clear();
    }

    /**
     * Writes a council's facts.
     *
     * @param until the last day of its old name, where it is renamed
     * @return empty where the new name is another council's
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Council> change(UUID id, CouncilFacts facts, @Nullable LocalDate until) {
        CouncilRow row = CouncilRow.findById(id);
        String slug = Slug.ofCouncil(facts.name());
        if (!slug.equals(row.slug)) {
            if (CouncilRow.count("slug", slug) > 0 || isCouncilsAlias(slug, id)) {
                return Optional.empty();
            }
            addAlias(id, row.slug, row.name, until);
            database.createNativeQuery("delete from council_aliases where slug = :slug")
                    .setParameter("slug", slug)
                    .executeUpdate();
            row.slug = slug;
        }
        boolean renamed = !row.name.equals(facts.name());
        row.name = facts.name();
        row.licence = facts.licence();
        row.homepage = facts.homepage();
        row.gss = facts.gss();
        row.originalsPublic = facts.originalsPublic();
        database.flush();
        if (row.live) {
            if (renamed) {
                retellings.order(id, null);
            }
            feed.tellParentChanged(RecordKind.COUNCIL, id);
        }
        database.clear();
        return Optional.of(CouncilRow.<CouncilRow>findById(id).toCouncil());
    }

    /**
     * Gives a council another name to answer to.
     *
     * @return whether that name was free, or its own already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean addAlias(UUID id, String name) {
        String slug = Slug.ofCouncil(name);
        Optional<CouncilRow> other = CouncilRow.find("slug", slug).firstResultOptional();
        if (other.isPresent()) {
            return other.get().id.equals(id);
        }
        if (isCouncilsAlias(slug, id)) {
            return false;
        }
        addAlias(id, slug, name, null);
        return true;
    }

    private void addAlias(UUID id, String slug, String name, @Nullable LocalDate until) {
        database.createNativeQuery(
                        """
                        insert into council_aliases (slug, council_id, name, used_to)
                        values (:slug, :id, :name, cast(:until as date)) on conflict do nothing
                        """)
                .setParameter("slug", slug)
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("until", until == null ? null : until.toString())
                .executeUpdate();
    }

    private boolean isCouncilsAlias(String slug, UUID butOf) {
        return !database.createNativeQuery(
                        "select 1 from council_aliases where slug = :slug and council_id <> :id",
                        Integer.class)
                .setParameter("slug", slug)
                .setParameter("id", butOf)
                .getResultList()
                .isEmpty();
    }

    /**
     * Renames a body.
     *
     * @param until the last day of its old name
     * @return empty where the new name is another body's of the council
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Body> rename(UUID id, String name, @Nullable LocalDate until) {
        BodyRow row = BodyRow.findById(id);
        CouncilRow council = CouncilRow.findById(row.councilId);
        String slug = Slug.ofBody(council.slug, name);
        if (!slug.equals(row.slug)) {
            if (BodyRow.count("councilId = ?1 and slug = ?2", row.councilId, slug) > 0) {
                return Optional.empty();
            }
            addBodyAlias(row, row.slug, row.name, until);
            database.createNativeQuery(
                            """
                            delete from body_aliases
                            where council_id = :council and slug = :slug and body_id = :id
                            """)
                    .setParameter("council", row.councilId)
                    .setParameter("slug", slug)
                    .setParameter("id", id)
                    .executeUpdate();
            row.slug = slug;
        }
        boolean renamed = !row.name.equals(name);
        row.name = name;
        database.flush();
        if (row.live) {
            if (renamed) {
                retellings.order(row.councilId, id);
            }
            feed.tellParentChanged(RecordKind.BODY, id);
        }
        database.clear();
        return Optional.of(BodyRow.<BodyRow>findById(id).toBody());
    }

    /**
     * Gives a body another name to answer to.
     *
     * @return whether that name was free, or its own already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean addBodyAlias(UUID id, String name) {
        BodyRow row = BodyRow.findById(id);
        CouncilRow council = CouncilRow.findById(row.councilId);
        String slug = Slug.ofBody(council.slug, name);
        Optional<BodyRow> other =
                BodyRow.find("councilId = ?1 and slug = ?2", row.councilId, slug)
                        .firstResultOptional();
        if (other.isPresent()) {
            return other.get().id.equals(id);
        }
        addBodyAlias(row, slug, name, null);
        return true;
    }

    private void addBodyAlias(BodyRow row, String slug, String name, @Nullable LocalDate until) {
        database.createNativeQuery(
                        """
                        insert into body_aliases (council_id, slug, body_id, name, used_to)
                        values (:council, :slug, :id, :name, cast(:until as date))
                        on conflict do nothing
                        """)
                .setParameter("council", row.councilId)
                .setParameter("slug", slug)
                .setParameter("id", row.id)
                .setParameter("name", name)
                .setParameter("until", until == null ? null : until.toString())
                .executeUpdate();
    }

    /** Days and sittings on which both bodies have a meeting: they stand against a merger. */
    public List<LocalDate> listClashes(UUID body, UUID into) {
        return database.createQuery(
                        """
                        select a.date from MeetingRow a join MeetingRow b
                          on a.date = b.date and a.sitting = b.sitting
                        where a.bodyId = :body and b.bodyId = :into order by a.date
                        """,
                        LocalDate.class)
                .setParameter("body", body)
                .setParameter("into", into)
                .setMaxResults(20)
                .getResultList();
    }

    /** Makes one body of two spellings: the meetings of the one become the other's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(UUID body, UUID into) {
        List<Long> readings =
                database.createQuery(
                                "select id from ReadingRow where bodyId = :body order by id",
                                Long.class)
                        .setParameter("body", body)
                        .getResultList();
        database.createQuery("update MeetingRow set bodyId = :into where bodyId = :body")
                .setParameter("into", into)
                .setParameter("body", body)
                .executeUpdate();
        for (Long id : readings) {
            ReadingRow reading = ReadingRow.findById(id);
            Edition edition = Edition.of(reading, database);
            edition.change(reading.facts(), into, reading.review);
            edition.settle(hash);
            if (reading.state == ReadingState.PUBLISHED) {
                feed.tellShown(reading.id, reading.meetingId);
            }
            database.clear();
        }
        database.createNativeQuery(
                        """
                        update body_aliases set body_id = :into where body_id = :body
                        """)
                .setParameter("into", into)
                .setParameter("body", body)
                .executeUpdate();
        database.createNativeQuery(
                        "update bodies set merged_into = :into where merged_into = :body")
                .setParameter("into", into)
                .setParameter("body", body)
                .executeUpdate();
        BodyRow row = BodyRow.findById(body);
        boolean shown = row.live;
        row.mergedInto = into;
        row.live = false;
        database.flush();
        if (shown) {
            feed.tellParentGone(body);
        }
        database.clear();
    }
}
