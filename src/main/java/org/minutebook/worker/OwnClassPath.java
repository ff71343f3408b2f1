package org.minutebook.worker;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where this program's own classes stand, for another JVM: what this one was started with, or, of a
 * packed service, the folders beside the jar that starts it.
 */
public final class OwnClassPath {

    private static final String STARTER = "quarkus-run.jar";

    private OwnClassPath() {}

    /** The class path, in the form that {@code java -cp} takes. */
    public static String find() {
        String given = System.getProperty("java.class.path", "");
        Path first = Path.of(given.split(File.pathSeparator)[0]).toAbsolutePath().normalize();
        Path home = first.getParent();
        if (home == null || !first.endsWith(STARTER) || !Files.isDirectory(home.resolve("app"))) {
            // The other JVM runs elsewhere.
            return Arrays.stream(given.split(File.pathSeparator))
                    .map(entry -> Path.of(entry).toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return Stream.of("app", "lib/main", "lib/boot")
                .map(folder -> home.resolve(folder) + File.separator + "*")
                .collect(Collectors.joining(File.pathSeparator));
    }
}
