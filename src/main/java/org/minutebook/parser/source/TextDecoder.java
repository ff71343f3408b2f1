package org.minutebook.parser.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters: by byte order mark, as UTF-16 where every second byte is NUL, as UTF-8 where
 * all of it is sound, as the page itself declares, else as windows-1252. Files pasted together from
 * two encodings are read sequence by sequence.
 */
final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int DECLARED_WITHIN = 2048;

    private TextDecoder() {}

    static String decode(byte[] bytes) {
        if (has(bytes, 0xef, 0xbb, 0xbf)) {
            return mixed(bytes, 3);
        }
        if (has(bytes, 0xff, 0xfe)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (has(bytes, 0xfe, 0xff)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (looksLikeUtf16(bytes)) {
            return new String(
                    bytes, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        Charset declared = declared(bytes);
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, declared);
        }
        return mixed(bytes, 0);
    }

    /** Whether the bytes are UTF-16 of mostly Latin letters without a byte order mark. */
    static boolean looksLikeUtf16(byte[] bytes) {
        if (has(bytes, 0xff, 0xfe) || has(bytes, 0xfe, 0xff)) {
            return true;
        }
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, DECLARED_WITHIN) & ~1;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int enough = looked * 2 / 5;
        return looked >= 4 && ((even >= enough && odd == 0) || (odd >= enough && even == 0));
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The encoding that an HTML page or XML file says it has. */
    private static @Nullable Charset declared(byte[] bytes) {
        String head =
                new String(
                                bytes,
                                0,
                                Math.min(bytes.length, DECLARED_WITHIN),
                                StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        for (String key : new String[] {"charset=", "encoding="}) {
            int at = head.indexOf(key);
            if (at >= 0) {
                int from = at + key.length();
                while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
                    from++;
                }
                int to = from;
                while (to < head.length() && isNamePart(head.charAt(to))) {
                    to++;
                }
                return named(head.substring(from, to));
            }
        }
        return null;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private static @Nullable Charset named(String name) {
        try {
            // browsers read Latin 1 as windows-1252, and so do those who write it
            return name.isEmpty() || name.equals("iso-8859-1") || name.equals("us-ascii")
                    ? WINDOWS
                    : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** Sound UTF-8 sequences as such, every other byte as windows-1252. */
    private static String mixed(byte[] bytes, int from) {
        StringBuilder out = new StringBuilder(bytes.length - from);
        int i = from;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length == 1 && bytes[i] >= 0) {
                out.append((char) bytes[i]);
            } else if (length > 1) {
                out.append(new String(bytes, i, length, StandardCharsets.UTF_8));
            } else {
                out.append(new String(bytes, i, 1, WINDOWS));
            }
            i += length;
        }
        return out.toString();
    }

    /** Length of the UTF-8 sequence at an index; 1 where there is none. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
        if (length == 1 || first >= 0xf5 || at + length > bytes.length) {
            return 1;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 1;
            }
        }
        return length;
    }

    private static boolean has(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
