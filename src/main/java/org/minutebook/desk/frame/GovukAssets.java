package org.minutebook.desk.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Styles and behaviour of the GOV.UK Design System, from its package. Its font is licensed for
 * gov.uk alone, and the crest is the Crown's, so every mention of files is taken out.
 */
@Path("/assets")
@ApplicationScoped
class GovukAssets {

    private static final String DESCRIPTION =
            "META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties";
    private static final String FILES =
            "META-INF/resources/webjars/govuk-frontend/%s/dist/govuk/govuk-frontend.min.%s";

    private static final Pattern FONT_FILES = Pattern.compile("@font-face\\s*\\{[^}]*\\}");
    private static final Pattern FONT = Pattern.compile("[\"']?GDS Transport[\"']?\\s*,");
    private static final Pattern PICTURES = Pattern.compile("url\\([^)]*\\)");
    private static final Pattern SOURCE_MAP = Pattern.compile("(?m)^/[*/]# sourceMappingURL=.*$");

    private static final String KEPT = "public, max-age=3600";

    private final String styles;
    private final String behaviour;

    GovukAssets() {
        String version = version();
        String whole = text(FILES.formatted(version, "css"));
        String ours = FONT.matcher(FONT_FILES.matcher(whole).replaceAll("")).replaceAll("");
        styles = PICTURES.matcher(ours).replaceAll("none");
        behaviour = text(FILES.formatted(version, "js"));
    }

    @GET
    @Path("govuk.css")
    @Produces("text/css;charset=UTF-8")
    @Operation(hidden = true)
    public Response styles() {
        return answer(styles);
    }

    @GET
    @Path("govuk.js")
    @Produces("text/javascript;charset=UTF-8")
    @Operation(hidden = true)
    public Response behaviour() {
        return answer(behaviour);
    }

    private static Response answer(String text) {
        return Response.ok(SOURCE_MAP.matcher(text).replaceAll(""))
                .header("Cache-Control", KEPT)
                .build();
    }

    private static String version() {
        Properties description = new Properties();
        try (InputStream in = open(DESCRIPTION)) {
            description.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return description.getProperty("version");
    }

    private static String text(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        @Nullable InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file);
        if (in == null) {
            throw new IOException("not among our packages: " + file);
        }
        return in;
    }
}
