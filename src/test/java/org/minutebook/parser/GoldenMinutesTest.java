package org.minutebook.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fixture gives what it gave when a person last looked at it. Blocks, record and notices are
 * kept apart, so that a failure says which stage moved. {@code mvn test -Dtest=GoldenMinutesTest
 * -Dgolden.update=true} writes what is read now: look at the difference before committing it.
 */
class GoldenMinutesTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /** Who is to be asked where a golden file moved. */
    private static final Map<String, String> STAGES = new LinkedHashMap<>();

    static {
        STAGES.put("blocks.txt", "reading (parser.source, parser.text)");
        STAGES.put("expected.json", "segmenting, extracting or assembling");
        STAGES.put("notices.json", "what is noticed");
    }

    static List<Fixture> fixtures() {
        return Fixtures.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void aFixtureGivesWhatItGave(Fixture fixture) throws IOException {
        ParsedMinutes minutes = Fixtures.read(fixture);
        Map<String, List<String>> now =
                Map.of(
                        "blocks.txt", GoldenBlocks.lines(minutes.document()),
                        "expected.json", GoldenJson.lines(minutes.meeting()),
                        "notices.json", GoldenJson.lines(minutes.notices()));
        List<String> moved = new ArrayList<>();
        for (Map.Entry<String, String> stage : STAGES.entrySet()) {
            Path golden = fixture.folder().resolve(stage.getKey());
            String is = String.join("\n", now.getOrDefault(stage.getKey(), List.of())) + "\n";
            String was =
                    Files.exists(golden) ? Files.readString(golden, StandardCharsets.UTF_8) : "";
            if (UPDATE) {
                Files.writeString(golden, is, StandardCharsets.UTF_8);
            } else if (!was.equals(is)) {
                moved.add(
                        stage.getKey()
                                + " moved: "
                                + stage.getValue()
                                + "\n"
                                + LineDifference.of(was.lines().toList(), is.lines().toList()));
            }
        }
        if (!moved.isEmpty()) {
            fail(
                    fixture
                            + "\n"
                            + String.join("\n", moved)
                            + "\nMeant? Then update the golden files and review them (see"
                            + " GoldenMinutesTest).");
        }
    }

    @Test
    void aDifferenceShowsWhatWentAndWhatCame() {
        assertThat(
                        LineDifference.of(
                                List.of("one", "two", "three"), List.of("one", "2", "three", "4")))
                .isEqualTo("   2 - two\n   2 + 2\n   4 + 4");
    }
}
