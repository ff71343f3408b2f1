package org.minutebook.http;

import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/** Ends answers that failed under way, when it is too late for a problem. */
public final class CutAnswers {

    private CutAnswers() {}

    /**
     * Cuts the connection, so that what was sent cannot pass for a whole answer. To reset the
     * response is not enough: it sends what waits first, and meanwhile the framework, which knows
     * of no fault, sends the end of the body. Closed from behind the server's own handler, which
     * would do the same, the channel takes nothing more.
     */
    public static void cut(RoutingContext context) {
        if (context.request().connection() instanceof ConnectionBase connection
                && context.request().streamId() < 0) {
            var unused = connection.channelHandlerContext().close();
        }
        context.response().reset();
    }
}
