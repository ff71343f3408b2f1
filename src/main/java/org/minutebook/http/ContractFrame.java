package org.minutebook.http;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What the contract says of the service as a whole: servers and tokens. */
final class ContractFrame {

    private static final String TOKEN = "token";

    /** Types of the server that the scanner takes for bodies of ours. */
    private static final Set<String> OF_THE_SERVER =
            Set.of(
                    "RoutingContext",
                    "AuthProvider",
                    "Buffer",
                    "ByteBuf",
                    "JsonArray",
                    "JsonObject",
                    "Session",
                    "User");

    private ContractFrame() {}

    static void complete(OpenAPI contract) {
        contract.setServers(
                List.of(OASFactory.createServer().url("/").description("This service.")));
        contract.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "An officer's token, 'Authorization: Bearer …'. Reading needs"
                                                + " none."));
        OF_THE_SERVER.forEach(contract.getComponents()::removeSchema);
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(ContractFrame::complete));
    }

    private static void complete(Operation operation) {
        RequestBody body = operation.getRequestBody();
        if (body != null && body.getContent() != null && isOfTheServer(body)) {
            operation.setRequestBody(null);
        }
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
        }
    }

    private static boolean isOfTheServer(RequestBody body) {
        return body.getContent().getMediaTypes().values().stream()
                .map(type -> type.getSchema() == null ? null : type.getSchema().getRef())
                .anyMatch(
                        ref ->
                                ref != null
                                        && OF_THE_SERVER.contains(
                                                ref.substring(ref.lastIndexOf('/') + 1)));
    }
}
