package org.minutebook.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;

/** Opens archives. In a worker alone: its time and heap are bounded there. */
final class ArchiveOpening {

    /** What makes a ZIP a document: Office's and OpenDocument's first entry. */
    private static final List<String> OF_A_DOCUMENT = List.of("[Content_Types].xml", "mimetype");

    /** What computers put into archives by themselves. */
    private static final List<String> LITTER = List.of(".ds_store", "thumbs.db", "desktop.ini");

    private static final int LONGEST_NAME = 1_000;

    private ArchiveOpening() {}

    static Answer answer(Unpacking order) throws UnreadableDocumentException {
        @Nullable Integer index = order.index();
        try (ZipFile zip = new ZipFile(order.path(), namesOfOld())) {
            return index == null
                    ? Answer.of(contents(zip, order.most()))
                    : Answer.ofUnpacked(unpack(zip, index, order.most()));
        } catch (IOException | IllegalArgumentException e) {
            UnreadableDocumentException damaged =
                    new UnreadableDocumentException(
                            Reason.DAMAGED, "It is damaged, encrypted, or no archive.");
            damaged.initCause(e);
            throw damaged;
        }
    }

    /** Of names that do not say that they are UTF-8. */
    private static Charset namesOfOld() {
        return Charset.isSupported("IBM437")
                ? Charset.forName("IBM437")
                : StandardCharsets.ISO_8859_1;
    }

    private static ArchiveContents contents(ZipFile zip, int most) {
        boolean document = OF_A_DOCUMENT.stream().anyMatch(name -> zip.getEntry(name) != null);
        List<ArchiveContents.PackedFile> files = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        for (int i = 0; entries.hasMoreElements() && files.size() < most; i++) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory() && !isLitter(entry.getName())) {
                String name = entry.getName();
                files.add(
                        new ArchiveContents.PackedFile(
                                i,
                                name.substring(Math.max(0, name.length() - LONGEST_NAME)),
                                entry.getCompressedSize()));
            }
        }
        return new ArchiveContents(document, zip.size(), files);
    }

    private static boolean isLitter(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return name.startsWith("__MACOSX/") || LITTER.contains(file.toLowerCase(Locale.ROOT));
    }

    private static byte[] unpack(ZipFile zip, int index, int most) throws IOException {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        for (int i = 0; entries.hasMoreElements(); i++) {
            ZipEntry entry = entries.nextElement();
            if (i == index) {
                try (InputStream in = zip.getInputStream(entry)) {
                    return in.readNBytes(most + 1);
                }
            }
        }
        throw new IOException("no entry of that number");
    }
}
