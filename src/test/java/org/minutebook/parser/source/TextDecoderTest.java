package org.minutebook.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

    private static final String TEXT = "Precept – £4,500 “agreed” by Cllr Siân Ó Dea";

    @Test
    void sound_utf8_is_utf8_whatever_the_page_says() {
        String page = "<meta charset=iso-8859-1>" + TEXT;
        assertThat(TextDecoder.decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
    }

    @Test
    void what_is_no_utf8_is_windows_1252() {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(TEXT);
    }

    @Test
    void a_declared_encoding_is_followed() {
        String page = "<html><head><meta charset=\"iso-8859-2\"></head>Cllr Szymański</html>";
        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("ISO-8859-2"))))
                .isEqualTo(page);
    }

    @Test
    void utf16_is_known_with_a_mark_and_without() {
        assertThat(TextDecoder.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(TEXT);
        assertThat(TextDecoder.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(TEXT);
        assertThat(TextDecoder.decode("Minutes of the Council".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Minutes of the Council");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(TextDecoder.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
    }

    @Test
    void a_text_pasted_together_from_two_encodings_keeps_both() {
        byte[] first = "Siân ".getBytes(StandardCharsets.UTF_8);
        byte[] second = "£45".getBytes(Charset.forName("windows-1252"));
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertThat(TextDecoder.decode(both)).isEqualTo("Siân £45");
    }
}
