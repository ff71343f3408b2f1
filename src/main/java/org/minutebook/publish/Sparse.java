package org.minutebook.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.reads.Part;
import org.minutebook.store.reads.Selection;
import org.minutebook.store.reads.Slice;

/** Cuts records down to the fields asked for. */
@ApplicationScoped
class Sparse {

    private static final Set<String> ALWAYS = Set.of("id", "url");

    private static final String COUNCIL = "councilRecord";

    /** What is nested in a meeting, council or body comes where it was asked to be nested. */
    private static final Set<String> NESTED =
            Stream.concat(
                            Arrays.stream(Part.values()).map(Included::nameOf),
                            Stream.of("bodies", "moreBodies", COUNCIL))
                    .collect(Collectors.toSet());

    private final ObjectMapper json;

    Sparse(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The field in which something nested stands: of the same name, but for a council, whose name
     * stands in {@code council}.
     *
     * @param included as the parameter has it, a dot before what is nested deeper
     */
    static String fieldOf(String included) {
        return included.equals("council") ? COUNCIL : own(included);
    }

    /** The record's own field that a name begins with: "agendaItems" of "agendaItems.text". */
    static String own(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Whether an answer with these fields has that one. */
    static boolean keeps(Set<String> fields, String field) {
        return fields.contains(field) || ALWAYS.contains(field);
    }

    /**
     * A record's fields.
     *
     * @param snippet what was found in it, where words were looked for
     */
    Object only(Selection shown, @Nullable String snippet, Record view) {
        boolean found = snippet != null && shown.hasSnippet();
        if (shown.names() == null && !found) {
            return view;
        }
        ObjectNode tree = json.valueToTree(view);
        retain(tree, shown.own());
        cutLists(tree, shown);
        if (found) {
            tree.put(Selection.SNIPPET, snippet);
        }
        return tree;
    }

    /** The fields of a page's records. */
    List<Object> all(Selection shown, Slice<?> slice, List<? extends Record> views) {
        List<Object> all = new ArrayList<>(views.size());
        for (int i = 0; i < views.size(); i++) {
            all.add(only(shown, slice.snippets().get(i), views.get(i)));
        }
        return all;
    }

    private static void cutLists(ObjectNode tree, Selection shown) {
        tree.properties()
                .forEach(
                        field -> {
                            @Nullable Set<String> names = shown.of(field.getKey());
                            JsonNode value = field.getValue();
                            for (JsonNode element : value.isArray() ? value : List.of(value)) {
                                if (element instanceof ObjectNode nested
                                        && NESTED.contains(field.getKey())) {
                                    cutLists(nested, shown);
                                    retain(nested, names);
                                }
                            }
                        });
    }

    private static void retain(ObjectNode tree, @Nullable Set<String> names) {
        if (names != null) {
            Set<String> kept = new HashSet<>(names);
            kept.addAll(ALWAYS);
            kept.addAll(NESTED);
            tree.retain(kept);
        }
    }
}
