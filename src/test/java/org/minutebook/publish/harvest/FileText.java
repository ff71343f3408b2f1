package org.minutebook.publish.harvest;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** What packed files say. */
final class FileText {

    private FileText() {}

    /** Names and contents of all that is in a ZIP. */
    static String unpacked(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.append(entry.getName())
                        .append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** All cells of a Parquet table, a row a line. */
    static String cells(byte[] parquet) throws IOException {
        Path file = Files.createTempFile("cells", ".parquet");
        try {
            Files.write(file, parquet);
            try (Stream<String> rows = ParquetReader.streamContent(file.toFile(), new Cells())) {
                return rows.collect(Collectors.joining("\n"));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static final class Cells implements Hydrator<StringBuilder, String, String[]> {

        @Override
        public StringBuilder start() {
            return new StringBuilder();
        }

        @Override
        public StringBuilder add(StringBuilder row, String[] column, @Nullable Object value) {
            return row.append(value).append(' ');
        }

        @Override
        public String finish(StringBuilder row) {
            return row.toString();
        }
    }
}
