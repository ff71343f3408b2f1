package org.minutebook.worker;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done with an archive.
 *
 * @param path where it stands
 * @param index the entry to unpack; {@code null} to list them
 * @param most of an entry: bytes, one more is given where there are more; of a list: files
 */
record Unpacking(String path, @Nullable Integer index, int most) {}
