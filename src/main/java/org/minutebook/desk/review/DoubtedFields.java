package org.minutebook.desk.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Warning;

/** What a document says of a field that an officer had corrected, to be taken over. */
final class DoubtedFields {

    private DoubtedFields() {}

    /**
     * A merge patch with the document's value.
     *
     * @throws ProblemException 412, where nobody doubts that any more
     */
    static ObjectNode patch(List<Warning> warnings, UUID wanted, Target target) {
        Warning.Doubt doubt =
                warnings.stream()
                        .filter(warning -> warning.id().equals(wanted))
                        .map(Warning::doubt)
                        .filter(known -> known != null && known.record().equals(target.id()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ErrorCode.PRECONDITION_FAILED,
                                                "Somebody has looked at that already."));
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        JsonNode says = doubt.document();
        if (doubt.field().equals("source") && says instanceof ObjectNode place) {
            patch.set(doubt.field(), place.deepCopy().retain("start", "end"));
        } else {
            patch.set(doubt.field(), says);
        }
        return patch;
    }
}
