package org.minutebook.correct;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.minutebook.http.ConditionalAnswers;
import org.minutebook.http.PublicUrls;
import org.minutebook.store.reads.Reads;
import org.minutebook.view.Addresses;

/** Records as they are now, in what is published or in the draft, and answers with them. */
@ApplicationScoped
class PresentRecords {

    private final RoutingContext context;
    private final Reads reads;
    private final Opening opening;
    private final ConditionalAnswers answers;
    private final PublicUrls urls;

    PresentRecords(
            RoutingContext context,
            Reads reads,
            Opening opening,
            ConditionalAnswers answers,
            PublicUrls urls) {
        this.context = context;
        this.reads = reads;
        this.opening = opening;
        this.answers = answers;
        this.urls = urls;
    }

    <T> T get(Kind<T> kind, UUID id, boolean draft) {
        return (draft ? reads.findDraft(kind.shelf(), id) : reads.find(kind.shelf(), id))
                .orElseThrow(() -> opening.absent(kind.kind(), id));
    }

    /** Answers with a record that was corrected. */
    <T> Response changed(Kind<T> kind, Corrected done) {
        return answer(Response.ok(), kind, done.record(), done.draft());
    }

    /** Answers with a record that was added. */
    <T> Response added(Kind<T> kind, Corrected done) {
        return answer(
                Response.created(URI.create(addresses().of(kind.kind(), done.record()))),
                kind,
                done.record(),
                done.draft());
    }

    private <T> Response answer(
            Response.ResponseBuilder builder, Kind<T> kind, UUID id, boolean draft) {
        T record = QuarkusTransaction.requiringNew().call(() -> get(kind, id, draft));
        String path = "/v1/%s/%s".formatted(kind.kind().plural(), id);
        return builder.entity(kind.view().apply(record, addresses()))
                .header("ETag", answers.tagOf(context, kind.state().apply(record), path))
                .build();
    }

    private Addresses addresses() {
        return new Addresses(urls.base(context));
    }
}
