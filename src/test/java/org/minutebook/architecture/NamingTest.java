package org.minutebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names say what a thing is; these words say nothing. */
class NamingTest {

    private static final Set<String> NOT_USED =
            Set.of(
                    "manager",
                    "helper",
                    "helpers",
                    "util",
                    "utils",
                    "data",
                    "info",
                    "impl",
                    "process",
                    "processor",
                    "handle");

    /** The list's name on the wire. */
    private static final Set<String> NOT_OURS = Set.of("data");

    @Test
    void typesAreNamedForWhatTheyAre() {
        List<String> named = Rooms.CLASSES.stream().map(JavaClass::getSimpleName).toList();
        assertThat(named).hasSizeGreaterThan(50).noneMatch(NamingTest::saysNothing);
    }

    @Test
    void methodsAreNamedForWhatTheyDo() {
        List<String> named =
                Rooms.CLASSES.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> !overridesALibrary(method))
                        .filter(method -> !NOT_OURS.contains(method.getName()))
                        .filter(method -> saysNothing(method.getName()))
                        .map(method -> method.getFullName())
                        .toList();
        assertThat(named).isEmpty();
    }

    @Test
    void theRuleSeesAWordInsideAName() {
        assertThat(saysNothing("MinutesManager")).isTrue();
        assertThat(saysNothing("handleRequest")).isTrue();
        assertThat(saysNothing("EmbeddedDatabase")).isFalse();
    }

    /** Whose name is not ours to choose. */
    private static boolean overridesALibrary(JavaMethod method) {
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .filter(above -> !above.getPackageName().startsWith(Rooms.ROOT))
                .flatMap(above -> above.getMethods().stream())
                .anyMatch(
                        above ->
                                above.getName().equals(method.getName())
                                        && above.getRawParameterTypes().size()
                                                == method.getRawParameterTypes().size());
    }

    private static boolean saysNothing(String name) {
        return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|_"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(NOT_USED::contains);
    }
}
