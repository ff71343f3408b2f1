package org.minutebook.parser.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word files out of WordprocessingML, part by part. */
final class WordFile {

    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                    + " Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                    + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                    + " PartName=\"/word/document.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                    + "</Types>";
    private static final String RELATIONS =
            "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:wps=\"urn:shape\" xmlns:r=\"urn:relations\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder related = new StringBuilder();

    private WordFile(String body) {
        parts.put("[Content_Types].xml", TYPES);
        parts.put(
                "_rels/.rels",
                RELATIONS
                        + "<Relationship Id=\"r1\" Type=\""
                        + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/document.xml",
                "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    static WordFile with(String body) {
        return new WordFile(body);
    }

    /** A paragraph of plain words. */
    static String paragraph(String words) {
        return paragraph("", words);
    }

    /** A paragraph with properties. */
    static String paragraph(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run("", words) + "</w:p>";
    }

    static String run(String properties, String words) {
        return "<w:r><w:rPr>"
                + properties
                + "</w:rPr><w:t xml:space=\"preserve\">"
                + words
                + "</w:t></w:r>";
    }

    /** A paragraph of a list. */
    static String item(int list, int level, String words) {
        return paragraph(
                "<w:numPr><w:ilvl w:val=\""
                        + level
                        + "\"/><w:numId w:val=\""
                        + list
                        + "\"/></w:numPr>",
                words);
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    /** A row of cells that hold a paragraph each. */
    static String row(String... cells) {
        StringBuilder out = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            out.append("<w:tc>")
                    .append(cell.startsWith("<w:p") ? cell : paragraph(cell))
                    .append("</w:tc>");
        }
        return out.append("</w:tr>").toString();
    }

    /** Adds a part that the document names for a purpose: "numbering", "styles", "header". */
    WordFile and(String purpose, String root, String content) {
        parts.put(
                "word/" + purpose + ".xml",
                "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
        related.append("<Relationship Id=\"r")
                .append(parts.size())
                .append("\" Type=\"")
                .append(OFFICE)
                .append(purpose)
                .append("\" Target=\"")
                .append(purpose)
                .append(".xml\"/>");
        return this;
    }

    /** Puts a part's whole text in. */
    WordFile replacing(String name, String text) {
        parts.put(name, text);
        return this;
    }

    byte[] bytes() {
        parts.put("word/_rels/document.xml.rels", RELATIONS + related + "</Relationships>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
