package org.minutebook.parser.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;
import org.minutebook.parser.text.BlockKind;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Word files. POI opens the package; the parts are read here, since POI's model of a document
 * passes over text in content controls inside paragraphs, text boxes and tracked insertions, and
 * reckons no numbers.
 */
final class DocxReader implements FormatReader {

    private static final int HEAD = 1500;

    @Override
    public SourceDocument read(byte[] bytes, ReadingLimits limits)
            throws UnreadableDocumentException {
        UnpackedSize.check(bytes, limits.unpackedBytes());
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            PackagePart main = main(file);
            if (main == null) {
                throw new UnreadableDocumentException(
                        Reason.UNSUPPORTED_TYPE,
                        "There is no Word document in this file. Post the minutes as .docx, PDF,"
                                + " HTML, Markdown or text.");
            }
            return read(main, limits);
        } catch (EncryptedDocumentException e) {
            throw caused(
                    Reason.ENCRYPTED,
                    "The Word file wants a password. Save it without one and post that.",
                    e);
        } catch (IOException | InvalidFormatException | SAXException e) {
            throw caused(
                    Reason.DAMAGED,
                    "The Word file is damaged. Open it in Word, save it anew and post that.",
                    e);
        }
    }

    private static SourceDocument read(PackagePart main, ReadingLimits limits)
            throws IOException, InvalidFormatException, SAXException, UnreadableDocumentException {
        Element styles = related(main, "/styles");
        Element numbering = related(main, "/numbering");
        WordWalker walker =
                new WordWalker(
                        styles == null ? new WordStyles() : new WordStyles(styles),
                        numbering == null ? new WordNumbering() : new WordNumbering(numbering));
        Element document = parse(main);
        Element body = WordXml.child(document, "body");
        List<Piece> pieces = walker.blocks(body == null ? document : body);
        BlockList blocks = new BlockList(limits);
        ParagraphFlow flow = new ParagraphFlow(blocks);
        for (Piece piece : headings(main, walker, pieces)) {
            flow.add(piece);
        }
        for (Piece piece : pieces) {
            flow.add(piece);
        }
        flow.flush();
        return blocks.document(DocumentFormat.DOCX, 0);
    }

    /** Lines of the page header that name the meeting where the text itself does not. */
    private static List<Piece> headings(PackagePart main, WordWalker walker, List<Piece> pieces)
            throws IOException, InvalidFormatException, SAXException {
        StringBuilder head = new StringBuilder();
        for (Piece piece : pieces) {
            if (head.length() < HEAD) {
                head.append(piece.words().raw()).append(' ');
                piece.cells().forEach(c -> head.append(c.raw()).append(' '));
            }
        }
        String text = head.toString().toLowerCase(Locale.ROOT);
        boolean named = text.contains("council") || text.contains("authority");
        boolean titled = text.contains("minute") || text.contains("meeting");
        if (named && titled) {
            return List.of();
        }
        Element header = related(main, "/header");
        if (header == null) {
            return List.of();
        }
        return walker.blocks(header).stream()
                .filter(p -> !p.isRow() && p.style().kind() != BlockKind.MARKER)
                .filter(p -> isWanted(p.words().raw().toLowerCase(Locale.ROOT), named, titled))
                .toList();
    }

    private static boolean isWanted(String line, boolean named, boolean titled) {
        return (!named && (line.contains("council") || line.contains("authority")))
                || (!titled && (line.contains("minute") || line.contains("meeting")));
    }

    private static @Nullable PackagePart main(OPCPackage file) throws InvalidFormatException {
        for (PackageRelationship relation : file.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = file.getPart(relation);
                return part != null && part.getContentType().contains("word") ? part : null;
            }
        }
        return null;
    }

    /** The first part that the document names for a purpose, or {@code null}. */
    private static @Nullable Element related(PackagePart main, String purpose)
            throws IOException, InvalidFormatException, SAXException {
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith(purpose)) {
                PackagePart part = main.getRelatedPart(relation);
                return part == null ? null : parse(part);
            }
        }
        return null;
    }

    private static Element parse(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return WordXml.parse(in);
        }
    }

    private static UnreadableDocumentException caused(
            Reason reason, String message, Exception cause) {
        UnreadableDocumentException e = new UnreadableDocumentException(reason, message);
        e.initCause(cause);
        return e;
    }
}
