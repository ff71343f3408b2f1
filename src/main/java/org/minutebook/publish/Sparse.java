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

    private static final Set<String> ALWAYS = Set.of("id", "url");

    private final ObjectMapper json;

    Sparse(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param fields {@code null} for all
     */
    Object only(@Nullable Set<String> fields, Record view) {
        if (fields == null) {
            return view;
        }
        Set<String> kept = new HashSet<>(fields);
        kept.addAll(ALWAYS);
        ObjectNode tree = json.valueToTree(view);
        return tree.retain(kept);
    }
}
