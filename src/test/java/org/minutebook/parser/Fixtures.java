package org.minutebook.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.minutebook.parser.source.DocumentReaders;
import org.minutebook.parser.source.ReadingLimits;
import org.minutebook.parser.source.UnreadableDocumentException;

/**
 * The invented minutes, a folder each: {@code minutes/<layout>/<council>-<body>-<date>/}. Councils,
 * people and sentences are made up; the forms are those that clerks use.
 */
final class Fixtures {

    static final Path ROOT = Path.of("src", "test", "resources", "minutes");

    /** What is no minutes stands here, under the reason that it is refused for. */
    static final String REFUSED = "refused";

    /** Without the clock: a busy machine is no reason to fail. */
    private static final MinutesParser PARSER =
            new MinutesParser(new DocumentReaders(), ReadingLimits.DEFAULT);

    private static final Map<Fixture, ParsedMinutes> READ = new ConcurrentHashMap<>();

    /** PDFBox writes to the log where the machine has no fonts. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    static {
        PDFBOX.setLevel(Level.OFF);
    }

    private Fixtures() {}

    /** Every fixture that is minutes, by layout and name. */
    static List<Fixture> all() {
        return in(ROOT).stream().filter(f -> !f.layout().equals(REFUSED)).toList();
    }

    /** Every fixture that is to be refused. */
    static List<Fixture> refused() {
        return in(ROOT).stream().filter(f -> f.layout().equals(REFUSED)).toList();
    }

    private static List<Fixture> in(Path root) {
        List<Fixture> found = new ArrayList<>();
        for (Path layout : folders(root)) {
            for (Path folder : folders(layout)) {
                found.add(
                        new Fixture(
                                layout.getFileName().toString(),
                                folder.getFileName().toString(),
                                folder));
            }
        }
        return found;
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> inside = Files.list(parent)) {
            return inside.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What reading a fixture gives; each is read once. */
    static ParsedMinutes read(Fixture fixture) {
        return READ.computeIfAbsent(fixture, Fixtures::parse);
    }

    private static ParsedMinutes parse(Fixture fixture) {
        try {
            return parse(fixture.bytes());
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(fixture + " is refused: " + e.getMessage(), e);
        }
    }

    static ParsedMinutes parse(byte[] bytes) throws UnreadableDocumentException {
        return PARSER.parse(bytes, GivenFields.NONE);
    }
}
