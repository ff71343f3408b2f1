package org.minutebook.parser.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;

/**
 * Looks at the packed streams of a PDF before PDFBox unpacks them whole into memory. Deflate packs
 * at most 1032 to 1, so that only streams long enough to pass the limit are unpacked to see.
 * Streams in other packings are not looked at.
 */
final class PdfStreams {

    private static final int BEST_RATIO = 1032;
    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private PdfStreams() {}

    /**
     * Counts.
     *
     * @throws UnreadableDocumentException where one stream alone unpacks to more than the limit
     */
    static void check(byte[] pdf, long most) throws UnreadableDocumentException {
        int at = find(pdf, BEGIN, 0);
        while (at >= 0) {
            int from = at + BEGIN.length;
            while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
                from++;
            }
            int end = find(pdf, END, from);
            int to = end < 0 ? pdf.length : end;
            if ((long) (to - from) * BEST_RATIO > most && unpacked(pdf, from, to, most) > most) {
                throw new UnreadableDocumentException(
                        Reason.TOO_LARGE,
                        "A part of the PDF unpacks to more than "
                                + most
                                + " bytes. Print the minutes alone to a new PDF and post that.");
            }
            at = end < 0 ? -1 : find(pdf, BEGIN, end + END.length);
        }
    }

    /**
     * How many bytes come out, counted no further than just over the limit; 0 where it is not
     * deflate.
     */
    private static long unpacked(byte[] pdf, int from, int to, long most) {
        Inflater inflater = new Inflater();
        try {
            byte[] buffer = new byte[1 << 16];
            inflater.setInput(pdf, from, to - from);
            int n = inflater.inflate(buffer);
            while (n > 0 && inflater.getBytesWritten() <= most) {
                n = inflater.inflate(buffer);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            // not deflate, or broken: what came out so far counts
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static int find(byte[] in, byte[] sought, int from) {
        for (int i = from; i + sought.length <= in.length; i++) {
            if (in[i] == sought[0]
                    && Arrays.equals(in, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        return -1;
    }
}
