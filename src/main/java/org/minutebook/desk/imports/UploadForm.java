package org.minutebook.desk.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * What an officer filled in, as typed, to be shown again where something is wrong.
 *
 * @param texts by the names of the page's fields; those left empty are not there
 * @param files those with a name
 */
record UploadForm(Map<String, String> texts, List<FormValue> files) {

    private static final List<String> PLAIN =
            List.of(
                    "council",
                    "body",
                    "startTime",
                    "sourceUrl",
                    "meeting",
                    "sitting",
                    "meetingNumber",
                    "publish");

    private static final List<String> DATE = List.of("date-year", "date-month", "date-day");

    /** Longer is no field of this form. */
    private static final int LONGEST = 5_000;

    UploadForm {
        texts = Map.copyOf(texts);
        files = List.copyOf(files);
    }

    static UploadForm empty() {
        return new UploadForm(Map.of(), List.of());
    }

    static UploadForm ofMeeting(String meeting) {
        return new UploadForm(Map.of("meeting", meeting), List.of());
    }

    static UploadForm of(MultipartFormDataInput input) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<FormValue> files = new ArrayList<>();
        for (Map.Entry<String, Collection<FormValue>> part : input.getValues().entrySet()) {
            for (FormValue value : part.getValue()) {
                if (!value.isFileItem()) {
                    if (value.getValue().length() <= LONGEST && !value.getValue().isBlank()) {
                        texts.put(part.getKey(), value.getValue().strip());
                    }
                } else if (part.getKey().equals("file") && isNamed(value)) {
                    files.add(value);
                }
            }
        }
        return new UploadForm(texts, files);
    }

    /** Browsers send a part without a name where no file was chosen. */
    private static boolean isNamed(FormValue file) {
        return file.getFileName() != null && !file.getFileName().isBlank();
    }

    /** What was typed into a field; empty where nothing was. */
    public String at(String field) {
        return texts.getOrDefault(field, "");
    }

    /** Whether the details that are seldom needed are filled in. */
    public boolean hasMore() {
        return List.of("startTime", "sourceUrl", "sitting", "meetingNumber").stream()
                .anyMatch(texts::containsKey);
    }

    /** The fields by the names that an import has. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        PLAIN.stream()
                .filter(texts::containsKey)
                .forEach(name -> fields.put(name, texts.get(name)));
        if (DATE.stream().anyMatch(texts::containsKey)) {
            fields.put("date", date());
        }
        return fields;
    }

    /** "2024-03-14" of year, month and day; something that is no day where one of them is none. */
    private String date() {
        String month = at("date-month");
        String day = at("date-day");
        return "%s-%s-%s".formatted(at("date-year"), padded(month), padded(day));
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
