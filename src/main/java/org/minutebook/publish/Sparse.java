package org.minutebook.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts records down to the fields asked for. */
@ApplicationScoped
class Sparse {

    /** The field that says what was found. */
    static final String SNIPPET = "snippet";

    private static final Set<String> ALWAYS = Set.of("id", "url");

    private final ObjectMapper json;

    Sparse(ObjectMapper json) {
        this.json = json;
    }

    /** Whether an answer with these fields has that one. */
    static boolean keeps(Set<String> fields, String field) {
        return fields.contains(field) || ALWAYS.contains(field);
    }

    /**
     * A record's fields.
     *
     * @param fields {@code null} for all
     * @param snippet what was found in it, where words were looked for
     */
    Object only(@Nullable Set<String> fields, @Nullable String snippet, Record view) {
        if (fields == null && snippet == null) {
            return view;
        }
        ObjectNode tree = json.valueToTree(view);
        if (fields != null) {
            Set<String> kept = new HashSet<>(fields);
            kept.addAll(ALWAYS);
            tree.retain(kept);
        }
        if (snippet != null) {
            tree.put(SNIPPET, snippet);
        }
        return tree;
    }
}
