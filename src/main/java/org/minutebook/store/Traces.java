package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * The one place that knows where words of a meeting stand besides its text and its records: in the
 * summaries of what its versions changed, in warnings, in the posted bytes, and in files that were
 * made for harvesters. The change feed holds no copy: it tells what the records hold when it is
 * read.
 */
@ApplicationScoped
public class Traces {

    private static final String BLANK = "…";

    private final EntityManager database;
    private final ChangeFeed feed;

    Traces(EntityManager database, ChangeFeed feed) {
        this.database = database;
        this.feed = feed;
    }

    /**
     * Clears all of them, for whoever blanks words in the text and the records in the same
     * transaction. Last act before its commit: it takes the lock of the feed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clear(UUID meeting) {
        database.createNativeQuery(
                        """
                        update readings set warnings = '[]', changes = coalesce((
                            select jsonb_agg(jsonb_set(change, '{what}', to_jsonb(cast(:blank as text))))
                            from jsonb_array_elements(changes) as change), '[]')
                        where meeting_id = :meeting
                        """)
                .setParameter("blank", BLANK)
                .setParameter("meeting", meeting)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        delete from document_contents where document_id in (
                            select document_id from readings where meeting_id = :meeting)
                        """)
                .setParameter("meeting", meeting)
                .executeUpdate();
        feed.tellCleared();
    }
}
