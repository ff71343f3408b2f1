package org.minutebook.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small files that are large once they are opened. */
public final class HostileFiles {

    private static final int PIECE = 1 << 16;

    private HostileFiles() {}

    /**
     * Writes both into a folder, at any size.
     *
     * @param arguments the folder; bytes of text operators in the PDF; bytes of XML in the DOCX
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Files.write(folder.resolve("hostile.pdf"), pdf(Long.parseLong(arguments[1])));
        Files.write(folder.resolve("hostile.docx"), docx(Long.parseLong(arguments[2]), 23));
    }

    /** A PDF of one page, whose one stream unpacks to so many bytes of text operators. */
    public static byte[] pdf(long unpacked) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        byte[] line = "1 0 0 1 72 720 Tm (Minutes of the Council) Tj\n".getBytes(ascii());
        try (OutputStream out = new DeflaterOutputStream(packed, deflater, PIECE)) {
            out.write("BT /F1 12 Tf\n".getBytes(ascii()));
            for (long written = 0; written < unpacked; written += line.length) {
                out.write(line);
            }
            out.write("ET\n".getBytes(ascii()));
        } finally {
            deflater.end();
        }
        Pdf pdf = new Pdf();
        pdf.object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.object(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R"
                        + "/Resources<</Font<</F1 4 0 R>>>>>>");
        pdf.object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        pdf.stream(packed.toByteArray());
        return pdf.end();
    }

    /**
     * A Word file whose text is so many bytes of XML.
     *
     * @param unlike out of 64 paragraphs, how many do not pack well: the more, the larger the file
     */
    public static byte[] docx(long unpacked, int unlike) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>\
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                    </Types>\
                    """);
            entry(
                    zip,
                    "_rels/.rels",
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
                    </Relationships>\
                    """);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            text(zip, unpacked, unlike);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void text(OutputStream out, long unpacked, int unlike) throws IOException {
        out.write(
                ("<w:document"
                                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body>")
                        .getBytes(ascii()));
        long written = 0;
        for (long n = 0; written < unpacked; n++) {
            String word = n % 64 < unlike ? Long.toString(n * 2_654_435_761L, 36) : "noted";
            byte[] paragraph =
                    ("<w:p><w:r><w:t>That the report " + word + " be noted</w:t></w:r></w:p>")
                            .getBytes(ascii());
            out.write(paragraph);
            written += paragraph.length;
        }
        out.write("</w:body></w:document>".getBytes(ascii()));
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static java.nio.charset.Charset ascii() {
        return StandardCharsets.US_ASCII;
    }

    /** A PDF, object after object. */
    private static final class Pdf {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final StringBuilder places = new StringBuilder();
        private int objects;

        Pdf() throws IOException {
            out.write("%PDF-1.7\n".getBytes(ascii()));
        }

        void object(String body) throws IOException {
            begin();
            out.write((body + "\nendobj\n").getBytes(ascii()));
        }

        void stream(byte[] packed) throws IOException {
            begin();
            out.write(
                    "<</Filter/FlateDecode/Length %d>>\nstream\n"
                            .formatted(packed.length)
                            .getBytes(ascii()));
            out.write(packed);
            out.write("\nendstream\nendobj\n".getBytes(ascii()));
        }

        private void begin() throws IOException {
            objects++;
            places.append("%010d 00000 n \n".formatted(out.size()));
            out.write((objects + " 0 obj\n").getBytes(ascii()));
        }

        byte[] end() throws IOException {
            int table = out.size();
            out.write(
                    """
                    xref
                    0 %d
                    0000000000 65535 f\s
                    %strailer
                    <</Size %d/Root 1 0 R>>
                    startxref
                    %d
                    %%%%EOF
                    """
                            .formatted(objects + 1, places, objects + 1, table)
                            .getBytes(ascii()));
            return out.toByteArray();
        }
    }
}
