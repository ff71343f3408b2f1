package org.minutebook.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minutebook.intake.Minutes;
import org.minutebook.intake.Officers;
import org.minutebook.testing.StubProvider;

/** Officers whom an OpenID Connect provider knows, by configuration alone. */
@QuarkusTest
@TestProfile(ProviderTest.WithProvider.class)
class ProviderTest {

    private static final String PROVIDER = "minutebook.test.provider";

    /** Names the provider, which is started with it. */
    public static final class WithProvider implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.auth-server-url", provider(),
                    "quarkus.oidc.client-id", StubProvider.CLIENT,
                    "quarkus.oidc.credentials.secret", "a-secret-of-thirty-two-characters-0",
                    "minutebook.provider.admin-role", "democratic-services");
        }
    }

    /** Address of the one provider of this JVM: a profile has a class loader of its own. */
    private static String provider() {
        String running = System.getProperty(PROVIDER);
        if (running == null) {
            running = new StubProvider().address();
            System.setProperty(PROVIDER, running);
        }
        return running;
    }

    private static String ask(String act, String claims) {
        return given().body(claims).post(provider() + "/acts/" + act).asString();
    }

    private static void nextOfficer(String claims) {
        given().body(claims).post(provider() + "/acts/next").then().statusCode(200);
    }

    private static String bearer(String claims) {
        return ask("bearer", claims);
    }

    /** As a browser goes: with its cookies, wherever it is led. */
    private static HttpResponse<String> signIn() throws IOException, InterruptedException {
        HttpClient browser =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.ALWAYS)
                        .build();
        URI address = URI.create("http://localhost:" + RestAssured.port + "/desk/sign-in/provider");
        return browser.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void anOfficerSignsInWithTheirAccount() throws IOException, InterruptedException {
        nextOfficer(
                "\"sub\": \"officer-1\", \"preferred_username\": \"Ada Penhale\","
                        + " \"groups\": [\"publish\", \"staff\"]");
        given().get("/desk/sign-in").then().body(containsString("Sign in with your account"));
        HttpResponse<String> page = signIn();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/desk");
        assertThat(page.body())
                .contains("Signed in as Ada Penhale", "/desk/imports")
                .doesNotContain("/desk/tokens");
        Officers.with(ADMIN)
                .get("/v1/audit?act=sign-in&limit=1")
                .then()
                .body("data.token", hasItem("Ada Penhale"));
    }

    @Test
    void whoHasNoRoleIsToldSo() throws IOException, InterruptedException {
        nextOfficer("\"sub\": \"visitor\", \"groups\": [\"staff\"]");
        HttpResponse<String> page = signIn();
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Your account has no role here");
    }

    @Test
    void theProvidersTokensOpenTheInterfaceToo() {
        String officer =
                "\"sub\": \"officer-2\", \"name\": \"R. Marlow\", \"groups\": [\"import\"]";
        String token = bearer(officer);
        Officers.with(token).get("/v1/imports").then().statusCode(200);
        Officers.with(token)
                .get("/v1/tokens")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        Officers.with(ask("forged", officer)).get("/v1/imports").then().statusCode(401);
        Officers.with(ask("expired", officer)).get("/v1/imports").then().statusCode(401);
        Officers.with(bearer("\"sub\": \"officer-3\", \"groups\": [\"democratic-services\"]"))
                .get("/v1/tokens")
                .then()
                .statusCode(200);
    }

    @Test
    void ourOwnTokensGoOnWorking() {
        Officers.with(ADMIN).get("/v1/imports").then().statusCode(200);
        Officers.with("mb_unknown").get("/v1/imports").then().statusCode(401);
        assertThat(Desk.signedIn(ADMIN).page("/desk")).contains("Signed in as administrator");
        given().get("/v1/meetings").then().statusCode(200);
    }

    @Test
    void theClaimBindsAnOfficerToACouncil() {
        Officers.post(
                        ADMIN,
                        Minutes.of("Claimed Town Council", 3),
                        Map.of("council", "Claimed Town Council"))
                .statusCode(201);
        Officers.post(
                        ADMIN,
                        Minutes.of("Unclaimed Town Council", 3),
                        Map.of("council", "Unclaimed Town Council"))
                .statusCode(201);
        String token =
                bearer(
                        "\"sub\": \"officer-4\", \"groups\": [\"publish\"], \"council\":"
                                + " \"claimed-town-council\"");
        List<String> councils =
                Officers.with(token).get("/v1/imports").then().extract().path("data.council");
        assertThat(councils).containsOnly("Claimed Town Council");
        Officers.with(
                        bearer(
                                "\"sub\": \"officer-5\", \"groups\": [\"publish\"],"
                                        + " \"council\": \"no-such-council\""))
                .get("/v1/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void whoIsShutOutHereStaysOut() {
        String officer = "\"sub\": \"officer-6\", \"name\": \"Former\", \"groups\": [\"import\"]";
        String token = bearer(officer);
        Officers.with(token).get("/v1/imports").then().statusCode(200);
        String id =
                Officers.with(ADMIN)
                        .get("/v1/tokens")
                        .then()
                        .extract()
                        .path("data.find { it.name == 'Former' }.id");
        Officers.with(ADMIN).delete("/v1/tokens/{id}", id).then().statusCode(204);
        Officers.with(token).get("/v1/imports").then().statusCode(403);
    }
}
