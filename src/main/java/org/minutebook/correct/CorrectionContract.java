package org.minutebook.correct;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.minutebook.http.ParameterContract;
import org.minutebook.http.Problem;

/**
 * Writes the corrections into the contract. They are the same for each kind of record, and the
 * framework's scanner sees them once only; names, bodies and answers are made from the list of
 * kinds.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = CorrectionContract.FIRST)
public final class CorrectionContract implements OASFilter {

    /** Before the filters that look operations up by their names. */
    static final int FIRST = 1_000;

    private static final String TAG = "Corrections";
    private static final String JSON = "application/json";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null || contract.getPaths() == null) {
            return;
        }
        contract.addTag(
                OASFactory.createTag()
                        .name(TAG)
                        .description("Officers correct what was read; corrections outlive it."));
        CorrectionSchemas schemas = new CorrectionSchemas(contract.getComponents());
        Map<String, PathItem> paths = contract.getPaths().getPathItems();
        for (Kind<?> kind : Kind.ALL) {
            schemas.add(kind);
            String path = "/v1/%s/{id}".formatted(kind.kind().plural());
            String name = CorrectionSchemas.name(kind.kind());
            String spoken = kind.kind().spoken();
            PathItem whole = at(paths, path);
            body(
                    described(
                            whole.getPATCH(),
                            "correct" + name,
                            "Correct " + article(spoken),
                            "JSON merge patch: fields that are given take the place of what was read."
                                    + " Of what is published it makes a new version, and needs the"
                                    + " scope publish."),
                    name + CorrectionSchemas.CORRECTION,
                    RecordCorrections.MERGE_PATCH,
                    JSON);
            described(
                    whole.getDELETE(),
                    "remove" + name,
                    "Remove " + article(spoken),
                    "For what the minutes do not say. It stays away when the document is read anew.");
            described(
                    at(paths, path + "/confirm").getPOST(),
                    "confirm" + name,
                    "Confirm " + article(spoken),
                    "Says that an officer found it right.");
            body(
                    described(
                            at(paths, path + "/split").getPOST(),
                            "split" + name,
                            "Split " + article(spoken),
                            "Makes several of one; the first part keeps the id."),
                    name + CorrectionSchemas.SPLIT,
                    JSON);
            body(
                    described(
                            at(paths, path + "/merge").getPOST(),
                            "merge" + name,
                            "Merge others into " + article(spoken),
                            "Makes one of several; this one keeps its id, the others go."),
                    name + CorrectionSchemas.MERGE,
                    JSON);
            for (String suffix : List.of("", "/confirm", "/split", "/merge")) {
                at(paths, path + suffix)
                        .getOperations()
                        .forEach(
                                (method, o) -> {
                                    if (o.getTags() != null && o.getTags().contains(TAG)) {
                                        answer(o, method == PathItem.HttpMethod.DELETE ? "" : name);
                                        place(o, spoken);
                                    }
                                });
            }
            Operation add =
                    described(
                            at(paths, "/v1/meetings/{id}/" + kind.kind().plural()).getPOST(),
                            "add" + name,
                            "Add " + article(spoken),
                            "One that was missed, by the words that it stands in.");
            body(add, name + CorrectionSchemas.MISSED, JSON);
            add.getResponses().setAPIResponses(new LinkedHashMap<>());
            add.getResponses().addAPIResponse("201", CorrectionSchemas.answer(name));
            place(add, "meeting");
        }
        meeting(paths, schemas);
    }

    private static void meeting(Map<String, PathItem> paths, CorrectionSchemas schemas) {
        schemas.addMeeting();
        String path = "/v1/meetings/{id}";
        Operation correct =
                described(
                        at(paths, path).getPATCH(),
                        "correctMeeting",
                        "Correct a meeting",
                        "The meeting's own facts, as a JSON merge patch. Its id stays.");
        body(
                correct,
                "Meeting" + CorrectionSchemas.CORRECTION,
                RecordCorrections.MERGE_PATCH,
                JSON);
        answer(correct, "Meeting");
        correct.getResponses()
                .addAPIResponse(
                        "409", problem("Body, day and sitting are those of another meeting."));
        place(correct, "meeting");
        Operation confirm =
                described(
                        at(paths, path + "/confirm").getPOST(),
                        "confirmMeeting",
                        "Confirm a meeting",
                        "Says that an officer found the meeting's own facts right.");
        answer(confirm, "Meeting");
        place(confirm, "meeting");
        Operation list =
                described(
                        at(paths, path + "/corrections").getGET(),
                        "listCorrections",
                        "List a meeting's corrections",
                        "Who corrected what, when and why; for officers.");
        list.getResponses().setAPIResponses(new LinkedHashMap<>());
        list.getResponses().addAPIResponse("200", CorrectionSchemas.answer("CorrectionList"));
        place(list, "meeting");
    }

    private static Operation described(
            Operation operation, String id, String summary, String description) {
        operation.setOperationId(id);
        operation.setSummary(summary);
        operation.setDescription(description);
        operation.setTags(List.of(TAG));
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("token")));
        operation.setRequestBody(null);
        return operation;
    }

    private static void body(Operation operation, String schema, String... types) {
        var content = OASFactory.createContent();
        for (String type : types) {
            content.addMediaType(
                    type, OASFactory.createMediaType().schema(CorrectionSchemas.ref(schema)));
        }
        operation.setRequestBody(OASFactory.createRequestBody().required(true).content(content));
    }

    private static void answer(Operation operation, String schema) {
        var responses = operation.getResponses();
        responses.setAPIResponses(new LinkedHashMap<>());
        if (schema.isEmpty()) {
            responses.addAPIResponse("204", OASFactory.createAPIResponse().description("It went."));
        } else {
            responses.addAPIResponse("200", CorrectionSchemas.answer(schema));
        }
        responses.addAPIResponse("412", problem("It was changed since it was read."));
        responses.addAPIResponse("428", problem("If-Match is missing."));
        operation.addParameter(
                OASFactory.createParameter()
                        .name(SentBasis.IF_MATCH)
                        .in(Parameter.In.HEADER)
                        .required(true)
                        .description("The ETag of the record as it was read.")
                        .schema(text())
                        .example("\"kq2v8mXr4zEw0mVd1yRj\""));
    }

    private static void place(Operation operation, String of) {
        List<Parameter> parameters =
                new ArrayList<>(
                        operation.getParameters() == null ? List.of() : operation.getParameters());
        parameters.removeIf(p -> Set.of("id", "patch", "uri").contains(p.getName()));
        parameters.add(0, id(of));
        operation.setParameters(parameters);
        ParameterContract.add(operation, SentBasis.PARAMETERS);
        if (!operation.getOperationId().startsWith("list")) {
            operation.addParameter(reason());
        }
    }

    private static Parameter id(String of) {
        return OASFactory.createParameter()
                .name("id")
                .in(Parameter.In.PATH)
                .required(true)
                .description("Id of the %s.".formatted(of))
                .schema(text())
                .example("9e40ad85-940b-8132-9327-526d4ecfb0a1");
    }

    private static Parameter reason() {
        return OASFactory.createParameter()
                .name(SentBasis.REASON)
                .in(Parameter.In.HEADER)
                .required(false)
                .description("Why, in the officer's words.")
                .schema(text().maxLength(2_000))
                .example("The motion was carried, not only noted.");
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(CorrectionSchemas.ref("Problem"))));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static String article(String spoken) {
        return ("aeiou".indexOf(spoken.charAt(0)) >= 0 ? "an " : "a ") + spoken;
    }

    private static PathItem at(Map<String, PathItem> paths, String path) {
        PathItem item = paths.get(path);
        if (item == null) {
            throw new IllegalStateException("not in the contract: " + path);
        }
        return item;
    }
}
