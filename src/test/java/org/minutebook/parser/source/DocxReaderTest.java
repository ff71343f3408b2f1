package org.minutebook.parser.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.parser.source.WordFile.item;
import static org.minutebook.parser.source.WordFile.paragraph;
import static org.minutebook.parser.source.WordFile.row;
import static org.minutebook.parser.source.WordFile.run;
import static org.minutebook.parser.source.WordFile.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.TextBlock;

class DocxReaderTest {

    private static final String LISTS =
            "<w:abstractNum w:abstractNumId=\"5\">"
                    + level(0, "decimal", "%1.")
                    + level(1, "lowerLetter", "(%2)")
                    + level(2, "decimal", "%1.%3")
                    + "</w:abstractNum><w:abstractNum w:abstractNumId=\"6\"><w:lvl"
                    + " w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText"
                    + " w:val=\"\uf0b7\"/></w:lvl></w:abstractNum><w:num"
                    + " w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num><w:num"
                    + " w:numId=\"2\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride"
                    + " w:ilvl=\"0\"><w:startOverride w:val=\"8\"/></w:lvlOverride></w:num><w:num"
                    + " w:numId=\"3\"><w:abstractNumId w:val=\"6\"/></w:num>";

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\""
                + level
                + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                + format
                + "\"/><w:lvlText w:val=\""
                + text
                + "\"/></w:lvl>";
    }

    @Test
    void automatic_numbers_are_counted_as_word_counts_them() throws Exception {
        String body =
                item(1, 0, "APOLOGIES")
                        + item(1, 0, "FINANCE")
                        + item(1, 1, "the payments be approved;")
                        + item(1, 1, "the report be noted.")
                        + item(1, 0, "PLANNING")
                        + item(1, 1, "no objection.")
                        + item(1, 2, "a third level")
                        + item(2, 0, "CLOSE")
                        + item(3, 0, "grit bins");
        byte[] bytes = WordFile.with(body).and("numbering", "numbering", LISTS).bytes();
        SourceDocument document = Reading.of(bytes);
        assertThat(Reading.lines(document))
                .containsExactly(
                        "1.\tAPOLOGIES",
                        "2.\tFINANCE",
                        "(a)\tthe payments be approved;",
                        "(b)\tthe report be noted.",
                        "3.\tPLANNING",
                        "(a)\tno objection.",
                        "3.1\ta third level",
                        "8.\tCLOSE",
                        "•\tgrit bins");
        assertThat(Reading.block(document, "(a)").style().kind()).isEqualTo(BlockKind.LIST_ITEM);
        assertThat(Reading.block(document, "(a)").style().level()).isEqualTo(2);
    }

    @Test
    void insertions_are_in_and_deletions_out() throws Exception {
        String body =
                "<w:p>"
                        + run("", "That the report be ")
                        + "<w:ins w:id=\"1\">"
                        + run("", "noted")
                        + "</w:ins>"
                        + "<w:del w:id=\"2\"><w:r><w:delText>approved</w:delText></w:r></w:del>"
                        + "<w:sdt><w:sdtContent>"
                        + run("", " and filed")
                        + "</w:sdtContent></w:sdt></w:p>";
        assertThat(Reading.lines(Reading.of(WordFile.with(body).bytes())))
                .containsExactly("That the report be noted and filed");
    }

    @Test
    void a_table_that_lays_out_the_minutes_gives_their_own_blocks() throws Exception {
        String body =
                table(
                        row(
                                "<w:p>" + run("<w:b/>", "24/7") + "</w:p>",
                                "<w:p>" + run("<w:b/>", "PUBLIC SESSION") + "</w:p>",
                                ""),
                        row(
                                "",
                                paragraph(
                                                "A resident of Orchard Row said that the drain at"
                                                        + " the corner had been blocked since Easter."
                                                        + " Clerk to report it to the County.")
                                        + paragraph(
                                                "Another spoke of the lamp by the pump, which had"
                                                        + " been out for as long as anybody could"
                                                        + " remember."),
                                "JT"),
                        row("24/8", "MINUTES", ""));
        SourceDocument document = Reading.of(WordFile.with(body).bytes());
        assertThat(Reading.lines(document))
                .containsExactly(
                        "24/7\tPUBLIC SESSION",
                        "A resident of Orchard Row said that the drain at the corner had been"
                                + " blocked since Easter. Clerk to report it to the County.",
                        "Another spoke of the lamp by the pump, which had been out for as long as"
                                + " anybody could remember.",
                        "JT",
                        "24/8\tMINUTES");
        assertThat(Reading.lines(document, BlockKind.MARGIN)).containsExactly("JT");
        assertThat(Reading.block(document, "24/7").isBold()).isTrue();
    }

    @Test
    void a_table_of_figures_gives_rows() throws Exception {
        String body =
                table(
                        row("Payee", "Detail", "Amount"),
                        row("Vale Trust", "", "96.00"),
                        row("", "Total", "96.00"));
        assertThat(Reading.rows(Reading.of(WordFile.with(body).bytes())))
                .containsExactly(
                        List.of("Payee", "Detail", "Amount"),
                        List.of("Vale Trust", "", "96.00"),
                        List.of("", "Total", "96.00"));
    }

    @Test
    void line_breaks_part_lines_and_text_boxes_follow_their_paragraph() throws Exception {
        String box =
                "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>"
                        + paragraph("DRAFT")
                        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                        + paragraph("DRAFT")
                        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String body =
                "<w:p>"
                        + run("", "Cllr A. Dunne")
                        + "<w:r><w:br/></w:r>"
                        + run("", "Cllr B. Fell")
                        + box
                        + "</w:p>";
        assertThat(Reading.lines(Reading.of(WordFile.with(body).bytes())))
                .containsExactly("Cllr A. Dunne", "Cllr B. Fell", "DRAFT");
    }

    @Test
    void styles_make_headings_bold_and_centred() throws Exception {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading"
                        + " 2\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name"
                        + " w:val=\"Item\"/><w:pPr><w:jc"
                        + " w:val=\"center\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style"
                        + " w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"Child\"/><w:basedOn"
                        + " w:val=\"B\"/></w:style>";
        String body =
                paragraph("<w:pStyle w:val=\"H\"/>", "Apologies")
                        + paragraph("<w:pStyle w:val=\"C\"/>", "PRESENT")
                        + "<w:p>"
                        + run("<w:b/>", "RESOLVED")
                        + run("", " that it be noted")
                        + "</w:p>"
                        + "<w:p>"
                        + run("<w:vanish/>", "hidden")
                        + run("<w:caps/>", "seen")
                        + "</w:p>";
        SourceDocument document =
                Reading.of(WordFile.with(body).and("styles", "styles", styles).bytes());
        TextBlock heading = Reading.block(document, "Apologies");
        assertThat(heading.style().kind()).isEqualTo(BlockKind.HEADING);
        assertThat(heading.style().level()).isEqualTo(2);
        assertThat(Reading.block(document, "PRESENT").style().centred()).isTrue();
        assertThat(Reading.block(document, "PRESENT").isBold()).isTrue();
        assertThat(Reading.block(document, "RESOLVED").style().boldUpTo()).isEqualTo(8);
        assertThat(Reading.lines(document)).contains("SEEN").doesNotContain("hidden");
    }

    @Test
    void the_page_header_is_read_only_where_it_alone_names_the_meeting() throws Exception {
        String header = paragraph("Minutes of the Wexcombe Town Council");
        byte[] without =
                WordFile.with(paragraph("1. Apologies: none")).and("header", "hdr", header).bytes();
        assertThat(Reading.lines(Reading.of(without)))
                .containsExactly("Minutes of the Wexcombe Town Council", "1. Apologies: none");
        byte[] with =
                WordFile.with(paragraph("Minutes of a meeting of the Town Council"))
                        .and("header", "hdr", header)
                        .bytes();
        assertThat(Reading.lines(Reading.of(with)))
                .containsExactly("Minutes of a meeting of the Town Council");
    }

    @Test
    void files_made_by_poi_are_read() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFParagraph paragraph = word.createParagraph();
            XWPFRun title = paragraph.createRun();
            title.setBold(true);
            title.setText("Apologies");
            paragraph.createRun().setText(" were received from Cllr Amory.");
            word.write(out);
        }
        SourceDocument document = Reading.of(out.toByteArray());
        assertThat(document.format()).isEqualTo(DocumentFormat.DOCX);
        assertThat(Reading.lines(document))
                .containsExactly("Apologies were received from Cllr Amory.");
        assertThat(document.blocks().get(0).style().boldUpTo()).isEqualTo(9);
    }

    @Test
    void a_file_with_a_password_is_refused_as_encrypted(@TempDir File folder) throws Exception {
        // POI writes encrypted files by way of a folder that another user may own
        TempFile.setThreadLocalTempFileCreationStrategy(
                new DefaultTempFileCreationStrategy(folder));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage word =
                            OPCPackage.open(
                                    new ByteArrayInputStream(
                                            WordFile.with(paragraph("x")).bytes()));
                    OutputStream stream = encryptor.getDataStream(container)) {
                word.save(stream);
            }
            container.writeFilesystem(out);
        }
        assertThat(Reading.refusal(out.toByteArray())).isEqualTo(Reason.ENCRYPTED);
    }
}
