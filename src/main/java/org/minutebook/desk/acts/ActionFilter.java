package org.minutebook.desk.acts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.ActionStatus;
import org.minutebook.store.reads.Where;

/** What of the actions is asked for, as it stands in the address of the page. */
record ActionFilter(Show show, Order order, String owner, String body, String council) {

    private static final int LONGEST = 200;

    /** Which actions. */
    enum Show {
        WAITING("Not closed"),
        UNTRACKED("Not taken up"),
        OPEN("Open"),
        OVERDUE("Overdue"),
        DONE("Done"),
        DROPPED("Dropped"),
        ALL("All");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        Optional<Where> where(LocalDate today) {
            return switch (this) {
                case WAITING ->
                        Optional.of(
                                Where.actionStatus(
                                        List.of(ActionStatus.UNTRACKED, ActionStatus.OPEN)));
                case UNTRACKED, OPEN, DONE, DROPPED ->
                        Optional.of(Where.actionStatus(List.of(ActionStatus.valueOf(name()))));
                case OVERDUE -> Optional.of(Where.overdue(true, today));
                case ALL -> Optional.empty();
            };
        }
    }

    /** In which order. */
    enum Order {
        NEWEST("Newest meeting first"),
        DUE("Due first"),
        OWNER("By who is to do it");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** An entry that can be chosen. */
    record Choice(String value, String label, boolean chosen) {}

    static ActionFilter of(
            @Nullable String show,
            @Nullable String order,
            @Nullable String owner,
            @Nullable String body,
            @Nullable String council) {
        // Like every page it passes over what it does not know: an address may be an old one.
        return new ActionFilter(
                known(Show.values(), show, Show.WAITING),
                known(Order.values(), order, Order.NEWEST),
                plain(owner),
                plain(body),
                plain(council));
    }

    private static <E extends Enum<E>> E known(E[] values, @Nullable String name, E standard) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(standard);
    }

    /** What people typed, short enough and without what no text has. */
    static String plain(@Nullable String typed) {
        StringBuilder plain = new StringBuilder();
        Objects.requireNonNullElse(typed, "")
                .codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    public List<Choice> shows() {
        return Arrays.stream(Show.values())
                .map(value -> new Choice(value.name(), value.label(), value == show))
                .toList();
    }

    public List<Choice> orders() {
        return Arrays.stream(Order.values())
                .map(value -> new Choice(value.name(), value.label(), value == order))
                .toList();
    }

    /** The address of a page of it. */
    String address(@Nullable List<@Nullable String> after) {
        List<String> parts = new ArrayList<>();
        parts.add("show=" + show);
        parts.add("order=" + order);
        add(parts, "owner", owner);
        add(parts, "body", body);
        add(parts, "council", council);
        if (after != null) {
            List<String> place = after.stream().map(value -> value == null ? "" : value).toList();
            add(parts, "after", String.join("~", place));
        }
        return "/desk/actions?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
