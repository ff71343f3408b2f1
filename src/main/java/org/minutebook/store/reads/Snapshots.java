package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Reads that belong together see one state of the database, whatever others write meanwhile. */
@ApplicationScoped
public class Snapshots {

    private final Database database;

    Snapshots(Database database) {
        this.database = database;
    }

    /** Runs reads, all on this thread, in one snapshot. */
    public <T> T read(Supplier<T> reads) {
        return database.inSnapshot(reads);
    }
}
