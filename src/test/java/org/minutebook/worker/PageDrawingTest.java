package org.minutebook.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.minutebook.parser.source.UnreadableDocumentException;

class PageDrawingTest {

    private static byte[] pdf(PDRectangle size) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(size));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static BufferedImage drawn(PDRectangle size)
            throws IOException, UnreadableDocumentException {
        return Objects.requireNonNull(
                ImageIO.read(new ByteArrayInputStream(PageDrawing.png(pdf(size), 1))));
    }

    @Test
    void aPageIsDrawnSharplyEnoughToRead() throws Exception {
        BufferedImage picture = drawn(PDRectangle.A4);
        assertThat(picture.getWidth()).isBetween(900, 920);
        assertThat(picture.getHeight()).isBetween(1280, 1290);
    }

    @Test
    void aHugePageIsDrawnWithinBounds() throws Exception {
        BufferedImage picture = drawn(new PDRectangle(14_400, 14_400));
        assertThat((long) picture.getWidth() * picture.getHeight()).isLessThan(4_050_000);
        assertThat(PageDrawing.scale(new PDRectangle(0, 0))).isCloseTo(110f / 72, within(0.01f));
    }

    @Test
    void whatIsNoPageIsRefused() throws Exception {
        byte[] one = pdf(PDRectangle.A4);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> PageDrawing.png(one, 2));
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> PageDrawing.png(one, 0));
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(
                        () -> PageDrawing.png("%PDF-1.7 no".getBytes(StandardCharsets.UTF_8), 1));
    }
}
