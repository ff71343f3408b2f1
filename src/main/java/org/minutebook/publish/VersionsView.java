package org.minutebook.publish;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.http.PageLinks;

/** All published readings of a meeting. */
@Schema(name = "VersionList", description = "All published readings of a meeting, newest first.")
record VersionsView(
        @Schema(description = "The readings, newest first.", required = true)
                List<VersionView> data,
        @Schema(description = "The address of this list.", required = true) PageLinks links) {}
