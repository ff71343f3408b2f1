package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Has records corrected as programs ask for it, and answers with each as it is then. */
@ApplicationScoped
class CorrectionAnswers {

    private final SentBasis sent;
    private final CorrectionDesk desk;
    private final PresentRecords present;

    CorrectionAnswers(SentBasis sent, CorrectionDesk desk, PresentRecords present) {
        this.sent = sent;
        this.desk = desk;
        this.present = present;
    }

    <T> Response correct(
            Kind<T> kind,
            String id,
            @Nullable JsonNode patch,
            MultivaluedMap<String, String> query) {
        return present.changed(kind, desk.correct(kind, id, patch, sent.of(query)));
    }

    <T> Response confirm(Kind<T> kind, String id, MultivaluedMap<String, String> query) {
        return present.changed(kind, desk.confirm(kind, id, sent.of(query)));
    }

    <T> Response split(
            Kind<T> kind,
            String id,
            @Nullable JsonNode parts,
            MultivaluedMap<String, String> query) {
        return present.changed(kind, desk.split(kind, id, parts, sent.of(query)));
    }

    <T> Response merge(
            Kind<T> kind,
            String id,
            @Nullable JsonNode others,
            MultivaluedMap<String, String> query) {
        return present.changed(kind, desk.merge(kind, id, others, sent.of(query)));
    }

    <T> Response remove(Kind<T> kind, String id, MultivaluedMap<String, String> query) {
        desk.remove(kind, id, sent.of(query));
        return Response.noContent().build();
    }

    <T> Response add(
            Kind<T> kind,
            String meeting,
            @Nullable JsonNode record,
            MultivaluedMap<String, String> query) {
        return present.added(kind, desk.add(kind, meeting, record, sent.of(query)));
    }
}
