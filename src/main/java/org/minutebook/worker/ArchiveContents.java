package org.minutebook.worker;

import java.util.List;

/**
 * What a ZIP says that it holds.
 *
 * @param document whether it is one document, as Office's are, rather than several files
 * @param size how many entries it says that it has, folders too
 * @param files its files in its order, without what computers add; the first thousand or so
 */
public record ArchiveContents(boolean document, int size, List<PackedFile> files) {

    public ArchiveContents {
        files = List.copyOf(files);
    }

    /**
     * A file in it.
     *
     * @param index among its entries, from 0
     * @param name as it stands there, with its folders
     * @param packed bytes that it takes; -1 where the archive does not say
     */
    public record PackedFile(int index, String name, long packed) {}
}
