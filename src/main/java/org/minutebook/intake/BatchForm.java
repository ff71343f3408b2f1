package org.minutebook.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/**
 * The form that several documents are posted with: files, and what is true of all of them.
 *
 * @param files at least one
 */
record BatchForm(
        List<FormValue> files, @Nullable String council, @Nullable String body, boolean publish) {

    private static final List<String> TEXTS = List.of("council", "body", "publish");

    static BatchForm of(MultipartFormDataInput input) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Collection<FormValue>> part : input.getValues().entrySet()) {
            String name = part.getKey();
            if (name.equals(ImportForm.FILE)) {
                continue;
            }
            if (!TEXTS.contains(name)) {
                throw ImportForm.invalid(
                                name,
                                "There is no field '%s' here.".formatted(ImportForm.shown(name)))
                        .allowed(List.of("body", "council", "file", "publish"));
            }
            if (part.getValue().size() != 1) {
                throw ImportForm.invalid(name, "'%s' is given more than once.".formatted(name));
            }
            texts.put(name, ImportForm.text(name, part.getValue().iterator().next()));
        }
        GivenField fields = new GivenField(texts);
        return new BatchForm(
                files(input), fields.name("council"), fields.name("body"), fields.publish());
    }

    private static List<FormValue> files(MultipartFormDataInput input) {
        Collection<FormValue> files = input.getValues().get(ImportForm.FILE);
        if (files == null || files.isEmpty()) {
            throw ImportForm.invalid(ImportForm.FILE, "The form has no 'file'.");
        }
        if (!files.stream().allMatch(FormValue::isFileItem)) {
            throw ImportForm.invalid(
                    ImportForm.FILE,
                    "'file' is sent as a file, with a name; here it is plain text.");
        }
        return List.copyOf(files);
    }

    /** One of the documents. */
    Posted posted(byte[] bytes, @Nullable String fileName) {
        return new Posted(
                bytes, fileName, council, body, null, null, null, null, null, null, publish);
    }
}
