package org.minutebook.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every wording of the parser over the lines of every set of minutes that the tests have. */
class EveryWordingTest {

    private static final Path MINUTES = Path.of("src/test/resources/minutes");
    private static final int LONGEST = 400;

    @Test
    void noneIsHeldBackFromALineInWhichItStands() throws Exception {
        List<String> lines = lines();
        List<Wording> wordings = wordings();
        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(wordings).hasSizeGreaterThan(300);
        for (Wording wording : wordings) {
            Pattern pattern = wording.ungated();
            for (String line : lines) {
                if (!wording.mayStandIn(line)) {
                    assertThat(pattern.matcher(line).find())
                            .as("%s in %s", wording, line)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void mostAreHeldBackFromMostLines() throws Exception {
        List<String> lines = lines();
        long tried = 0;
        List<Wording> wordings = wordings();
        for (Wording wording : wordings) {
            tried += lines.stream().filter(wording::mayStandIn).count();
        }
        assertThat(tried).isLessThan((long) lines.size() * wordings.size() * 4 / 10);
    }

    private static List<String> lines() throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(MINUTES)) {
            for (Path file : files.filter(f -> f.endsWith("blocks.txt")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    lines.add(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
                }
            }
        }
        return List.copyOf(lines);
    }

    private static List<Wording> wordings() throws IOException, URISyntaxException {
        Path root =
                Path.of(Wording.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Wording> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("org/minutebook/parser"))) {
            files.map(f -> root.relativize(f).toString())
                    .filter(f -> f.endsWith(".class") && !f.contains("Test"))
                    .sorted()
                    .forEach(f -> addConstants(f, found));
        }
        return found;
    }

    private static void addConstants(String file, List<Wording> found) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            for (Field field : Class.forName(name).getDeclaredFields()) {
                if (field.getType() == Wording.class
                        && java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    found.add((Wording) field.get(null));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
