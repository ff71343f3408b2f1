package org.minutebook.parser.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;

/** Says what to do with an old Office container: take the password off, or save it anew. */
final class Ole2Refusal implements FormatReader {

    static final Ole2Refusal INSTANCE = new Ole2Refusal();

    private Ole2Refusal() {}

    @Override
    public SourceDocument read(byte[] bytes, ReadingLimits limits)
            throws UnreadableDocumentException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableDocumentException(
                        Reason.ENCRYPTED,
                        "The Word file wants a password. Save it without one and post that.");
            }
        } catch (IOException e) {
            throw damaged(e);
        }
        throw new UnreadableDocumentException(
                Reason.UNSUPPORTED_TYPE,
                "This is a file of Word 97 to 2003 or another old Office program. Save it as .docx"
                        + " or PDF and post that.");
    }

    private static UnreadableDocumentException damaged(IOException cause) {
        UnreadableDocumentException damaged =
                new UnreadableDocumentException(
                        Reason.DAMAGED,
                        "The file is damaged and cannot be read. Save it anew as .docx or PDF and"
                                + " post that.");
        damaged.initCause(cause);
        return damaged;
    }
}
