package org.minutebook.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One set of invented minutes, and what reading it gave when somebody last looked.
 *
 * @param layout the layout that its folder stands under
 * @param name "council-body-date"
 * @param folder where its golden files stand
 */
record Fixture(String layout, String name, Path folder) {

    /** Where the samples stand that the service ships; a fixture may be one of them. */
    static final Path SAMPLES = Path.of("src", "main", "resources", "samples");

    /** The document: {@code source.*}, or the sample that the file {@code sample} names. */
    Path source() {
        try (Stream<Path> files = Files.list(folder)) {
            Path sample = folder.resolve("sample");
            if (Files.exists(sample)) {
                return SAMPLES.resolve(Files.readString(sample, StandardCharsets.UTF_8).strip());
            }
            List<Path> sources =
                    files.filter(f -> f.getFileName().toString().startsWith("source.")).toList();
            if (sources.size() != 1) {
                throw new IllegalStateException(folder + " holds " + sources);
            }
            return sources.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return layout + "/" + name;
    }
}
