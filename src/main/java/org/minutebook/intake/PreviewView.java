package org.minutebook.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.view.MeetingView;
import org.minutebook.view.WarningView;
import org.minutebook.worker.Reading;

/** What a document would give. */
@Schema(name = "Preview", description = "What a document would give; nothing of it is stored.")
record PreviewView(
        @Schema(description = "The meeting that was read.", required = true) MeetingView record,
        @Schema(description = "What to look at before publishing.", required = true)
                List<WarningView> warnings,
        @Schema(description = "The document.", required = true) DocumentView document) {

    static PreviewView from(Reading reading, Posted posted) {
        int version = reading.textVersion();
        return new PreviewView(
                MeetingView.from(reading.meeting(), version),
                Warnings.of(reading).stream()
                        .map(warning -> WarningView.from(warning, null, version))
                        .toList(),
                DocumentView.from(reading, posted));
    }
}
