package org.minutebook.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * PDF and Word fixtures are made from the manuscripts beside their golden files, so that a reviewer
 * can see what is in them. {@code mvn test -Dtest=PrintedDocumentsTest -Dfixtures.make=true} makes
 * them anew.
 */
class PrintedDocumentsTest {

    private static final String MANUSCRIPT = "manuscript.txt";

    static List<Fixture> printed() {
        return Fixtures.all().stream()
                .filter(fixture -> Files.exists(fixture.folder().resolve(MANUSCRIPT)))
                .toList();
    }

    @Test
    @EnabledIfSystemProperty(named = "fixtures.make", matches = "true")
    void documentsAreMadeFromTheirManuscripts() throws Exception {
        for (Fixture fixture : printed()) {
            // Files are stamped with the time: one that reads the same is left as it is.
            if (Files.size(fixture.source()) == 0
                    || !blocks(fixture.bytes()).equals(blocks(made(fixture)))) {
                Files.write(fixture.source(), made(fixture));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("printed")
    void aDocumentReadsAsItsManuscriptDoes(Fixture fixture) throws Exception {
        assertThat(blocks(made(fixture))).isEqualTo(blocks(fixture.bytes()));
    }

    @Test
    void everyPdfAndWordFileHasAManuscript() {
        assertThat(Fixtures.all())
                .filteredOn(fixture -> isBinary(fixture.source()))
                .isNotEmpty()
                .allMatch(fixture -> Files.exists(fixture.folder().resolve(MANUSCRIPT)));
    }

    private static boolean isBinary(Path source) {
        String name = source.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".pdf") || name.endsWith(".docx");
    }

    private static List<String> blocks(byte[] bytes) throws Exception {
        return GoldenBlocks.lines(Fixtures.parse(bytes).document());
    }

    private static byte[] made(Fixture fixture) throws IOException {
        Manuscript manuscript = Manuscript.read(fixture.folder().resolve(MANUSCRIPT));
        return fixture.source().toString().endsWith(".pdf")
                ? PrintedPdf.draw(manuscript)
                : PrintedWord.write(manuscript);
    }
}
