package org.minutebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be taken is answered with what to do, and leaves nothing behind. */
@QuarkusTest
class RefusalsTest {

    private static final Map<String, String> WHOLE =
            Map.of("council", "Refused Town Council", "body", "Council", "date", "2024-05-01");

    @Inject DataSource database;

    private long before;

    @BeforeEach
    void count() throws SQLException {
        before = rows();
    }

    @AfterEach
    void nothingWasStored() throws SQLException {
        assertThat(rows()).isEqualTo(before);
    }

    private long rows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select (select count(*) from imports)"
                                        + " + (select count(*) from documents)"
                                        + " + (select count(*) from councils)")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void refused(byte[] file, int status, String code, String advice) {
        Officers.post(ADMIN, file, WHOLE)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("detail", containsString(advice))
                .body("requestId", notNullValue());
        Officers.preview(ADMIN, file, WHOLE).statusCode(status).body("code", equalTo(code));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anEmptyFile() {
        refused(new byte[0], 422, "EMPTY_DOCUMENT", "right file");
        refused(text(" \n\t\n "), 422, "EMPTY_DOCUMENT", "right file");
    }

    @Test
    void aTypeThatIsNotRead() {
        refused(
                text("{\\rtf1\\ansi Minutes of the Refused Town Council}"),
                415,
                "UNSUPPORTED_DOCUMENT",
                ".docx");
    }

    @Test
    void aPictureOfAPage() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D'};
        refused(picture, 422, "SCANNED_DOCUMENT", "picture");
    }

    @Test
    void picturesOfPages() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            refused(out.toByteArray(), 422, "SCANNED_DOCUMENT", "text");
        }
    }

    @Test
    void aPasswordIsNeeded() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(
                    new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
            refused(out.toByteArray(), 422, "ENCRYPTED_DOCUMENT", "without one");
        }
    }

    @Test
    void anAgendaWithoutMinutes() {
        refused(
                text(
                        """
                        Refused Town Council

                        AGENDA

                        You are hereby summoned to attend a meeting of the Council to be held on
                        Wednesday 1 May 2024 at 7.00 pm in the Town Hall

                        1. To receive apologies for absence
                        2. To receive declarations of interest
                        3. To approve the minutes of the meeting held on 3 April 2024
                        4. To consider the budget
                        5. To note the date of the next meeting
                        """),
                422,
                "AGENDA_ONLY",
                "once they are written");
    }

    @Test
    void somethingElse() {
        refused(
                text(
                        """
                        Oat biscuits

                        Mix the oats with the butter and the sugar, and press them into a tin.
                        Bake for twenty minutes, and cut while warm.
                        """),
                422,
                "NOT_MINUTES",
                "minutes themselves");
    }

    @Test
    void severalMeetingsUnlessOneIsAskedFor() throws SQLException {
        byte[] two =
                text(
                        new String(Minutes.of("Refused Town Council", 6), StandardCharsets.UTF_8)
                                + "\n\n"
                                + new String(
                                        Minutes.of("Refused Town Council", 20),
                                        StandardCharsets.UTF_8));
        Map<String, String> body = Map.of("body", "Planning Committee");
        Officers.preview(ADMIN, two, body)
                .statusCode(422)
                .body("code", equalTo("SEVERAL_MEETINGS"))
                .body("field", equalTo("meetingNumber"))
                .body("meetings", equalTo(2));
        Officers.preview(ADMIN, two, Map.of("meetingNumber", "2"))
                .statusCode(200)
                .body("record.date", equalTo("2024-03-20"));
        Officers.preview(ADMIN, two, Map.of("meetingNumber", "3")).statusCode(422);
    }

    @Test
    void aMissingDateIsAskedForAtTheImportAndWarnedOfBefore() {
        byte[] file =
                text(
                        """
                        Refused Town Council

                        Minutes of a meeting of the Planning Committee

                        Present: Councillors H. Marlow (Chair), R. Penhale and J. Ashby

                        1. APOLOGIES FOR ABSENCE

                        There were none.

                        2. MINUTES

                        RESOLVED: That the minutes of the meeting held on 1 February 2024 be
                        confirmed as a correct record.
                        """);
        Officers.post(ADMIN, file, Map.of())
                .statusCode(422)
                .body("code", equalTo("DATE_MISSING"))
                .body("field", equalTo("date"));
        Officers.preview(ADMIN, file, Map.of())
                .statusCode(200)
                .body("record.date", nullValue())
                .body("warnings.code", hasItem("DATE_MISSING"));
    }

    @Test
    void aFieldThatIsNotKnownOrNotValid() {
        byte[] file = Minutes.of("Refused Town Council", 7);
        Officers.post(ADMIN, file, Map.of("commitee", "Planning"))
                .statusCode(400)
                .body("field", equalTo("commitee"));
        Officers.post(ADMIN, file, Map.of("date", "2024-02-30"))
                .statusCode(400)
                .body("field", equalTo("date"))
                .body("detail", not(containsString("Exception")));
        Officers.post(ADMIN, file, Map.of("sourceUrl", "ftp://minutes.example/a.pdf"))
                .statusCode(400)
                .body("field", equalTo("sourceUrl"));
        Officers.with(ADMIN)
                .multiPart("council", "Refused Town Council")
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .body("field", equalTo("file"));
    }

    @Test
    void aFileThatIsTooLarge() {
        byte[] large = new byte[21 * 1024 * 1024];
        java.util.Arrays.fill(large, (byte) 'a');
        Officers.post(ADMIN, large, WHOLE)
                .statusCode(413)
                .body("code", equalTo("DOCUMENT_TOO_LARGE"));
    }
}
