package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** What is held, as a whole. */
@ApplicationScoped
public class Holdings {

    private final Session database;

    Holdings(Session database) {
        this.database = database;
    }

    /** Whether every council that is held is an invented one; so too where nothing is held. */
    @Transactional
    public boolean samplesAlone() {
        return database.createNativeQuery(
                        "select not exists (select from councils where not sample)", Boolean.class)
                .getSingleResult();
    }
}
