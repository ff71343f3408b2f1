package org.minutebook.parser.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;

/** Unpacks a ZIP into nothing, to see how large it is before a library keeps it in memory. */
final class UnpackedSize {

    private static final int MOST_ENTRIES = 10_000;

    private UnpackedSize() {}

    /**
     * Counts.
     *
     * @throws UnreadableDocumentException where the parts are more than the limit, or broken
     */
    static void check(byte[] zip, long most) throws UnreadableDocumentException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries++;
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    bytes += n;
                    if (bytes > most || entries > MOST_ENTRIES) {
                        throw new UnreadableDocumentException(
                                Reason.TOO_LARGE,
                                "The Word file unpacks to more than "
                                        + most
                                        + " bytes. Take out pictures and appendices, and post the"
                                        + " minutes alone.");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            UnreadableDocumentException damaged =
                    new UnreadableDocumentException(
                            Reason.DAMAGED,
                            "The Word file is damaged. Open it in Word, save it anew and post"
                                    + " that.");
            damaged.initCause(e);
            throw damaged;
        }
    }
}
