package org.minutebook.parser.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the first bytes say a file is. The file's name is never asked. */
enum ContentType {
    PDF,
    /** A ZIP with a Word document in it. */
    DOCX,
    /** A container of old Office files; newer ones that want a password come in it too. */
    OLE2,
    /** A ZIP without a Word document: a spreadsheet, slides, OpenDocument, an archive. */
    OTHER_ZIP,
    RTF,
    /** A picture. */
    IMAGE,
    /** Letters of some sort: HTML, Markdown, text. */
    TEXT,
    /** Nothing of these. */
    BINARY;

    private static final byte[] OLE2_SIGNATURE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final int HEAD = 1024;

    /** What the bytes are. */
    static ContentType of(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return contains(bytes, "word/document") || contains(bytes, "wordprocessingml")
                    ? DOCX
                    : OTHER_ZIP;
        }
        if (startsWith(bytes, OLE2_SIGNATURE)) {
            return OLE2;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")) {
            return IMAGE;
        }
        return isText(bytes) ? TEXT : BINARY;
    }

    /**
     * Text has next to no control characters, UTF-16 apart, of which every second byte may be NUL.
     */
    private static boolean isText(byte[] bytes) {
        if (TextDecoder.looksLikeUtf16(bytes)) {
            return true;
        }
        int controls = 0;
        int looked = Math.min(bytes.length, 64 * HEAD);
        for (int i = 0; i < looked; i++) {
            int b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f'
                    && b != 0x0b) {
                controls++;
            }
        }
        return controls * 50L <= looked;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] bytes, String ascii) {
        byte[] sought = ascii.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + sought.length <= bytes.length; i++) {
            if (bytes[i] == sought[0]
                    && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
