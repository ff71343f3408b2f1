package org.minutebook.correct;

import jakarta.ws.rs.Path;

/** Corrections of resolutions. */
@Path("/v1/resolutions/{id}")
class ResolutionCorrections extends RecordCorrections {

    ResolutionCorrections(CorrectionAnswers answers) {
        super(Kind.RESOLUTION, answers);
    }
}
