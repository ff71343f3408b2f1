package org.minutebook.correct;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Parameters;
import org.minutebook.http.QueryParameter;

/** What the headers and the query of a program's request say of the basis of its correction. */
@ApplicationScoped
class SentBasis {

    static final QueryParameter<Basis.Version> VERSION =
            ParameterKinds.oneOf(
                    "version",
                    Basis.Version.class,
                    "Which reading is meant; without it the published one, or the draft of a"
                            + " meeting that has none.");

    static final Parameters PARAMETERS = Parameters.of(VERSION);

    static final String REASON = "Minutebook-Reason";
    static final String IF_MATCH = "If-Match";

    private final RoutingContext context;

    SentBasis(RoutingContext context) {
        this.context = context;
    }

    Basis of(MultivaluedMap<String, String> query) {
        return new Basis(
                PARAMETERS.read(query).get(VERSION),
                context.request().getHeader(IF_MATCH),
                Basis.reason(context.request().getHeader(REASON), REASON));
    }
}
