package org.minutebook.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Knows archives by their first bytes and their names. They are opened by a worker. */
final class Archive {

    private static final byte[] MARK = {'P', 'K', 3, 4};

    /** Of an archive without files. */
    private static final byte[] MARK_OF_NOTHING = {'P', 'K', 5, 6};

    private static final List<String> NESTED =
            List.of(".zip", ".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".jar", ".cab");

    private Archive() {}

    static boolean hasMark(byte[] first) {
        return startsWith(first, MARK) || startsWith(first, MARK_OF_NOTHING);
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    static boolean isNamedAsArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NESTED.stream().anyMatch(lower::endsWith);
    }
}
