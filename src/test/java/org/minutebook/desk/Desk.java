package org.minutebook.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An officer at the desk, by HTTP without a browser. */
public final class Desk {

    static final String COOKIE = "minutebook_desk";

    private static final Pattern CSRF =
            Pattern.compile("<input type=\"hidden\" name=\"csrf\" value=\"([^\"]+)\">");

    private final String session;
    private final String csrf;

    private Desk(String session, String csrf) {
        this.session = session;
        this.csrf = csrf;
    }

    /** Signs in with a token, as the page does. */
    public static Desk signedIn(String token) {
        String session =
                given().redirects()
                        .follow(false)
                        .formParam("token", token)
                        .post("/desk/sign-in")
                        .then()
                        .statusCode(303)
                        .extract()
                        .cookie(COOKIE);
        String page = given().cookie(COOKIE, session).get("/desk").asString();
        Matcher csrf = CSRF.matcher(page);
        assertThat(csrf.find()).as(page).isTrue();
        return new Desk(session, csrf.group(1));
    }

    /** A request of this officer, which follows no redirect. */
    public RequestSpecification with() {
        return given().redirects().follow(false).accept("text/html").cookie(COOKIE, session);
    }

    /** A form of this officer, with what protects it. */
    public RequestSpecification form() {
        return with().formParam("csrf", csrf);
    }

    /** A form with files of this officer; the parts are added to it. */
    public RequestSpecification upload() {
        return with().multiPart("csrf", csrf);
    }

    /** A page that is there. */
    public String page(String path) {
        Response page = with().get(path);
        page.then().statusCode(200);
        return page.asString();
    }

    public String csrf() {
        return csrf;
    }

    String session() {
        return session;
    }
}
