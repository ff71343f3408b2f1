package org.minutebook.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every operation marked with {@link Requires}, and notes what was refused there.
 * What a token opens is never kept by a cache.
 */
@Provider
@Requires
@Priority(Priorities.AUTHENTICATION)
class Gate implements ContainerRequestFilter, ContainerResponseFilter {

    private static final int FIRST_ERROR = 400;

    private final Caller caller;
    private final AuditTrail audit;

    /** Set by JAX-RS, which offers no other way. */
    @Context @Nullable ResourceInfo resource;

    Gate(Caller caller, AuditTrail audit) {
        this.caller = caller;
        this.audit = audit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        caller.require(needed());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("Cache-Control", "no-store");
        if (response.getStatus() >= FIRST_ERROR) {
            audit.noteRefusal(request.getMethod(), response.getStatus());
        }
    }

    private Scope needed() {
        ResourceInfo asked = resource;
        if (asked == null) {
            return Scope.ADMIN;
        }
        Method method = asked.getResourceMethod();
        Requires onMethod = method.getAnnotation(Requires.class);
        Requires here =
                onMethod != null
                        ? onMethod
                        : asked.getResourceClass().getAnnotation(Requires.class);
        return here == null ? Scope.ADMIN : here.value();
    }
}
