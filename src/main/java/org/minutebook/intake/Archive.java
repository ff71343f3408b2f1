package org.minutebook.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;

/**
 * A ZIP with documents in it. Opened here and no further: what it holds is unpacked within bounds,
 * and read elsewhere.
 */
final class Archive implements AutoCloseable {

    private static final byte[] MARK = {'P', 'K', 3, 4};

    /** Of an archive without files. */
    private static final byte[] MARK_OF_NOTHING = {'P', 'K', 5, 6};

    /** What makes a ZIP a document: Office's and OpenDocument's first entry. */
    private static final List<String> OF_A_DOCUMENT = List.of("[Content_Types].xml", "mimetype");

    private static final List<String> NESTED =
            List.of(".zip", ".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".jar", ".cab");

    /** What computers put into archives by themselves. */
    private static final List<String> LITTER = List.of(".ds_store", "thumbs.db", "desktop.ini");

    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static boolean hasMark(byte[] first) {
        return startsWith(first, MARK) || startsWith(first, MARK_OF_NOTHING);
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /**
     * Opens a file that has the mark of a ZIP.
     *
     * @throws ProblemException where it is none, or damaged
     */
    static Archive open(Path file) {
        try {
            return new Archive(new ZipFile(file.toFile(), namesOfOld()));
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private static ProblemException damaged(Exception e) {
        ProblemException damaged =
                ProblemException.of(
                                ErrorCode.DAMAGED_DOCUMENT,
                                "The archive is damaged and cannot be opened. Pack it anew and post"
                                        + " that.")
                        .field("file");
        damaged.addSuppressed(e);
        return damaged;
    }

    /** Of names that do not say that they are UTF-8. */
    private static Charset namesOfOld() {
        return Charset.isSupported("IBM437")
                ? Charset.forName("IBM437")
                : StandardCharsets.ISO_8859_1;
    }

    /** Whether it is one document rather than several. */
    boolean isDocument() {
        return OF_A_DOCUMENT.stream().anyMatch(name -> zip.getEntry(name) != null);
    }

    /** How many entries it says that it has. */
    int size() {
        return zip.size();
    }

    /** Its files, in its order, without folders and what computers add. */
    Iterator<? extends ZipEntry> files() {
        return zip.stream().filter(entry -> !entry.isDirectory() && !isLitter(entry)).iterator();
    }

    private static boolean isLitter(ZipEntry entry) {
        return entry.getName().startsWith("__MACOSX/")
                || LITTER.contains(fileName(entry).toLowerCase(Locale.ROOT));
    }

    static String fileName(ZipEntry entry) {
        String name = entry.getName();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    static boolean isNamedAsArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NESTED.stream().anyMatch(lower::endsWith);
    }

    /**
     * Unpacks a file.
     *
     * @param most bytes; one more is given where there are more
     * @throws IOException where it is damaged or encrypted
     */
    byte[] unpack(ZipEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(most + 1);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
