package org.minutebook.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.minutebook.http.ErrorCode;

/** The page of errors and the list of codes are one. */
class ErrorCodeCatalogueTest {

    private static final Pattern HEADING =
            Pattern.compile("^### `([A-Z_]+)` \\(([0-9]{3})\\)$", Pattern.MULTILINE);

    @Test
    void everyCodeIsDocumentedWithItsStatusAndNothingElseIs() throws IOException {
        String page = Files.readString(Path.of("src", "docs", "errors.md"), StandardCharsets.UTF_8);
        List<String> documented =
                HEADING.matcher(page).results().map(ErrorCodeCatalogueTest::line).toList();
        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ErrorCode.values())
                                .map(code -> code.name() + " " + code.status())
                                .toList());
    }

    private static String line(MatchResult heading) {
        return heading.group(1) + " " + heading.group(2);
    }
}
