package org.minutebook.http;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Fails in every way that a resource can. In tests alone. */
@Path("/v1/failures")
@Produces(MediaType.APPLICATION_JSON)
public class FailingResource {

    static final String SECRET = "relation \"tokens\" has no column";

    /** A body with a rule. */
    public record Body(@NotBlank String name, int size) {}

    @GET
    @Path("/status/{status}")
    @Operation(hidden = true)
    public String status(@PathParam("status") int status) {
        throw new WebApplicationException(SECRET, status);
    }

    @GET
    @Path("/unexpected")
    @Operation(hidden = true)
    public String unexpected() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("/database/{state}")
    @Operation(hidden = true)
    public String database(@PathParam("state") String state) {
        throw new IllegalStateException(SECRET, new SQLException(SECRET, state));
    }

    @GET
    @Path("/error")
    @Operation(hidden = true)
    public String error() {
        throw new StackOverflowError(SECRET);
    }

    @GET
    @Path("/unauthorized")
    @Operation(hidden = true)
    public String unauthorized() {
        throw new UnauthorizedException(SECRET);
    }

    @GET
    @Path("/forbidden")
    @Operation(hidden = true)
    public String forbidden() {
        throw new ForbiddenException(SECRET);
    }

    @GET
    @Path("/conflict")
    @Operation(hidden = true)
    public String conflict() {
        throw ProblemException.of(ErrorCode.CONFLICT, "It is there already.")
                .field("name")
                .header("Retry-After", "120");
    }

    @POST
    @Path("/json")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Map<String, String> json(@NotNull @Valid Body body) {
        return Map.of("name", body.name());
    }

    @POST
    @Path("/form")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Map<String, String> form(
            @RestForm @Nullable String name, @RestForm("file") @Nullable FileUpload file) {
        return Map.of("name", String.valueOf(name));
    }
}
