package org.minutebook.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;
import org.minutebook.parser.text.TextBlock;

class DocumentReadersTest {

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void nothing_and_nothing_but_blanks_are_empty() {
        assertThat(Reading.refusal(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(Reading.refusal(latin(" \n\t \r\n"))).isEqualTo(Reason.EMPTY);
        assertThat(
                        Reading.refusal(
                                latin(
                                        "<html><head><title>Minutes</title></head><body></body></html>")))
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void other_formats_are_named_and_refused() throws Exception {
        assertThat(Reading.refusal(latin("{\\rtf1 Minutes}"))).isEqualTo(Reason.UNSUPPORTED_TYPE);
        assertThat(Reading.refusal(latin("\u0089PNG\r\n\u001a\n"))).isEqualTo(Reason.SCANNED);
        assertThat(Reading.refusal(latin("\u00d0\u00cf\u0011\u00e0"))).isEqualTo(Reason.DAMAGED);
        assertThat(Reading.refusal(latin("\u0000\u0001\u0002\u0003\u0004\u0005\u0001\u0002")))
                .isEqualTo(Reason.UNSUPPORTED_TYPE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        assertThat(Reading.refusal(out.toByteArray())).isEqualTo(Reason.UNSUPPORTED_TYPE);
    }

    @Test
    void more_bytes_or_characters_than_the_limits_are_too_large() {
        ReadingLimits few = new ReadingLimits(50, 1 << 20, 5, 10, ReadingLimits.DEFAULT.time());
        assertThat(Reading.refusal(new byte[51], few)).isEqualTo(Reason.TOO_LARGE);
        assertThat(Reading.refusal(latin("Minutes of the Council"), few))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void the_content_decides_the_format() throws Exception {
        assertThat(Reading.of("Minutes of the Council").format())
                .isEqualTo(DocumentFormat.PLAIN_TEXT);
        assertThat(Reading.of("# Minutes\n\n**1. Apologies**\n").format())
                .isEqualTo(DocumentFormat.MARKDOWN);
        assertThat(Reading.of("<p>Minutes</p><p>of</p><p>Council</p>").format())
                .isEqualTo(DocumentFormat.HTML);
    }

    @Test
    void every_block_is_a_line_of_the_text_and_every_cell_a_slice_of_its_block() throws Exception {
        SourceDocument document =
                Reading.of(
                        """
                        Present

                        Ada Holt        Chair
                        Ben Ives        Clerk

                        1.\tApologies
                        """);
        assertThat(String.join("\n", Reading.lines(document))).isEqualTo(document.text().value());
        for (TextBlock block : document.blocks()) {
            block.cells().forEach(c -> assertThat(block.string()).contains(c.string()));
        }
    }
}
