package org.minutebook.publish;

import java.util.Map;
import org.minutebook.http.Parameters;

/**
 * The parameters of each public operation, and of which schema a list's records are: what the
 * contract says beyond the annotations. A test asks every operation of the contract for its
 * parameters.
 */
final class PublicOperations {

    /**
     * One operation.
     *
     * @param parameters its query
     * @param listed name of the schema of a list's records; empty for what is no list
     */
    record PublicOperation(Parameters parameters, String listed) {}

    static final Map<String, PublicOperation> BY_ID =
            Map.ofEntries(
                    list("listCouncils", CouncilsResource.LIST, "CoveredCouncil"),
                    single("getCouncil", CouncilsResource.SINGLE),
                    list("listBodies", BodiesResource.LIST, "CoveredBody"),
                    single("getBody", BodiesResource.SINGLE),
                    list("listMeetings", MeetingsResource.LIST, "Meeting"),
                    single("getMeeting", MeetingsResource.SINGLE),
                    single("getMeetingSource", MeetingPartsResource.SOURCE),
                    list("listMeetingAgendaItems", MeetingPartsResource.ITEM_LIST, "AgendaItem"),
                    list("listAgendaItems", AgendaItemsResource.LIST, "AgendaItem"),
                    single("getAgendaItem", AgendaItemsResource.SINGLE),
                    list("listResolutions", ResolutionsResource.LIST, "Resolution"),
                    single("getResolution", ResolutionsResource.SINGLE),
                    list("listDeclarations", DeclarationsResource.LIST, "Declaration"),
                    single("getDeclaration", DeclarationsResource.SINGLE),
                    list("listActions", ActionsResource.LIST, "Action"),
                    single("getAction", ActionsResource.SINGLE),
                    list("listAttendances", AttendancesResource.LIST, "Attendance"),
                    single("getAttendance", AttendancesResource.SINGLE),
                    single("listMeetingVersions", VersionsResource.NONE),
                    single("getMeetingVersion", VersionsResource.NONE),
                    single("subscribeToMeetings", CalendarResource.FILTERS),
                    single("followResolutions", FeedsResource.RESOLUTIONS),
                    single("followActions", FeedsResource.ACTIONS),
                    single("search", SearchResource.SEARCH),
                    single("getStatus", StatusResource.NONE));

    private PublicOperations() {}

    private static Map.Entry<String, PublicOperation> list(
            String id, Parameters parameters, String listed) {
        return Map.entry(id, new PublicOperation(parameters, listed));
    }

    private static Map.Entry<String, PublicOperation> single(String id, Parameters parameters) {
        return Map.entry(id, new PublicOperation(parameters, ""));
    }
}
