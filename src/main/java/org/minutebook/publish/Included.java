package org.minutebook.publish;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.store.reads.Part;
import org.minutebook.store.reads.WrittenReads;
import org.minutebook.view.Inclusion;

/**
 * The records that a meeting is read with.
 *
 * @param parts what the store is asked for
 */
record Included(Set<Part> parts) {

    static final QueryParameter<Set<String>> PARAMETER =
            ParameterKinds.someOf(
                    "include",
                    Arrays.stream(Part.values()).map(Included::nameOf).toList(),
                    "Records to nest in the meeting, parted by commas; resolutions, declarations"
                            + " and actions stand inside their items. All five give the whole record in"
                            + " one answer.");

    /** Names of the fields of each list's records. */
    static Map<String, List<String>> fields() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            names.put(nameOf(part), WrittenReads.namesInside(part));
        }
        return names;
    }

    static Included from(Query query) {
        Set<String> asked = query.get(PARAMETER, Set.of());
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (asked.contains(nameOf(part))) {
                parts.add(part);
            }
        }
        return new Included(parts);
    }

    static String nameOf(Part part) {
        return part == Part.AGENDA_ITEMS ? "agendaItems" : part.name().toLowerCase(Locale.ROOT);
    }

    Inclusion toInclusion() {
        return new Inclusion(
                parts.contains(Part.ATTENDANCE),
                parts.contains(Part.AGENDA_ITEMS),
                parts.contains(Part.RESOLUTIONS),
                parts.contains(Part.DECLARATIONS),
                parts.contains(Part.ACTIONS));
    }
}
