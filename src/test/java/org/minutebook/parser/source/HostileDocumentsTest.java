package org.minutebook.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;

/**
 * Whatever is posted: an answer in good time, or a refusal with a reason; never another exception.
 */
@Timeout(120)
class HostileDocumentsTest {

    private static final int MANY = 200_000;

    /** PDFBox writes a line to the log for each thing it mends. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    @BeforeAll
    static void quiet() {
        PDFBOX.setLevel(Level.OFF);
    }

    /** Reads, and answers with the reason where it is refused. */
    private static String outcome(byte[] bytes) {
        try {
            return Reading.of(bytes).format().name();
        } catch (UnreadableDocumentException e) {
            return e.reason().name();
        }
    }

    private static String outcome(String text) {
        return outcome(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void one_huge_line_is_read() throws Exception {
        String line = "RESOLVED that it be noted ".repeat(40_000);
        assertThat(Reading.of(line.getBytes(StandardCharsets.UTF_8)).blocks()).hasSize(1);
    }

    @Test
    void repeated_marks_take_linear_time() {
        for (String mark :
                new String[] {
                    "*",
                    "**",
                    "_",
                    "[",
                    "](",
                    "![",
                    "<",
                    "</",
                    "<p",
                    "&",
                    "&#",
                    "`",
                    "\\",
                    "|",
                    "---|",
                    "(a)",
                    "1.1.1.",
                    "#",
                    "> ",
                    "- ",
                    " ",
                    "\t",
                    "\f",
                    "\u00a0",
                    "{\"",
                    "\"",
                    "&lt;",
                    "Page 1 of ",
                    "RESOLVED ",
                    "-- ",
                    "font-weight: "
                }) {
            assertThat(outcome("Minutes\n" + mark.repeat(MANY / mark.length())))
                    .as(mark)
                    .isIn("PLAIN_TEXT", "MARKDOWN", "HTML");
            assertThat(outcome("# Minutes\n\n**bold**\n\n" + mark.repeat(MANY / mark.length())))
                    .as("Markdown " + mark)
                    .isIn("MARKDOWN", "HTML");
        }
    }

    @Test
    void many_short_lines_take_linear_time() {
        assertThat(outcome("(a) x\n".repeat(100_000))).isEqualTo("PLAIN_TEXT");
        assertThat(outcome("a   b   c\n".repeat(100_000))).isEqualTo("PLAIN_TEXT");
        assertThat(outcome("# x\n\n**y** |\n---|---|\n|\n".repeat(30_000))).isEqualTo("MARKDOWN");
    }

    @Test
    void deep_nesting_is_read_or_refused() {
        assertThat(outcome("<html><body>" + "<div>".repeat(MANY) + "Minutes"))
                .isIn("HTML", "DAMAGED", "EMPTY");
        assertThat(outcome("<html><body>" + "<table><tr><td>".repeat(20_000) + "Minutes"))
                .isIn("HTML", "DAMAGED", "EMPTY");
        assertThat(outcome("<html><body>" + "<ul><li>".repeat(50_000) + "Minutes"))
                .isIn("HTML", "DAMAGED", "EMPTY");
        assertThat(outcome("<html><body>" + "<b>".repeat(MANY) + "Minutes"))
                .isIn("HTML", "DAMAGED", "EMPTY");
        String runs = "<w:smartTag>".repeat(30_000) + "</w:smartTag>".repeat(30_000);
        assertThat(outcome(WordFile.with("<w:p>" + runs + "</w:p>").bytes())).isEqualTo("DAMAGED");
        String tables =
                "<w:tbl><w:tr><w:tc>".repeat(20_000) + "</w:tc></w:tr></w:tbl>".repeat(20_000);
        assertThat(outcome(WordFile.with(tables).bytes())).isIn("DAMAGED", "EMPTY");
    }

    @Test
    void a_bomb_is_not_unpacked() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 210; i++) {
                zip.write(blanks);
            }
        }
        assertThat(outcome(out.toByteArray())).isEqualTo("TOO_LARGE");
    }

    @Test
    void a_bomb_in_a_pdf_is_not_unpacked() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(
                "%PDF-1.5\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n"
                        .getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 210; i++) {
                packed.write(blanks);
            }
        }
        assertThat(outcome(out.toByteArray())).isEqualTo("TOO_LARGE");
    }

    @Test
    void entities_from_outside_are_not_let_in() {
        String document =
                "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document"
                        + " xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        byte[] bytes = WordFile.with("").replacing("word/document.xml", document).bytes();
        assertThat(outcome(bytes)).isEqualTo(Reason.DAMAGED.name());
    }

    @Test
    void broken_files_are_refused_whatever_is_broken_in_them() throws Exception {
        byte[] word = WordFile.with(WordFile.paragraph("Minutes of the Council")).bytes();
        byte[] pdf;
        try (PdfPages pages = new PdfPages()) {
            pdf = pages.words(60, 60, "Minutes of the Council").line(1, 1, 9, 9).bytes();
        }
        Random random = new Random(42);
        for (byte[] sound : new byte[][] {word, pdf}) {
            for (int i = 0; i < 50; i++) {
                byte[] broken = sound.clone();
                for (int k = 0; k < 1 + i / 10; k++) {
                    broken[10 + random.nextInt(broken.length - 10)] = (byte) random.nextInt();
                }
                byte[] cut =
                        java.util.Arrays.copyOf(
                                broken, broken.length - random.nextInt(broken.length / 2));
                assertThat(outcome(broken)).isNotEmpty();
                assertThat(outcome(cut)).isNotEmpty();
            }
        }
    }

    @Test
    void noise_is_refused_or_read_as_text() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] noise = new byte[2000];
            random.nextBytes(noise);
            assertThat(outcome(noise)).isNotEmpty();
            byte[] pdf =
                    ("%PDF-1.4\n" + new String(noise, StandardCharsets.ISO_8859_1))
                            .getBytes(StandardCharsets.ISO_8859_1);
            assertThat(outcome(pdf)).isNotEmpty();
        }
    }
}
