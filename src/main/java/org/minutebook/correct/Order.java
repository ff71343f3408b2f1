package org.minutebook.correct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be changed of a council or body, as a JSON merge patch (RFC 7396). */
final class Order {

    /** What has to stand. */
    private static final Set<String> KEPT = Set.of("name", "licence", "originalsPublic");

    /** What may be taken away, which an empty text says to those who read the order. */
    private static final Set<String> EMPTIED = Set.of("homepage", "gss");

    private Order() {}

    /**
     * Reads it; {@code null} takes a value away.
     *
     * @throws JsonProcessingException where it is of another form
     * @throws org.minutebook.http.ProblemException 400 where it is no object, or takes away what
     *     has to stand
     */
    static <R extends Record> R read(ObjectMapper json, @Nullable JsonNode patch, Class<R> type)
            throws JsonProcessingException {
        ObjectNode order = Patch.object(patch).deepCopy();
        for (Map.Entry<String, JsonNode> member : Patch.object(patch).properties()) {
            String name = member.getKey();
            if (member.getValue().isNull()) {
                if (KEPT.contains(name)) {
                    throw Patch.invalid(name, "'%s' has to be there.".formatted(name));
                }
                if (EMPTIED.contains(name)) {
                    order.put(name, "");
                }
            }
        }
        return json.treeToValue(order, type);
    }
}
