package org.minutebook.desk.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.desk.frame.FormErrors;
import org.minutebook.record.Vote;

/** What a form sent, checked field by field; what is wrong is said in words. */
final class Submitted {

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final int LONGEST_LINE = 20_000;

    private final MultivaluedMap<String, String> form;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, ArrayNode> named = new LinkedHashMap<>();
    private FormErrors errors = FormErrors.NONE;

    Submitted(List<Field> fields, MultivaluedMap<String, String> form) {
        this.form = form;
        for (Field field : fields) {
            String value = checked(field);
            values.put(field.name(), value);
            if (value.isEmpty() && field.required() && errors.at(field.name()) == null) {
                wrong(field, missing(field));
            }
        }
    }

    /** What was sent, as {@link FieldValues} has it; what is no such value as it was typed. */
    Map<String, String> values() {
        return values;
    }

    FormErrors errors() {
        return errors;
    }

    /** A text of the form that is no field of a record; empty where it was not sent. */
    static String text(MultivaluedMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").replace("\r\n", "\n").strip();
    }

    /** Why an officer did it, as it was typed. */
    static String reason(MultivaluedMap<String, String> form) {
        return text(form, "reason");
    }

    /**
     * What was changed, as a merge patch: fields whose value is another than before. A field with
     * members comes whole, and is {@code null} where none of them says anything.
     */
    ObjectNode patch(List<Field> fields, Map<String, String> before) {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) {
            if (field.nested()) {
                if (!patch.has(field.top()) && isChanged(fields, field.top(), before)) {
                    whole(fields, field.top(), patch);
                }
            } else if (!Objects.equals(values.get(field.name()), before.get(field.name()))) {
                put(patch, field.name(), field);
            }
        }
        return patch;
    }

    private boolean isChanged(List<Field> fields, String top, Map<String, String> before) {
        return fields.stream()
                .filter(field -> field.top().equals(top))
                .anyMatch(f -> !Objects.equals(values.get(f.name()), before.get(f.name())));
    }

    private void whole(List<Field> fields, String top, ObjectNode patch) {
        List<Field> members = fields.stream().filter(f -> f.top().equals(top)).toList();
        if (members.stream().allMatch(member -> saysNothing(value(member)))) {
            patch.putNull(top);
            return;
        }
        ObjectNode object = patch.putObject(top);
        members.forEach(member -> put(object, member.leaf(), member));
    }

    private static boolean saysNothing(String value) {
        return value.isEmpty() || value.equals("false");
    }

    private void put(ObjectNode into, String name, Field field) {
        String value = value(field);
        switch (field.type()) {
            case NUMBER -> {
                if (value.isEmpty()) {
                    into.putNull(name);
                } else {
                    into.put(name, Integer.parseInt(value));
                }
            }
            case NAMED_VOTES ->
                    into.set(
                            name,
                            named.getOrDefault(field.name(), JsonNodeFactory.instance.arrayNode()));
            case RADIOS, SELECT, LINE, LINES, DATE, TIME -> {
                if (value.isEmpty()) {
                    into.putNull(name);
                } else if (value.equals("true") || value.equals("false")) {
                    into.put(name, Boolean.parseBoolean(value));
                } else {
                    into.put(name, value);
                }
            }
        }
    }

    private String value(Field field) {
        return values.getOrDefault(field.name(), "");
    }

    private String checked(Field field) {
        String text = text(form, field.name());
        return switch (field.type()) {
            case LINE -> line(field, text);
            case LINES -> text;
            case RADIOS, SELECT -> choice(field, text);
            case NUMBER -> {
                if (!text.isEmpty() && !NUMBER.matcher(text).matches()) {
                    wrong(field, "%s must be a whole number, like 7".formatted(field.label()));
                }
                yield text;
            }
            case TIME -> time(field, text);
            case DATE -> day(field);
            case NAMED_VOTES -> votes(field, text);
        };
    }

    private String line(Field field, String text) {
        if (text.length() > LONGEST_LINE) {
            wrong(field, "%s is longer than any that is printed".formatted(field.label()));
        }
        return text.replaceAll("\\s+", " ");
    }

    private String choice(Field field, String text) {
        boolean known = field.choices().stream().anyMatch(c -> c.value().equals(text));
        if (!known && !text.isEmpty()) {
            wrong(field, "Choose one of the answers");
        }
        return text;
    }

    private String time(Field field, String text) {
        if (text.isEmpty()) {
            return text;
        }
        var clock = TIME.matcher(text);
        if (!clock.matches()) {
            wrong(field, "%s must be a time of day, like 18:30".formatted(field.label()));
            return text;
        }
        return "%02d:%s".formatted(Integer.parseInt(clock.group(1)), clock.group(2));
    }

    /** Three boxes; what makes no day is kept as it was typed, parted by spaces. */
    private String day(Field field) {
        List<String> boxes =
                DateBoxes.NAMES.stream().map(box -> text(form, field.name() + box)).toList();
        if (boxes.stream().allMatch(String::isEmpty)) {
            return "";
        }
        String typed = String.join(" ", boxes);
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).isEmpty()) {
                wrong(field, "%s must have a %s".formatted(field.label(), DateBoxes.SPOKEN.get(i)));
                return typed;
            }
        }
        @Nullable LocalDate day = DateBoxes.day(boxes);
        if (day == null) {
            wrong(
                    field,
                    "%s must be a day of the calendar, like 27 3 2026".formatted(field.label()));
            return typed;
        }
        return day.toString();
    }

    private String votes(Field field, String text) {
        ArrayNode votes = JsonNodeFactory.instance.arrayNode();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            int colon = line.lastIndexOf(':');
            Optional<Vote.Choice> vote =
                    colon < 0 ? Optional.empty() : vote(line.substring(colon + 1).strip());
            String name = colon < 0 ? "" : line.substring(0, colon).strip();
            if (vote.isEmpty() || name.isEmpty()) {
                wrong(
                        field,
                        "Write each vote as a name, a colon, and For, Against, Abstained or Did not"
                                + " vote; this line is not so: "
                                + (line.length() > 60 ? line.substring(0, 60) + "…" : line));
                return text;
            }
            votes.addObject().put("name", name).put("vote", vote.get().name());
        }
        named.put(field.name(), votes);
        return text;
    }

    private static Optional<Vote.Choice> vote(String words) {
        return Arrays.stream(Vote.Choice.values())
                .filter(
                        choice ->
                                Wording.of(choice)
                                        .toLowerCase(Locale.ROOT)
                                        .equals(words.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private void wrong(Field field, String message) {
        errors = errors.and(field.name(), message);
    }

    private static String missing(Field field) {
        return switch (field.type()) {
            case RADIOS, SELECT -> "Choose an answer: %s".formatted(field.label());
            case LINE, LINES, NUMBER, DATE, TIME, NAMED_VOTES ->
                    "Fill in: %s".formatted(field.label());
        };
    }
}
