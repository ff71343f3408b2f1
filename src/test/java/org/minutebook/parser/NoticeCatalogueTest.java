package org.minutebook.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutebook.parser.notice.ParseNotice;

/** The page of notices and the types of notices are one. */
class NoticeCatalogueTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| `([A-Z_]+)` \\| (INFO|WARNING) \\| \\S.*\\|$", Pattern.MULTILINE);

    @Test
    void everyNoticeIsDocumentedWithItsSeverityAndNothingElseIs() throws IOException {
        String page =
                Files.readString(Path.of("src", "docs", "notices.md"), StandardCharsets.UTF_8);
        List<String> documented =
                ROW.matcher(page).results().map(row -> row.group(1) + " " + row.group(2)).toList();
        List<String> raised =
                types().stream()
                        .map(NoticeCatalogueTest::blank)
                        .map(notice -> notice.code() + " " + notice.severity())
                        .sorted()
                        .toList();
        assertThat(raised).hasSizeGreaterThan(10);
        assertThat(documented).isSorted().containsExactlyElementsOf(raised);
    }

    @Test
    void aCodeIsMadeFromTheNameOfItsType() {
        for (Class<?> type : types()) {
            assertThat(blank(type).code())
                    .isEqualToIgnoringCase(
                            type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
        }
    }

    private static List<Class<?>> types() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(new ImportOption.DoNotIncludeJars())
                        .importPackages("org.minutebook.parser")
                        .stream()
                        .filter(type -> type.isAssignableTo(ParseNotice.class))
                        .filter(type -> !type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    /** A notice of nothing, to ask for its code. */
    private static ParseNotice blank(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (ParseNotice)
                    constructor.newInstance(
                            Arrays.stream(constructor.getParameterTypes())
                                    .map(NoticeCatalogueTest::nothing)
                                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " is no plain record", e);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type.isPrimitive() ? 0 : null;
    }
}
