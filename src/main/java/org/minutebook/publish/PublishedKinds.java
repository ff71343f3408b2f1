package org.minutebook.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.minutebook.store.reads.Selection;

/** All kinds of record that are published, and their whole lists in other forms than JSON. */
@ApplicationScoped
public class PublishedKinds {

    /** Each kind, parents before what belongs to them. */
    public static final List<PublishedKind<?>> ALL =
            List.of(
                    CouncilsResource.KIND,
                    BodiesResource.KIND,
                    MeetingsResource.KIND,
                    AgendaItemsResource.KIND,
                    ResolutionsResource.KIND,
                    DeclarationsResource.KIND,
                    ActionsResource.KIND,
                    AttendancesResource.KIND);

    private final Sparse sparse;
    private final ObjectMapper json;

    PublishedKinds(Sparse sparse, ObjectMapper json) {
        this.sparse = sparse;
        this.json = json;
    }

    /** Writes records of a kind as CSV, as its list does; the header row at once. */
    public ListWriter table(PublishedKind<?> kind, OutputStream out) throws IOException {
        return new TableWriter(kind.columns(), Selection.ALL, false, json, out);
    }

    /** Writes records as JSON objects, one a line. */
    public ListWriter lines(OutputStream out) throws IOException {
        return new LineWriter(Selection.ALL, sparse, json, out);
    }
}
