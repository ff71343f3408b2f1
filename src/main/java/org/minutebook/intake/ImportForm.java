package org.minutebook.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;

/**
 * Reads the form that a document is posted with. A field that is not known is named, never ignored.
 */
final class ImportForm {

    static final String FILE = "file";
    private static final int LONGEST_FILE_NAME = 255;

    private final Map<String, FormValue> parts;
    private final GivenField fields;

    private ImportForm(Map<String, FormValue> parts) {
        this.parts = parts;
        Map<String, String> texts = new LinkedHashMap<>();
        parts.forEach(
                (name, value) -> {
                    if (!name.equals(FILE)) {
                        texts.put(name, text(name, value));
                    }
                });
        this.fields = new GivenField(texts);
    }

    /** Of a preview: whether to publish is not asked. */
    static Posted preview(MultipartFormDataInput input) {
        return new ImportForm(parts(input, GivenField.OF_PREVIEW)).posted();
    }

    /** Of an import. */
    static Posted ofImport(MultipartFormDataInput input) {
        return new ImportForm(parts(input, GivenField.OF_IMPORT)).posted();
    }

    private static Map<String, FormValue> parts(MultipartFormDataInput input, List<String> known) {
        Map<String, FormValue> parts = new LinkedHashMap<>();
        for (Map.Entry<String, Collection<FormValue>> part : input.getValues().entrySet()) {
            String name = part.getKey();
            if (!name.equals(FILE) && !known.contains(name)) {
                throw invalid(name, "There is no field '%s' here.".formatted(shown(name)))
                        .allowed(known.stream().sorted().toList());
            }
            if (part.getValue().size() != 1) {
                throw invalid(name, "'%s' is given more than once.".formatted(name));
            }
            parts.put(name, part.getValue().iterator().next());
        }
        return parts;
    }

    private Posted posted() {
        FormValue file = parts.get(FILE);
        if (file == null) {
            throw invalid(FILE, "The form has no 'file'.");
        }
        if (!file.isFileItem()) {
            throw invalid(FILE, "'file' is sent as a file, with a name; here it is plain text.");
        }
        return posted(file, fields);
    }

    /** A file with what came with it. */
    static Posted posted(FormValue file, GivenField fields) {
        return new Posted(
                bytes(file),
                fileName(file.getFileName()),
                fields.name("council"),
                fields.name("body"),
                fields.date(),
                fields.startTime(),
                fields.sourceUrl(),
                fields.meeting(),
                fields.number("sitting", GivenField.MOST_SITTINGS),
                fields.number("meetingNumber", GivenField.MOST_MEETINGS),
                fields.publish());
    }

    static String text(String name, FormValue value) {
        if (value.isFileItem()) {
            throw invalid(name, "'%s' is plain text; here it is a file.".formatted(name));
        }
        return value.getValue();
    }

    private static byte[] bytes(FormValue file) {
        return bytes(file, Integer.MAX_VALUE - 8);
    }

    /** The bytes of a file, as far as so many. */
    static byte[] bytes(FormValue file, long most) {
        try (InputStream in = file.getFileItem().getInputStream()) {
            return in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of a path, without anything that is no character; it decides nothing. */
    static @Nullable String fileName(@Nullable String name) {
        if (name == null) {
            return null;
        }
        int cut = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        StringBuilder out = new StringBuilder();
        name.substring(cut + 1)
                .codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(LONGEST_FILE_NAME)
                .forEach(out::appendCodePoint);
        return out.isEmpty() ? null : out.toString();
    }

    static String shown(String name) {
        return name.length() > 50 ? name.substring(0, 50) + "…" : name;
    }

    static ProblemException invalid(String field, String detail) {
        return ProblemException.of(ErrorCode.INVALID_FIELD, detail).field(shown(field));
    }
}
