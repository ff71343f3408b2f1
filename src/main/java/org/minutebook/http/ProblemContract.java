package org.minutebook.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the contract what the service says as a whole, and which problems each operation can
 * answer with. What an operation says itself stands.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ProblemContract implements OASFilter {

    private static final Map<Integer, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(400, "BadRequest");
        NAMES.put(401, "Unauthenticated");
        NAMES.put(403, "Forbidden");
        NAMES.put(404, "NotFound");
        NAMES.put(406, "NotAcceptable");
        NAMES.put(410, "Gone");
        NAMES.put(413, "BodyTooLarge");
        NAMES.put(415, "UnsupportedMediaType");
        NAMES.put(500, "InternalError");
        NAMES.put(503, "Unavailable");
    }

    private static final List<Integer> ALWAYS = List.of(400, 406, 500, 503);
    private static final List<Integer> BY_ID = List.of(404, 410);
    private static final List<Integer> BY_TOKEN = List.of(401, 403);
    private static final List<Integer> WITH_BODY = List.of(413, 415);

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null || contract.getPaths() == null) {
            return;
        }
        ContractFrame.complete(contract);
        NAMES.forEach(
                (status, name) -> contract.getComponents().addResponse(name, response(status)));
        contract.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) ->
                                item.getOperations().values().forEach(o -> complete(path, o)));
    }

    private static void complete(String path, Operation operation) {
        List<Integer> statuses = new ArrayList<>(ALWAYS);
        if (path.contains("{")) {
            statuses.addAll(BY_ID);
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            statuses.addAll(BY_TOKEN);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(WITH_BODY);
        }
        APIResponses responses = operation.getResponses();
        statuses.stream()
                .sorted()
                .filter(status -> !isSaid(responses.getAPIResponse(String.valueOf(status))))
                .forEach(
                        status ->
                                responses.addAPIResponse(
                                        String.valueOf(status),
                                        OASFactory.createAPIResponse()
                                                .ref(
                                                        "#/components/responses/"
                                                                + NAMES.get(status))));
    }

    /** The scanner notes by itself that a body can be wrong, and not how that is answered. */
    private static boolean isSaid(@Nullable APIResponse response) {
        return response != null && (response.getContent() != null || response.getRef() != null);
    }

    private static APIResponse response(int status) {
        ErrorCode code = ErrorCode.ofStatus(status);
        return OASFactory.createAPIResponse()
                .description(code.title() + ".")
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(
                                                        OASFactory.createSchema()
                                                                .ref(
                                                                        "#/components/schemas/Problem"))
                                                .example(example(code))));
    }

    private static Map<String, Object> example(ErrorCode code) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "https://minutes.example" + ErrorCodesResource.PATH + "/" + code);
        example.put("title", code.title());
        example.put("status", code.status());
        example.put("detail", "One sentence that says what was wrong and what to do.");
        example.put("code", code.name());
        example.put("requestId", "0c9c2a0c3b6e4d1f");
        example.put("instance", "/v1/meetings");
        return example;
    }
}
