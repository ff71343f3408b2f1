package org.minutebook.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutebook.intake.Officers;

/**
 * The contract is good enough to make a client from: the one that the build generates compiles, and
 * reads every operation of the running service.
 */
@QuarkusTest
class GeneratedClientTest {

    private static final Path SOURCES = Path.of("target", "client", "src", "main", "java");
    private static final Path CLASSES = Path.of("target", "client", "classes");
    private static final String CLIENT = "org.minutebook.client.";

    private static final String MINUTES =
            """
            Wendlebury Vale Town Council

            Minutes of a meeting of the Amenities Committee held on 7 May 2024 at 6.30 pm in the Town Hall

            Present: Councillors H. Marlow (Chair), R. Penhale and J. Ashby

            1. DECLARATIONS OF INTEREST

            Councillor Penhale declared a pecuniary interest in item 2 and left the meeting.

            2. THE BANDSTAND

            Moved by Councillor Ashby, seconded by Councillor Marlow and

            RESOLVED (by 2 votes to 0): That the Town Clerk report on the cost of a new roof by 30 June 2024.
            """;

    @Test
    void aClientMadeFromTheContractReadsEveryOperation() throws Exception {
        compile();
        String meeting =
                Officers.post(
                                Officers.ADMIN,
                                MINUTES.getBytes(StandardCharsets.UTF_8),
                                Map.of("publish", "true"))
                        .extract()
                        .path("meetingId");
        List<String> read = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(
                        new URL[] {CLASSES.toUri().toURL()}, getClass().getClassLoader())) {
            Object client = client(loader);
            for (JsonNode operation : operations()) {
                String name = operation.path("operationId").asText();
                Object answer = read(loader, client, operation, meeting);
                assertThat(answer).as(name).isNotNull();
                read.add(name);
            }
        }
        assertThat(read).hasSizeGreaterThan(30).contains("listResolutions", "getImport");
    }

    /** Every operation that reads. */
    private static List<JsonNode> operations() throws IOException {
        JsonNode contract =
                new ObjectMapper().readTree(Path.of("openapi", "openapi.json").toFile());
        List<JsonNode> found = new ArrayList<>();
        contract.path("paths").forEach(path -> found.add(path.path("get")));
        found.removeIf(JsonNode::isMissingNode);
        // Batches are read by whoever began one; its id is the batch's alone.
        found.removeIf(operation -> operation.path("operationId").asText().endsWith("Batch"));
        return found;
    }

    private static void compile() throws IOException {
        Files.createDirectories(CLASSES);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> all = sources.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(all).as("what the generator wrote").hasSizeGreaterThan(50);
            boolean compiled =
                    compiler.getTask(
                                    said,
                                    files,
                                    null,
                                    List.of(
                                            "-proc:none",
                                            "-nowarn",
                                            "-parameters",
                                            "-d",
                                            CLASSES.toString(),
                                            "-cp",
                                            System.getProperty("java.class.path")),
                                    null,
                                    files.getJavaFileObjectsFromPaths(all))
                            .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    private static Object client(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(CLIENT + "ApiClient");
        Object client = type.getConstructor().newInstance();
        type.getMethod("updateBaseUri", String.class)
                .invoke(client, "http://localhost:" + RestAssured.port);
        Consumer<java.net.http.HttpRequest.Builder> signed =
                request -> request.header("Authorization", "Bearer " + Officers.ADMIN);
        type.getMethod("setRequestInterceptor", Consumer.class).invoke(client, signed);
        return client;
    }

    private static Object read(
            ClassLoader loader, Object client, JsonNode operation, String meeting)
            throws ReflectiveOperationException, IOException {
        String name = operation.path("operationId").asText();
        Method method = method(loader, name + "WithHttpInfo");
        Object api =
                method.getDeclaringClass().getConstructor(client.getClass()).newInstance(client);
        List<@Nullable Object> values = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            values.add(typed(parameter.getType(), value(name, parameter, meeting)));
        }
        try {
            Object answer = method.invoke(api, values.toArray());
            assertThat(answer.getClass().getMethod("getStatusCode").invoke(answer))
                    .as(name)
                    .isEqualTo(200);
            return Objects.requireNonNull(
                    answer.getClass().getMethod("getData").invoke(answer), name);
        } catch (InvocationTargetException e) {
            throw new AssertionError(name, e.getCause());
        }
    }

    /** The method of that name with the fewest parameters, of whatever class of operations. */
    private static Method method(ClassLoader loader, String name)
            throws ReflectiveOperationException, IOException {
        List<Method> found = new ArrayList<>();
        try (Stream<Path> classes =
                Files.list(SOURCES.resolve(Path.of("org", "minutebook", "client", "api")))) {
            for (Path file : classes.toList()) {
                String type = file.getFileName().toString().replace(".java", "");
                found.addAll(
                        List.of(loader.loadClass(CLIENT + "api." + type).getDeclaredMethods()));
            }
        }
        return found.stream()
                .filter(method -> method.getName().equals(name))
                .min(Comparator.comparingInt(Method::getParameterCount))
                .orElseThrow(() -> new AssertionError("the client has no " + name));
    }

    private static @Nullable String value(String operation, Parameter parameter, String meeting) {
        return switch (parameter.getName()) {
            case "id" -> id(operation, meeting);
            case "version" -> operation.equals("getMeetingVersion") ? "1" : null;
            case "q" -> operation.equals("search") ? "bandstand" : null;
            case "code" -> "NOT_FOUND";
            case "_file" -> "resolutions.ndjson";
            case "dataset" -> "minutebook";
            default -> null;
        };
    }

    private static @Nullable Object typed(Class<?> type, @Nullable String value)
            throws ReflectiveOperationException {
        if (value == null || type == String.class) {
            return value;
        }
        return type == Integer.class
                ? Integer.valueOf(value)
                : type.getMethod("fromValue", String.class).invoke(null, value);
    }

    /** An id of the kind that the operation reads. */
    private static String id(String operation, String meeting) {
        if (operation.contains("Meeting") || operation.equals("listCorrections")) {
            return meeting;
        }
        String list =
                switch (operation) {
                    case "getCouncil" -> "/v1/councils";
                    case "getBody" -> "/v1/bodies";
                    case "getAgendaItem" -> "/v1/agenda-items";
                    case "getResolution" -> "/v1/resolutions";
                    case "getDeclaration" -> "/v1/declarations";
                    case "getAction" -> "/v1/actions";
                    case "getAttendance" -> "/v1/attendances";
                    case "getImport" -> "/v1/imports";
                    default -> throw new AssertionError("no id for " + operation);
                };
        return Officers.with(Officers.ADMIN).get(list).then().extract().path("data[0].id");
    }
}
