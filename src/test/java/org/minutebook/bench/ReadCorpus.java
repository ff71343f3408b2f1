package org.minutebook.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.GivenFields;
import org.minutebook.parser.MinutesParser;
import org.minutebook.parser.ParsedMinutes;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.record.AgendaItem;
import org.minutebook.view.MeetingView;

/**
 * Reads a corpus and writes a file of JSON for each document, shaped as the preview answers; prints
 * a line for each with what was found, to compare before and after a change.
 *
 * <p>The corpus is a folder with the documents in {@code source/}. Where {@code gold/STEM.json} has
 * something under {@code _given}, that is given to the parser, as an importing officer would.
 */
final class ReadCorpus {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(SerializationFeature.INDENT_OUTPUT);

    private final MinutesParser parser = new MinutesParser();
    private final Path corpus;
    private final Path into;
    private final PrintStream out;

    private ReadCorpus(Path corpus, Path into, PrintStream out) {
        this.corpus = corpus;
        this.into = into;
        this.out = out;
    }

    /** {@code ReadCorpus CORPUS INTO}. */
    public static void main(String[] arguments) throws IOException {
        ReadCorpus reading =
                new ReadCorpus(Path.of(arguments[0]), Path.of(arguments[1]), System.out);
        Files.createDirectories(reading.into);
        List<Path> documents;
        try (Stream<Path> sources = Files.list(reading.corpus.resolve("source"))) {
            documents = sources.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path document : documents) {
            reading.read(document);
        }
    }

    private void read(Path document) throws IOException {
        String name = document.getFileName().toString();
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        try {
            ParsedMinutes minutes =
                    parser.parse(
                            Files.readAllBytes(document),
                            given(corpus.resolve("gold").resolve(stem + ".json")));
            JSON.writeValue(into.resolve(stem + ".json").toFile(), preview(minutes));
            out.println(name + "\t" + counts(minutes));
        } catch (UnreadableDocumentException e) {
            Files.deleteIfExists(into.resolve(stem + ".json"));
            out.println(name + "\trefused: " + e.reason());
        }
    }

    private static Map<String, Object> preview(ParsedMinutes minutes) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("record", MeetingView.from(minutes.meeting(), minutes.textVersion()));
        out.put(
                "warnings",
                minutes.notices().stream()
                        .map(notice -> Map.of("code", notice.code(), "message", notice.message()))
                        .toList());
        return out;
    }

    private static String counts(ParsedMinutes minutes) {
        List<AgendaItem> items = minutes.meeting().agendaItems();
        return "%s\tattendance %d\titems %d\tresolutions %d\tdeclarations %d\tactions %d\t%s"
                .formatted(
                        minutes.layout(),
                        minutes.meeting().attendance().size(),
                        items.size(),
                        items.stream().mapToInt(i -> i.resolutions().size()).sum(),
                        items.stream().mapToInt(i -> i.declarations().size()).sum(),
                        items.stream().mapToInt(i -> i.actions().size()).sum(),
                        minutes.notices().stream().map(ParseNotice::code).distinct().toList());
    }

    private static GivenFields given(Path gold) throws IOException {
        if (!Files.exists(gold)) {
            return GivenFields.NONE;
        }
        JsonNode given = JSON.readTree(gold.toFile()).path("_given");
        String date = word(given, "date");
        String time = word(given, "startTime");
        return new GivenFields(
                word(given, "council"),
                word(given, "body"),
                date == null ? null : LocalDate.parse(date),
                time == null ? null : LocalTime.parse(time),
                null);
    }

    private static @Nullable String word(JsonNode given, String field) {
        return given.hasNonNull(field) ? given.get(field).asText() : null;
    }
}
